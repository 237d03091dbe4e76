/**
 * The checked catalogue: all that an emitter ever sees of the sources.
 *
 * It is readonly and plain JSON (no classes, no undefined members that matter, no cycles). Everything in it has
 * been resolved and checked by the language; an emitter never checks a string again. Ids are the ids of the
 * source (`kræfttype`, `efter-første-linje`); `names.ts` maps them to places that know fewer letters.
 */

import type { Criterion, Example, Indication, Question } from './criteria.ts';
import type { Account, AccountPoint, Analysis, FrameEntry } from './decision.ts';
import type { CodeList, Fact, Parameter } from './facts.ts';
import type { Requisition } from './requisition.ts';
import type { Amendment, Evidence, Note, Origin, PartialDate, Source, Text } from './texts.ts';

/** `criteria-not-entered`: the group is known to exist, its criteria are not in the sources. */
export type GroupStatus = 'draft' | 'criteria-not-entered';

export interface Group {
  readonly id: string;
  readonly name: Text;
  /** Other names of the same group, as found. */
  readonly otherNames: readonly Note[];
  readonly status: GroupStatus;
  /** Absent for groups whose criteria are not entered. */
  readonly version?: string;
  /** No validity is written where no source gives one. */
  readonly validFrom?: PartialDate;
  /** The last day it holds. */
  readonly validTo?: PartialDate;
  readonly amendments?: readonly Amendment[];
  /** Real criteria that show what the language can say; none of NGC's groups, and in none of their artefacts. */
  readonly illustration?: boolean;
  readonly evidence: Evidence;
  /** What is publicly known, with source. */
  readonly known: readonly AccountPoint[];
  readonly frame: readonly FrameEntry[];
  readonly analyses: readonly Analysis[];
  readonly accounts: readonly Account[];
  /** Facts that the group's criteria or requisition use, in order of declaration. */
  readonly facts: readonly Fact[];
  readonly parameters?: readonly Parameter[];
  /** The code lists that its facts and conditions name; of their content only the hash is part of `meaningHash`. */
  readonly codeLists?: readonly CodeList[];
  readonly criteria: readonly Criterion[];
  readonly indications: readonly Indication[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
  readonly requisition?: Requisition;
  readonly examples: readonly Example[];
  /** The sources cited anywhere in the group, in order of first declaration. */
  readonly sources: readonly Source[];
  /** SHA-256, hex: criteria and rules alone. */
  readonly meaningHash: string;
  /** SHA-256, hex: all that is shown. */
  readonly contentHash: string;
  readonly origin: Origin;
}

export interface Catalogue {
  readonly edition: 1;
  readonly groups: readonly Group[];
}
