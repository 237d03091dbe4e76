/** The page as a whole: measure, columns, headings, links, focus. */
export const LAYOUT = `*, *::before, *::after { box-sizing: border-box; }

html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
  hyphens: manual;
}

.top, main, footer { padding-inline: clamp(1rem, 4vw, 2.5rem); max-width: 72rem; margin-inline: auto; }

.top { padding-block: 0.9rem; }
.top nav { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.site { font-weight: 700; letter-spacing: 0.01em; color: var(--text); text-decoration: none; }
.path { color: var(--text-quiet); }

.notice { background: var(--notice-ground); color: var(--notice-text); border-block: 1px solid var(--notice-line); }
.notice p { max-width: 72rem; margin: 0 auto; padding: 0.55rem clamp(1rem, 4vw, 2.5rem); }

main { padding-block: 1.5rem 3rem; }
main > *, .text > *, .identity { max-width: 70ch; }
main > .columns { max-width: none; }

h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.6rem); margin: 0.5rem 0 0.75rem; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; margin: 0 0 0.9rem; padding-top: 0.9rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; }
section { margin-top: 2.75rem; }
p { margin: 0 0 0.8rem; }
ul, ol { margin: 0 0 0.9rem; padding-inline-start: 1.3rem; }
li { margin-block: 0.3rem; }
li > ul { margin-bottom: 0.3rem; }

a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--question-ground); box-shadow: 0 0 0 0.35rem var(--question-ground); }

.skip { position: absolute; left: -100vw; top: 0; background: var(--accent); color: var(--on-accent); padding: 0.6rem 1rem; z-index: 1; }
.skip:focus { left: 0; }

.permalink { color: var(--text-quiet); text-decoration: none; font-weight: 400; font-size: 0.8em; padding-inline: 0.3em; }
.permalink:hover { color: var(--link); }

footer { border-top: 1px solid var(--line); padding-block: 1.5rem 3rem; color: var(--text-quiet); font-size: 0.9rem; }
footer p { max-width: 70ch; }

.contents { font-size: 0.95rem; margin-top: 2rem; }
.contents h2 { font-size: 1rem; border: 0; padding: 0; margin: 0 0 0.5rem; }
.contents ol, .contents ul { list-style: none; padding: 0; margin: 0; }
.contents ul { padding-inline-start: 1rem; font-size: 0.95em; }
.contents li { margin-block: 0.15rem; }
.contents a { display: inline-block; padding-block: 0.15rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: 16rem minmax(0, 70ch); gap: 3.5rem; align-items: start; }
  .contents { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding-top: 0.9rem; border-top: 2px solid var(--line); margin-top: 2.75rem; }
}
`;
