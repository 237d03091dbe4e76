import { parseArgs } from 'node:util';

import { Failure } from './failure.ts';
import { type Language, say } from './words.ts';

export type Format = 'text' | 'json' | 'sarif' | 'github';

/** What one run was asked to do. */
export interface Invocation {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Absent: what the workspace says. */
  readonly language?: Language;
  readonly targets?: readonly string[];
  readonly out?: string;
  readonly port?: number;
  readonly host: string;
  readonly help: boolean;
  readonly debug: boolean;
  /** Of fmt: tell what is not laid out, and write nothing. */
  readonly check: boolean;
  /** Of check: make the safe fixes. */
  readonly fix: boolean;
  /** Of explain: tell which codes there are. */
  readonly all: boolean;
  /** Of validate: the file with the filled requisition, or `-`. */
  readonly data?: string;
  readonly variant?: string;
  /** Of test: tell what the examples prove. */
  readonly coverage: boolean;
  /** Of evaluate: the file with the facts, `-` for standard input. */
  readonly facts?: string;
  /** Of evaluate: the file with departures and overrides. */
  readonly recorded?: string;
  /** The date of the request. */
  readonly on?: string;
}

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  target: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  debug: { type: 'boolean' },
  check: { type: 'boolean' },
  fix: { type: 'boolean' },
  all: { type: 'boolean' },
  data: { type: 'string' },
  variant: { type: 'string' },
  coverage: { type: 'boolean' },
  facts: { type: 'string' },
  recorded: { type: 'string' },
  on: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

const ALWAYS: readonly OptionName[] = ['lang', 'format', 'help', 'debug'];

/** Reads the words after the command; an option the command does not know is wrong usage. */
export function readInvocation(
  args: readonly string[],
  takes: {
    readonly options: readonly OptionName[];
    readonly formats: readonly Format[];
    readonly usage: string;
  },
): Invocation {
  const allowed = [...ALWAYS, ...takes.options];
  const options = Object.fromEntries(allowed.map((name) => [name, OPTIONS[name]]));
  const { values, positionals } = parsed(args, options, takes.usage);
  const language = oneOf('--lang', textOf(values, 'lang'), ['da', 'en'] as const);
  const out = textOf(values, 'out');
  const port = portOf(textOf(values, 'port'));
  const targets = textOf(values, 'target')?.split(',');
  return {
    paths: positionals,
    format: oneOf('--format', textOf(values, 'format'), takes.formats) ?? 'text',
    host: textOf(values, 'host') ?? '127.0.0.1',
    help: values['help'] === true,
    debug: values['debug'] === true,
    check: values['check'] === true,
    fix: values['fix'] === true,
    all: values['all'] === true,
    coverage: values['coverage'] === true,
    ...(language === undefined ? {} : { language }),
    ...(targets === undefined ? {} : { targets }),
    ...(out === undefined ? {} : { out }),
    ...(port === undefined ? {} : { port }),
    ...textsOf(values, ['data', 'variant', 'facts', 'recorded', 'on']),
  };
}

/** The options that were given, each as it stands. */
function textsOf<Name extends OptionName>(
  values: Values,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const given: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = textOf(values, name);
    if (text !== undefined) given[name] = text;
  }
  return given;
}

type Values = Readonly<Record<string, unknown>>;

function parsed(
  args: readonly string[],
  options: Readonly<Record<string, (typeof OPTIONS)[OptionName]>>,
  usage: string,
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure(2, `${reason}\n${say('usage', 'da', usage)}`);
  }
}

function textOf(values: Values, name: OptionName): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** One of the values an option may have. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  possible: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = possible.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Failure(2, say('unknownValue', 'da', option, value, possible.join(', ')));
  return found;
}

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(2, say('unknownValue', 'da', '--port', value, '0-65535'));
}
