/** The data as the form's sections and rows, and what in them belongs to no section or field. */

import type { Origin } from '@kriterion/catalogue';

import { isRecord } from '../reading.ts';
import type { RequisitionError, RequisitionErrorCode } from './findings.ts';
import type { Form, FormSection } from './form.ts';
import { ownMember } from './right-answers.ts';
import type { Answers } from './sheet.ts';

/** A section as filled in: one for a section that stands once, one a row for a repeated one. */
export interface FilledSection {
  readonly section: FormSection;
  /** Undefined where something else stands in its place, and nothing more can be said of it. */
  readonly rows: readonly Answers[] | undefined;
  readonly errors: readonly RequisitionError[];
}

/** Everything filled in, in the order of the form. */
export interface Filled {
  readonly sections: readonly FilledSection[];
  readonly errors: readonly RequisitionError[];
}

/** Reads the data; of anything but an object there are no sections. */
export function filledIn(data: Answers, form: Form): Filled {
  const known = new Set(form.sections.map(({ id }) => id));
  const unknown = Object.keys(data).filter((key) => !known.has(key));
  return {
    sections: form.sections.map((section) => filledSection(ownMember(data, section.id), section)),
    errors: unknown.map((key) => fault('unknown-field', key, form.group.origin)),
  };
}

/** An error that is about no field of the form. */
export function fault(
  code: RequisitionErrorCode,
  path: string,
  origin: Origin,
  section?: string,
): RequisitionError {
  return { severity: 'error', code, path, origin, ...(section === undefined ? {} : { section }) };
}

function filledSection(given: unknown, section: FormSection): FilledSection {
  return section.repeated === undefined ? single(given, section) : repeated(given, section);
}

function single(given: unknown, section: FormSection): FilledSection {
  if (given === undefined) return { section, rows: [{}], errors: [] };
  if (isRecord(given)) return { section, rows: [given], errors: unknownFields(given, section.id, section) };
  return {
    section,
    rows: undefined,
    errors: [fault('not-an-object', section.id, section.origin, section.id)],
  };
}

/** What stands in the place of a row is a row without answers, so that the places of the others stay. */
function repeated(given: unknown = [], section: FormSection): FilledSection {
  const { id, origin } = section;
  if (!Array.isArray(given)) return { section, rows: [], errors: [fault('not-an-object', id, origin, id)] };
  const items: readonly unknown[] = given;
  return {
    section,
    rows: items.map((item) => (isRecord(item) ? item : {})),
    errors: items.flatMap((item, at) => {
      const place = `${id}[${String(at)}]`;
      return isRecord(item)
        ? unknownFields(item, place, section)
        : [fault('not-an-object', place, origin, id)];
    }),
  };
}

function unknownFields(answers: Answers, place: string, section: FormSection): readonly RequisitionError[] {
  const known = new Set(section.fields.map(({ path }) => path.field));
  return Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => fault('unknown-field', `${place}.${key}`, section.origin, section.id));
}
