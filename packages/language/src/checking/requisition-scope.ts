import type { FieldPath, ValueType } from '@kriterion/catalogue';

import type { Span } from '../syntax/tree.ts';
import type { Scope } from './scope.ts';

/** Words in a file. */
export interface Place {
  readonly span: Span;
  readonly scope: Scope;
}

/** A field as conditions see it. */
export interface KnownField {
  readonly path: FieldPath;
  readonly type: ValueType;
  /** Which field of the requisition it is, counted from 0. */
  readonly order: number;
  /** It stands in a section that is repeated: outside that section nobody can say which row is meant. */
  readonly repeated: boolean;
  readonly at: Place;
}

/** Somewhere a condition, the recipients or the running header look at a field. */
export interface Dependence {
  /** `section.field`. */
  readonly on: string;
  /** The field that depends; absent where the requisition itself does. */
  readonly by?: string;
  /** It matters in this variant alone. */
  readonly variant?: string;
  /** A variant that says itself whether the field is required has no use for the condition. */
  readonly isRequirement: boolean;
  readonly at: Place;
}

/** What can be named in one requisition. */
export interface RequisitionScope {
  /** Absent where a library's section is looked at by itself: its indications and variants are not known yet. */
  readonly indications?: readonly string[];
  readonly variants?: readonly string[];
  /** By `section.field`. */
  readonly fields: Map<string, KnownField>;
  /** What an insert leaves out, by `section.field`. */
  readonly omitted: Map<string, Place>;
  readonly dependences: Dependence[];
}

/** Where a condition on fields stands. */
export interface FieldContext {
  readonly within: RequisitionScope;
  /** The file the words stand in. */
  readonly scope: Scope;
  /** The section whose fields are named without it; absent for what stands in no section. */
  readonly section?: string;
  /** Only fields before this one can be named. */
  readonly before: number;
  /** Who depends, for {@link Dependence}; a check or a notice rests where its field is missing. */
  readonly dependent?: Pick<Dependence, 'by' | 'variant' | 'isRequirement'>;
}

/** The key of a field: `section.field`. */
export function fieldKey({ section, field }: FieldPath): string {
  return `${section}.${field}`;
}
