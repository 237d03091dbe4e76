import { createContext, useContext } from 'react';
import type { JSX } from 'react';
import type { ControlProps } from './control.ts';

type Control = (props: ControlProps) => JSX.Element;

const Context = createContext<Control | undefined>(undefined);

/** Gives answers that hold answers the control of those inside them; all controls know each other through this alone. */
export const InnerControl = Context.Provider;

/** The control of an answer inside another. */
export function useInnerControl(): Control {
  const control = useContext(Context);
  if (control === undefined) throw new Error('An answer that holds answers stands outside a field');
  return control;
}
