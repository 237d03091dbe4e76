/** The parts of a group page and of the list of groups. */
export const PARTS = `.lead { font-size: 1.15rem; }
.meta { color: var(--text-quiet); font-size: 0.95rem; }
li > .meta { margin: 0; }
.legend { color: var(--text-quiet); font-size: 0.95rem; }

.cite, .reason { font-size: 0.82em; color: var(--text-quiet); font-weight: 400; letter-spacing: 0; }
.cite { display: inline-block; max-width: 100%; }
.quote { font-style: italic; }
.proposal { background: var(--proposal-ground); color: var(--proposal-text); border-radius: 3px; padding: 0.05em 0.4em; font-size: 0.82em; white-space: nowrap; }

.groups { list-style: none; padding: 0; }
.groups li { padding: 0.8rem 0; margin: 0; border-bottom: 1px solid var(--line); }
.groups a { font-weight: 600; font-size: 1.1rem; }

.uses { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; margin-top: 1.2rem; }
.button { display: inline-block; padding: 0.5rem 1rem; border-radius: 4px; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
.button.plain { background: transparent; color: var(--link); }
.button:hover { text-decoration: underline; }

table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
caption { text-align: start; color: var(--text-quiet); font-size: 0.95rem; padding-bottom: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.8rem 0.5rem 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid var(--line); font-size: 0.95rem; }
tbody th { font-weight: 600; }

@media (max-width: 34rem) {
  table, tbody, tr, th, td, caption { display: block; }
  thead { display: none; }
  tr { border-bottom: 1px solid var(--line); padding-block: 0.5rem; }
  th, td { border: 0; padding: 0.1rem 0; }
}

.criteria { padding: 0; list-style: none; }
.criteria > li { padding: 0.55rem 0 0.55rem 0.9rem; margin: 0 0 0.4rem; border-inline-start: 3px solid var(--accent); }
.criteria > li.default { border-inline-start-style: dashed; }
.criteria > li.should { border-inline-start-style: dotted; }
.criteria li li { font-size: 0.97em; }
.join { color: var(--text-quiet); }
.strength { color: var(--strength-text); font-variant-caps: normal; }
.strength::after { content: ":"; }
.legend .strength::after { content: ""; }
.settled { color: var(--text-quiet); font-size: 0.95rem; margin: 0.3rem 0 0; }
.notes { font-size: 0.95rem; color: var(--text-quiet); margin-top: 0.4rem; }
.exemptions { padding-inline-start: 1.3rem; }
.question-link { font-size: 0.95em; }

.indication { margin-bottom: 2.5rem; }

.question { background: var(--question-ground); border-inline-start: 3px solid var(--question-line); padding: 0.8rem 1rem; margin: 1rem 0; border-radius: 0 4px 4px 0; }
.question .asked { margin: 0; }
.readings { list-style: none; padding: 0; margin: 0.7rem 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0.7rem; }
.readings li { background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 0.7rem; margin: 0; }
.readings strong { display: block; font-size: 0.85rem; color: var(--text-quiet); }

.facts { margin: 0 0 0.9rem; }
.facts > div { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: 0 1rem; padding: 0.25rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--text-quiet); }
.facts dd { margin: 0; }
.facts small { display: block; color: var(--text-quiet); }
.dense { font-size: 0.95rem; }
.dense { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); column-gap: 2.5rem; }
.dense > div { grid-template-columns: 1fr auto; align-items: end; }
.hash { display: block; font-size: 0.78rem; color: var(--text-quiet); overflow-wrap: anywhere; }

.fields { list-style: none; padding: 0; }
.fields > li { padding: 0.45rem 0; margin: 0; border-bottom: 1px solid var(--line); }
.sources li { margin-block: 0.7rem; overflow-wrap: anywhere; }
`;
