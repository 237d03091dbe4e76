/** What a generated file has declared so far, and so may name. */

interface Of<Kind extends string> {
  readonly kind: Kind;
  readonly path: string;
}

interface Choice<Kind extends string> extends Of<Kind> {
  readonly options: readonly string[];
}

interface Coded<Kind extends string> extends Of<Kind> {
  readonly list: string;
}

interface Counted extends Of<'number'> {
  readonly unit?: string;
  readonly decimal: boolean;
}

interface Rows extends Of<'rows'> {
  readonly members: readonly Known[];
}

/** Something that conditions may speak of: its path, and what kind of answer it holds. */
export type Known =
  | Of<'yes-no'>
  | Of<'date'>
  | Of<'text'>
  | Of<'verdict'>
  | Counted
  | Choice<'choice'>
  | Choice<'ordered'>
  | Choice<'several'>
  | Coded<'code'>
  | Coded<'codes'>
  | Rows;

export type KnownOf<Kind extends Known['kind']> = Extract<Known, { readonly kind: Kind }>;

export interface KnownList {
  readonly name: string;
  readonly codes: readonly string[];
}

export interface KnownParameter {
  readonly name: string;
  readonly kind: 'number' | 'date';
  readonly unit?: string;
}

export interface KnownSection {
  readonly name: string;
  readonly fields: readonly string[];
}

export class World {
  readonly sources: string[] = [];
  readonly facts: Known[] = [];
  readonly lists: KnownList[] = [];
  readonly sets: { readonly name: string; readonly list: string }[] = [];
  readonly parameters: KnownParameter[] = [];
  readonly criteria: string[] = [];
  /** Criteria about one row, with the list they are about. */
  readonly rowCriteria: { readonly name: string; readonly list: string }[] = [];
  readonly defaults: string[] = [];
  /** Those that will hold for the whole group. */
  readonly shared: string[] = [];
  /** The shared ones that decide. */
  readonly required: string[] = [];
  /** Every fact by its name, also those that no condition can speak of. */
  readonly declaredFacts: string[] = [];
  readonly questions: { readonly name: string; readonly readings: readonly string[] }[] = [];
  readonly indications: { readonly name: string; readonly routes: readonly string[] }[] = [];
  readonly overrides: string[] = [];
  readonly sections: KnownSection[] = [];
  readonly variants: string[] = [];

  /** The facts of one kind. */
  of<Kind extends Known['kind']>(kind: Kind): readonly KnownOf<Kind>[] {
    return this.facts.filter((fact): fact is KnownOf<Kind> => fact.kind === kind);
  }
}

/** The same members seen from a row: `row.member`. */
export function membersOf(row: string, { members }: KnownOf<'rows'>): readonly Known[] {
  return members.map((member) => ({ ...member, path: `${row}.${member.path}` }));
}
