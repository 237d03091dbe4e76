import type { Format, Invocation, OptionName } from './invocation.ts';
import type { Language } from './words.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What a command works with. */
export interface Context {
  readonly invocation: Invocation;
  readonly workspace: Workspace;
  readonly language: Language;
}

/** 0 done or answered, 1 a check failed or the sources have errors. */
export type ExitCode = 0 | 1;

/** One command, loaded when it is called. */
export interface Command {
  readonly usage: string;
  readonly does: { readonly da: string; readonly en: string };
  readonly options: readonly OptionName[];
  readonly formats: readonly Format[];
  readonly load: () => Promise<{ readonly run: (context: Context) => Promise<ExitCode> }>;
}
