/** Colours, light and dark; every text colour has at least 4.5:1 against its ground (tested). */
export const COLOURS = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --ground-raised: #f3f6f8;
  --text: #1b2530;
  --text-quiet: #4f5d6b;
  --line: #cdd6de;
  --link: #0b5578;
  --accent: #0b5578;
  --on-accent: #ffffff;
  --notice-ground: #fdf3d8;
  --notice-text: #4a3600;
  --notice-line: #c99700;
  --proposal-ground: #fbe7d5;
  --proposal-text: #7a3500;
  --question-ground: #eef4fb;
  --question-line: #3f7fbf;
  --strength-text: #23527a;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181e;
    --ground-raised: #1b232b;
    --text: #e6ebf0;
    --text-quiet: #a9b6c2;
    --line: #36424d;
    --link: #8fc7ea;
    --accent: #8fc7ea;
    --on-accent: #0d1419;
    --notice-ground: #35290a;
    --notice-text: #f6e3b0;
    --notice-line: #c99700;
    --proposal-ground: #44260f;
    --proposal-text: #ffcfa6;
    --question-ground: #172532;
    --question-line: #5b9bd8;
    --strength-text: #a5cdf0;
  }
}
`;
