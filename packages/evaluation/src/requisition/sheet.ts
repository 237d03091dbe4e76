/** The answers in sight of a condition: those of the whole form, and those of the row in hand. */

import type { FieldPath, ValueType, Verdict } from '@kriterion/catalogue';

import { all } from '../kleene.ts';
import { keyOf, type Form, type FormField } from './form.ts';
import { isRight, ownMember } from './right-answers.ts';
import { dependenceOn, verdictsOf } from './verdicts.ts';

/** Answers by the name of the field, as given. */
export type Answers = Readonly<Record<string, unknown>>;

/** The answers of one section or row, by field. */
export interface Row {
  readonly section: string;
  readonly answers: Answers;
}

/** Answers, and what follows of them for which fields are shown; each worked out once. */
export class Sheet {
  readonly form: Form;
  readonly #sections: ReadonlyMap<string, Answers>;
  readonly #row: Row | undefined;
  readonly #answers = new Map<string, unknown>();
  readonly #shown = new Map<string, Verdict>();

  constructor(form: Form, sections: ReadonlyMap<string, Answers>, row?: Row) {
    this.form = form;
    this.#sections = sections;
    this.#row = row;
  }

  /** The same form with a row in hand. */
  withRow(row: Row): Sheet {
    return new Sheet(this.form, this.#sections, row);
  }

  /** What stands in the field, right or wrong; undefined where nothing does. */
  given({ section, field }: FieldPath): unknown {
    const answers = this.#row?.section === section ? this.#row.answers : this.#sections.get(section);
    return answers === undefined ? undefined : ownMember(answers, field);
  }

  /** The answer that others may look at: a wrong one is none, an empty tick box says no. */
  answer(path: FieldPath): unknown {
    const key = keyOf(path);
    if (!this.#answers.has(key)) this.#answers.set(key, this.#answerNow(path, this.form.fields.get(key)));
    return this.#answers.get(key);
  }

  #answerNow(path: FieldPath, field: FormField | undefined): unknown {
    const given = this.given(path);
    if (field === undefined) return undefined;
    if (given === undefined && field.type.kind === 'tick') return false;
    return isRight(given, field, this.form.group) ? given : undefined;
  }

  /** The kind of answer asked for; undefined for a field that the form lacks. */
  kind(path: FieldPath): ValueType['kind'] | undefined {
    return this.form.fields.get(keyOf(path))?.type.kind;
  }

  /** Whether the field is shown; open as long as an answer may yet decide it. */
  shown(path: FieldPath): Verdict {
    const key = keyOf(path);
    const known = this.#shown.get(key);
    if (known !== undefined) return known;
    const verdict = this.#shownNow(this.form.fields.get(key));
    this.#shown.set(key, verdict);
    return verdict;
  }

  #shownNow(field: FormField | undefined): Verdict {
    const conditions = field?.shownWhen ?? [];
    return all(conditions.map((condition) => verdictsOf(condition, dependenceOn(this)).holds));
  }
}
