import type { Group } from '@kriterion/catalogue';

/** What a generated file says of where it comes from; the same block in every file of a group. */
export interface Provenance {
  readonly group: string;
  readonly version: string | null;
  readonly validFrom: string | null;
  readonly meaningHash: string;
  readonly contentHash: string;
  readonly notice: string;
}

/** The provenance of a group's files. `notice` is the sentence that says who has (not) published them. */
export function provenanceOf(group: Group, notice: string): Provenance {
  return {
    group: group.id,
    version: group.version ?? null,
    validFrom: group.validFrom ?? null,
    meaningHash: group.meaningHash,
    contentHash: group.contentHash,
    notice,
  };
}
