import { resolve } from 'node:path';

import type { Command } from './command.ts';
import { Failure } from './failure.ts';
import { readInvocation } from './invocation.ts';
import { type Language, say } from './words.ts';
import { findWorkspace } from './workspace/workspace.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage: 'krit check [stier] [--fix] [--format text|json|sarif|github] [--lang da|en]',
    does: {
      da: 'finder alle fejl og advarsler i kilderne; --fix retter det, der kun kan være ment på én måde',
      en: 'finds every error and warning in the sources; --fix corrects what can be meant in one way only',
    },
    options: ['fix'],
    formats: ['text', 'json', 'sarif', 'github'],
    load: () => import('./commands/check.ts'),
  },
  explain: {
    usage: 'krit explain KRIT1234 | --all [--format text|json] [--lang da|en]',
    does: {
      da: 'forklarer en kode: hvad, hvorfor, et forkert og et rigtigt eksempel',
      en: 'explains a code: what, why, an example wrong and right',
    },
    options: ['all'],
    formats: ['text', 'json'],
    load: () => import('./commands/explain.ts'),
  },
  fmt: {
    usage: 'krit fmt [stier] [--check] [--lang da|en] [--format text|json]',
    does: {
      da: 'sætter kilder op på den ene måde; --lang oversætter nøgleordene',
      en: 'lays sources out in the one way; --lang translates the keywords',
    },
    options: ['check'],
    formats: ['text', 'json'],
    load: () => import('./commands/fmt.ts'),
  },
  build: {
    usage: 'krit build [--target validators,forms,pdf,overview] [--out mappe] [--format text|json]',
    does: { da: 'laver artefakterne i generated/', en: 'makes the artefacts in generated/' },
    options: ['target', 'out'],
    formats: ['text', 'json'],
    load: () => import('./commands/build.ts'),
  },
  verify: {
    usage: 'krit verify [--out mappe] [--format text|json]',
    does: {
      da: 'fejler, hvis generated/ ikke svarer til kilderne',
      en: 'fails if generated/ is not what the sources give',
    },
    options: ['out'],
    formats: ['text', 'json'],
    load: () => import('./commands/verify.ts'),
  },
  test: {
    usage: 'krit test [stier] [--coverage] [--format text|json] [--lang da|en]',
    does: {
      da: 'kører eksemplerne i kilderne; --coverage viser, hvilke betingelser de prøver',
      en: 'runs the examples in the sources; --coverage shows which conditions they prove',
    },
    options: ['coverage'],
    formats: ['text', 'json'],
    load: () => import('./commands/test.ts'),
  },
  evaluate: {
    usage:
      'krit evaluate gruppe/indikation --facts f.json [--recorded r.json] [--on 2026-03-01] [--format text|json] [--lang da|en]',
    does: {
      da: 'bedømmer en patient: afgørelse, forklaring, og hvad der mangler',
      en: 'judges a patient: verdict, explanation, and what is missing',
    },
    options: ['facts', 'recorded', 'on'],
    formats: ['text', 'json'],
    load: () => import('./commands/evaluate.ts'),
  },
  validate: {
    usage:
      'krit validate <patientgruppe> --data rekvisition.json|- [--variant V] [--on DATO] [--format text|json] [--lang da|en]',
    does: {
      da: 'finder alle fejl og advarsler i en udfyldt rekvisition; viser aldrig et svar',
      en: 'finds every error and warning of a filled requisition; never shows an answer',
    },
    options: ['data', 'variant', 'on'],
    formats: ['text', 'json'],
    load: () => import('./commands/validate.ts'),
  },
  trace: {
    usage: 'krit trace <sted i et artefakt | kilde.krit:linje | id> [--format text|json] [--lang da|en]',
    does: {
      da: 'viser, hvilken linje i kilderne et sted i et artefakt kommer fra, og hvad der er lavet af en linje',
      en: 'shows which line of the sources a place in an artefact comes from, and what is made of a line',
    },
    options: [],
    formats: ['text', 'json'],
    load: () => import('./commands/trace.ts'),
  },
  serve: {
    usage: 'krit serve [--port N] [--host 127.0.0.1] [--format text|json]',
    does: {
      da: 'viser oversigt, formularer og PDF’er på denne maskine',
      en: 'shows overview, forms and PDFs on this machine',
    },
    options: ['port', 'host'],
    formats: ['text', 'json'],
    load: () => import('./commands/serve.ts'),
  },
};

const VERSION = '0.1.0';

/** Runs the command line and gives its exit code: 0 done, 1 a check failed, 2 wrong usage, 3 an internal fault. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (thrown) {
    if (thrown instanceof Failure) {
      console.error(thrown.message);
      return thrown.exitCode;
    }
    // The text of an internal fault may quote what was being worked on; only its kind is told unless asked for.
    const kind = thrown instanceof Error ? thrown.name : typeof thrown;
    console.error(say('internal', 'da', kind));
    if (args.includes('--debug')) console.error(thrown);
    return 3;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(help(args.includes('en') ? 'en' : 'da'));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    console.log(VERSION);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Failure(2, say('unknownCommand', 'da', name));
  return execute(command, rest);
}

async function execute(command: Command, args: readonly string[]): Promise<number> {
  const invocation = readInvocation(args, command);
  if (invocation.help) {
    const language = invocation.language ?? 'da';
    console.log(`${say('usage', language, command.usage)}\n\n${command.does[language]}`);
    return 0;
  }
  const workspace = findWorkspace(resolve('.'));
  const { run: runCommand } = await command.load();
  return runCommand({ invocation, workspace, language: invocation.language ?? workspace.language });
}

function help(language: Language): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does[language]}`);
  return `${say('usage', language, 'krit <kommando>')}\n\n${lines.join('\n')}`;
}
