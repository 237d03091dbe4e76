/** Conditions, and the values, paths, terms, rows and sets they are made of. */

import type { Comparison } from '@kriterion/catalogue';

import type { DateNode, EvidenceNode, NameNode, NumberNode, Span, TextNode, UnitNode } from './tree-parts.ts';

/** A value as it is written. A list or a record stands only in examples. */
export type ValueNode =
  | { readonly kind: 'yes' | 'no'; readonly span: Span }
  /** Asked, and cannot be known; or not relevant for this patient. */
  | { readonly kind: 'unknown' | 'not-relevant'; readonly span: Span }
  /** The verdict of an indication kept elsewhere. */
  | { readonly kind: 'met' | 'not-met' | 'undetermined'; readonly span: Span }
  | { readonly kind: 'number'; readonly number: NumberNode; readonly unit?: UnitNode; readonly span: Span }
  | { readonly kind: 'date'; readonly date: DateNode; readonly span: Span }
  /** An option, a parameter, a fact, a field or a row: told apart by what it is compared with. */
  | { readonly kind: 'name'; readonly name: NameNode; readonly span: Span }
  | { readonly kind: 'text'; readonly text: TextNode; readonly span: Span }
  | {
      readonly kind: 'list';
      readonly values: readonly ValueNode[];
      /** `måske flere`: further rows may be found. */
      readonly open: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'record'; readonly members: readonly GivenFactNode[]; readonly span: Span };

/** `alder = 17 år` in an example or in a row of one. */
export interface GivenFactNode {
  readonly fact: NameNode;
  readonly value: ValueNode;
}

/** A fact, `group.fact`, `row.fact`, a field as `section.field`, or an indication's `indication.route`. */
export interface PathNode {
  readonly names: readonly NameNode[];
  readonly span: Span;
}

export interface ItemNode {
  readonly id?: NameNode;
  readonly wording?: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly span: Span;
}

export type GroupingWord = 'all' | 'any' | 'none' | 'at-least' | 'at-most' | 'exactly';

/** The rows a condition or a number looks at: of one list, of several together, or the patient as one of them. */
export interface RowsNode {
  /** What a row is called inside. */
  readonly name: NameNode;
  readonly sources: readonly RowSourceNode[];
  readonly where?: ConditionNode;
  readonly span: Span;
}

export type RowSourceNode =
  { readonly kind: 'list'; readonly path: PathNode } | { readonly kind: 'patient'; readonly span: Span };

/** How many rows. `every` has a condition of its own after `opfylder`. */
export type RowQuantifierNode =
  | { readonly kind: 'some' | 'none' }
  | { readonly kind: 'at-least' | 'at-most' | 'exactly'; readonly count: NumberNode }
  | { readonly kind: 'every'; readonly satisfies: ConditionNode };

/** What stands on a side of a comparison, or after the `=` of a derived fact. */
export type TermNode =
  | { readonly kind: 'value'; readonly value: ValueNode; readonly span: Span }
  | { readonly kind: 'path'; readonly path: PathNode; readonly span: Span }
  | { readonly kind: 'count'; readonly rows: RowsNode; readonly weight?: TermNode; readonly span: Span }
  | { readonly kind: 'distinct'; readonly of: TermNode; readonly rows: RowsNode; readonly span: Span }
  | {
      readonly kind: 'aggregate';
      readonly function: 'sum' | 'mean' | 'lowest' | 'highest';
      readonly of: TermNode;
      readonly rows: RowsNode;
      readonly span: Span;
    }
  /** How many of the values chosen are in the set. */
  | { readonly kind: 'values-among'; readonly path: PathNode; readonly set: SetNode; readonly span: Span }
  /** Completed years, months, weeks or days from one date to another. */
  | {
      readonly kind: 'elapsed';
      readonly unit: UnitNode;
      readonly from: TermNode;
      readonly to: TermNode;
      readonly span: Span;
    }
  /** `diagnosedato + 6 måneder`. */
  | {
      readonly kind: 'shifted';
      readonly date: TermNode;
      readonly sign: '+' | '-';
      readonly by: NumberNode;
      readonly unit?: UnitNode;
      readonly span: Span;
    }
  /** `2 hvis s.bilateral = ja ellers 1`. */
  | {
      readonly kind: 'choice';
      readonly then: TermNode;
      readonly when: ConditionNode;
      readonly otherwise: TermNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'table';
      readonly keys: readonly PathNode[];
      readonly rows: readonly TableRowNode[];
      readonly span: Span;
    }
  | { readonly kind: 'score'; readonly groups: readonly ScoreGroupNode[]; readonly span: Span };

export interface TableRowNode {
  readonly keys: readonly TableKeyNode[];
  readonly value: ValueNode;
  readonly span: Span;
}

/** What a key must be for its row to count: anything, one value, a comparison, or a range. */
export type TableKeyNode =
  | { readonly kind: 'any'; readonly span: Span }
  | { readonly kind: 'value'; readonly value: ValueNode; readonly span: Span }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly value: ValueNode;
      readonly span: Span;
    }
  | ({ readonly kind: 'range' } & RangeNode);

/** `fra 18 til 39 år`, `fra over 18 til under 40 år`: both ends are included unless marked. */
export interface RangeNode {
  readonly from: ValueNode;
  readonly to: ValueNode;
  readonly fromExclusive: boolean;
  readonly toExclusive: boolean;
  readonly span: Span;
}

/** The highest row that is met counts; the groups are added. */
export interface ScoreGroupNode {
  readonly name?: TextNode;
  readonly rows: readonly {
    readonly points: NumberNode;
    readonly condition: ConditionNode;
    readonly span: Span;
  }[];
  readonly span: Span;
}

/** `{ a, "DC25*", under "DC7", malign-hjernetumor, undtagen "DC709", andre hvis sparsom-evidens }`, or the name of a set. */
export interface SetNode {
  readonly include: readonly SetItemNode[];
  readonly exclude: readonly SetItemNode[];
  /** The judgement that decides for a value the open list does not name. */
  readonly others?: PathNode;
  readonly span: Span;
}

export type SetItemNode =
  | { readonly kind: 'name'; readonly name: NameNode; readonly span: Span }
  /** A code, or with `*` at its end all codes that begin so. */
  | { readonly kind: 'code'; readonly text: TextNode; readonly span: Span }
  /** The code and everything below it in the hierarchy of its list. */
  | { readonly kind: 'below'; readonly text: TextNode; readonly span: Span };

export type ConditionNode =
  | {
      readonly kind: 'grouping';
      readonly word: GroupingWord;
      readonly count?: NumberNode;
      readonly items: readonly ItemNode[];
      readonly span: Span;
    }
  | {
      readonly kind: 'chain';
      readonly operands: readonly ConditionNode[];
      readonly words: readonly { readonly word: 'and' | 'or'; readonly span: Span }[];
      readonly span: Span;
    }
  | { readonly kind: 'parentheses'; readonly condition: ConditionNode; readonly span: Span }
  | { readonly kind: 'not'; readonly condition: ConditionNode; readonly span: Span }
  | {
      readonly kind: 'compare';
      readonly left: TermNode;
      readonly operator: Comparison;
      readonly right: TermNode;
      readonly span: Span;
    }
  | { readonly kind: 'range'; readonly left: TermNode; readonly range: RangeNode; readonly span: Span }
  /** `prøvedato inden for 30 dage af diagnosedato`, before or after. */
  | {
      readonly kind: 'within';
      readonly left: TermNode;
      readonly number: NumberNode;
      readonly unit?: UnitNode;
      readonly of: TermNode;
      readonly span: Span;
    }
  /** At least one value of the fact is in the set. */
  | { readonly kind: 'among'; readonly path: PathNode; readonly set: SetNode; readonly span: Span }
  /** Every value of one is in the other. */
  | {
      readonly kind: 'all-in';
      readonly path: PathNode;
      readonly within: PathNode | SetNode;
      readonly span: Span;
    }
  /** A criterion by its name; a fact alone there is told to say what it is to be. */
  | { readonly kind: 'name'; readonly path: PathNode; readonly span: Span }
  /** `nær-slægtning om s`: a criterion about one row. */
  | { readonly kind: 'about-row'; readonly criterion: NameNode; readonly row: NameNode; readonly span: Span }
  /** `sarkom er opfyldt`, `thymus.karcinom er opfyldt`, or a verdict kept elsewhere. */
  | { readonly kind: 'is-met'; readonly path: PathNode; readonly span: Span }
  /** `rekvirent.telefon er udfyldt`: only of fields. */
  | { readonly kind: 'is-answered'; readonly path: PathNode; readonly span: Span }
  /** A number, date or choice where a condition should stand; right only after the `=` of a derived fact. */
  | { readonly kind: 'term'; readonly term: TermNode; readonly span: Span }
  | {
      readonly kind: 'rows';
      readonly quantifier: RowQuantifierNode;
      readonly rows: RowsNode;
      readonly span: Span;
    }
  /** `forskellige a, b i slægtninge hvor …`: different rows, each in its role. */
  | {
      readonly kind: 'different';
      readonly names: readonly NameNode[];
      readonly sources: readonly RowSourceNode[];
      readonly where: ConditionNode;
      readonly span: Span;
    }
  /** `for samme side i slægtninge.side gælder …`: some value for which the condition holds. */
  | {
      readonly kind: 'for-same';
      readonly name: NameNode;
      readonly path: PathNode;
      readonly condition: ConditionNode;
      readonly span: Span;
    }
  /** `alt efter livsstatus { levende: …  afdød: …  ellers: … }`. */
  | {
      readonly kind: 'depending-on';
      readonly path: PathNode;
      readonly cases: readonly { readonly option: NameNode; readonly condition: ConditionNode }[];
      readonly otherwise?: ConditionNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'if-then';
      readonly when: ConditionNode;
      readonly then: ConditionNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'except' | 'waived';
      readonly condition: ConditionNode;
      readonly when: ConditionNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'by-reading';
      readonly question: NameNode;
      readonly cases: readonly { readonly reading: NameNode; readonly condition: ConditionNode }[];
      readonly span: Span;
    };
