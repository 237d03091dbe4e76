/** On paper: A4, black on white, the notice on every page, addresses of links elsewhere written out. */
export function printStyle(notice: string): string {
  return `@page {
  size: A4;
  margin: 20mm 18mm 22mm;
  @bottom-left { content: ${cssString(notice)}; font: 8pt system-ui, sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; }
}

@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff;
    --ground-raised: #ffffff;
    --text: #000000;
    --text-quiet: #333333;
    --line: #999999;
    --link: #000000;
    --accent: #000000;
    --notice-ground: #ffffff;
    --notice-text: #000000;
    --notice-line: #000000;
    --proposal-ground: #ffffff;
    --proposal-text: #000000;
    --question-ground: #ffffff;
    --question-line: #000000;
    --strength-text: #000000;
  }
  html { font-size: 9.9pt; }
  body { line-height: 1.4; }
  .skip, .permalink, .uses, .top, .contents { display: none; }
  .top, main, footer { max-width: none; padding-inline: 0; }
  main > *, .text > *, .identity { max-width: none; }
  .notice p { padding-inline: 0; }
  .proposal { border: 1px solid #000000; }
  .question { border: 1px solid #999999; border-inline-start: 3px solid #000000; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 12pt; }
  h2, h3, h4 { break-after: avoid; }
  .criteria > li, .question, .example, tr, .fields > li, .sources li, dl > div { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  .sources a[href^="https:"] { text-decoration: underline; }
}
`;
}

/** A text as a CSS string. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/gu, ' ')}"`;
}
