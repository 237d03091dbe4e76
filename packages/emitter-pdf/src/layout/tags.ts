/** The structure of the document as assistive technology reads it, built while the form is laid out. */

/** A place in {@link TagTree}. */
export type TagId = number;

/** The structure types the requisition uses (ISO 32000-1, 14.8.4). */
export type TagType = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'P';

export interface Tag {
  readonly type: TagType;
  /** Absent for the root alone. */
  readonly parent?: TagId;
}

/** Every tag after its parent, siblings in reading order. */
export type TagTree = readonly Tag[];

export const ROOT: TagId = 0;

/** Grows a tag tree; one for each document. */
export interface TagBuilder {
  readonly tree: TagTree;
  /** Adds an element below `parent`, after what is already there. */
  add(type: TagType, parent: TagId): TagId;
}

export function tagBuilder(): TagBuilder {
  const tree: Tag[] = [{ type: 'Document' }];
  return {
    tree,
    add: (type, parent) => tree.push({ type, parent }) - 1,
  };
}
