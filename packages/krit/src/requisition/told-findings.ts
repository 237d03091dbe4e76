/** Findings of a filled requisition, with the label of the field and a sentence in one language. */

import type { Group, Requisition, Section } from '@kriterion/catalogue';
import type { RequisitionFinding } from '@kriterion/evaluation';
import {
  electronicRequisition,
  requisitionPlan,
  requisitionVariants,
  rowsMessage,
  textIn,
  type PlannedField,
} from '@kriterion/presentation';

import { shownPath } from '../data/shown-path.ts';
import type { Language } from '../words.ts';
import { FINDING_WORDS, JSON_WORDS } from './finding-words.ts';
import type { JsonFault } from '../data/strict-json.ts';

/** A finding as told. */
export interface ToldFinding {
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** The rule in the sources; for a file that cannot be read, the place in that file. */
  readonly source: { readonly file: string; readonly line: number };
  readonly section?: string;
  readonly field?: string;
  /** The id of the check. */
  readonly rule?: string;
  /** The title of the section, with the number of the row, and the label of the field: for people. */
  readonly heading?: string;
  readonly label?: string;
}

/** Tells the findings of one form. */
export class Teller {
  readonly #requisition: Requisition | undefined;
  readonly #fields: ReadonlyMap<string, PlannedField>;
  readonly #language: Language;

  constructor(group: Group, variant: string | undefined, language: Language) {
    const chosen = requisitionVariants(group).find(({ requisition }) => requisition?.variant?.id === variant);
    const plan = requisitionPlan(electronicRequisition(chosen ?? group), language);
    const fields = plan?.sections.flatMap((section) => section.fields) ?? [];
    this.#requisition = chosen?.requisition;
    this.#fields = new Map(fields.map((field) => [`${field.path.section}.${field.path.field}`, field]));
    this.#language = language;
  }

  /** The finding with its words. */
  told(finding: RequisitionFinding): ToldFinding {
    const { code, severity, origin, path, rule } = finding;
    const section = this.#requisition?.sections.find(({ id }) => id === finding.section);
    const field = this.#fields.get(`${finding.section ?? ''}.${finding.field ?? ''}`);
    return {
      path: shownPath(path),
      code,
      severity,
      message: this.#message(finding, section, field),
      source: { file: origin.file, line: origin.line },
      ...(finding.section === undefined ? {} : { section: finding.section }),
      ...(finding.field === undefined ? {} : { field: finding.field }),
      ...(rule === undefined ? {} : { rule }),
      ...(section === undefined ? {} : { heading: this.#heading(section, path) }),
      ...(field === undefined ? {} : { label: field.label }),
    };
  }

  #heading({ title }: Section, path: string): string {
    const text = textIn(title, this.#language);
    const row = /^[^.[]+\[(\d+)\]/u.exec(path)?.[1];
    if (row === undefined) return text;
    const number = String(Number(row) + 1);
    return this.#language === 'da' ? `${text}, nr. ${number}` : `${text}, no. ${number}`;
  }

  #message(
    finding: RequisitionFinding,
    section: Section | undefined,
    field: PlannedField | undefined,
  ): string {
    const { code } = finding;
    switch (code) {
      case 'missing':
      case 'wrong':
        return field === undefined ? this.#rows(code, section) : field.messages[code];
      case 'hidden':
        return field?.messages.hidden ?? '';
      case 'check':
      case 'warning':
        return this.#checkText(finding.rule);
      case 'sender':
        return this.#senderText(finding.sender);
      case 'not-an-object':
        return FINDING_WORDS[this.#isList(finding, section) ? 'not-rows' : code][this.#language];
      default:
        return FINDING_WORDS[code][this.#language];
    }
  }

  #isList({ path }: RequisitionFinding, section: Section | undefined): boolean {
    return section?.repeated !== undefined && path === section.id;
  }

  #rows(code: 'missing' | 'wrong', section: Section | undefined): string {
    const { min, max } = section?.repeated ?? { min: 0, max: 0 };
    const title = section === undefined ? '' : textIn(section.title, this.#language);
    return code === 'missing'
      ? rowsMessage('least', title, min, this.#language)
      : rowsMessage('most', title, max, this.#language);
  }

  #checkText(rule: string | undefined): string {
    const { checks = [], sections = [] } = this.#requisition ?? {};
    const all = [...checks, ...sections.flatMap((section) => section.checks ?? [])];
    const found = all.find(({ id }) => id === rule);
    return found === undefined ? '' : textIn(found.message, this.#language);
  }

  #senderText(at: number | undefined): string {
    const found = this.#requisition?.senders?.[at ?? 0];
    return found === undefined ? '' : textIn(found.message, this.#language);
  }
}

/** A fault of the file itself, in the same shape; its place is in that file. */
export function toldFault({ code, line, path }: JsonFault, file: string, language: Language): ToldFinding {
  return { path, code, severity: 'error', message: JSON_WORDS[code][language], source: { file, line } };
}
