/** The findings of a filled requisition, for the one who filled it in and for programs. */

import { counted, type Language } from '../words.ts';
import { REPORT_WORDS } from './finding-words.ts';
import type { ToldFinding } from './told-findings.ts';

/** `{ valid, errors, warnings }`; notices stand among the warnings, told apart by their severity. */
export function asJson(findings: readonly ToldFinding[]): object {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    valid: errors.length === 0,
    errors: errors.map(withoutHeadings),
    warnings: findings.filter(({ severity }) => severity !== 'error').map(withoutHeadings),
  };
}

function withoutHeadings({ heading: _heading, label: _label, ...finding }: ToldFinding): object {
  return finding;
}

/** Section by section: the field, what is wrong and what is expected, and where the rule stands. */
export function asText(findings: readonly ToldFinding[], language: Language): string {
  const whole = REPORT_WORDS.wholeForm[language];
  const headings = [...new Set(findings.map(({ heading = whole }) => heading))];
  const parts = headings.map((heading) =>
    [
      heading,
      ...findings.filter((one) => (one.heading ?? whole) === heading).map((one) => entry(one, language)),
    ].join('\n'),
  );
  return [...parts, closing(findings, language)].join('\n\n');
}

function entry({ severity, label, message, path, rule, source }: ToldFinding, language: Language): string {
  const word = REPORT_WORDS[severity][language];
  const place = `${source.file}:${String(source.line)}`;
  const details = [path, rule, place].filter((part) => part !== undefined && part !== '').join(' · ');
  return `  ${label === undefined ? word : `${label} – ${word.toLowerCase()}`}: ${message}\n      ${details}`;
}

function closing(findings: readonly ToldFinding[], language: Language): string {
  if (findings.length === 0) return REPORT_WORDS.valid[language];
  const count = (wanted: ToldFinding['severity']): string => {
    const { length } = findings.filter(({ severity }) => severity === wanted);
    return counted(length, wanted, language);
  };
  return `${count('error')}, ${count('warning')}, ${count('notice')}.`;
}
