import type { FormRules } from '@kriterion/presentation';
import { createContext, useContext } from 'react';
import type { Data } from '../answers/data.ts';
import type { FormTexts } from '../generated/form-files.ts';

/** What the fields of a form know beside their answer. */
export interface FieldSurroundings {
  readonly texts: FormTexts;
  readonly rules: FormRules;
  /** The answers in sight. */
  readonly data: Data;
  /** The errors in sight, by `section.field`. */
  readonly errors: ReadonlyMap<string, string>;
  /** Whether the few that are marked are the optional fields or the required ones. */
  readonly marked: 'optional' | 'required';
  /** The reader has left a field. */
  readonly onLeave: (path: string) => void;
}

const Context = createContext<FieldSurroundings | undefined>(undefined);

/** Gives the fields below it their surroundings. */
export const FieldProvider = Context.Provider;

/** The surroundings of a field. */
export function useSurroundings(): FieldSurroundings {
  const surroundings = useContext(Context);
  if (surroundings === undefined) throw new Error('A field stands outside a form');
  return surroundings;
}
