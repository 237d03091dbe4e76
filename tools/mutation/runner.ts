/**
 * Asks Stryker's mutants the questions of a battery, all in one process: the mutated modules are loaded once, and a mutant is
 * switched on for the time of a question. A test runner that starts anew for each of some thousand mutants would take hours.
 */
import { pathToFileURL } from 'node:url';

import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  toMutantRunResult,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';

import type { Battery, Question } from './battery.ts';
import { loadFromTheCopy } from './loading.ts';

/** What Stryker's instrumented code reads and counts, in the global it agrees on with the runner. */
interface Instrumenter {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

declare global {
  var __stryker__: Instrumenter | undefined;
}

interface BatteryOptions extends StrykerOptions {
  /** The module of the battery, from the folder that Stryker is started in. */
  readonly battery: string;
}

class BatteryRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #file: string;
  #questions: readonly Question[] = [];

  constructor(options: StrykerOptions) {
    this.#file = (options as BatteryOptions).battery;
  }

  capabilities(): TestRunnerCapabilities {
    // What runs while a module is loaded has run: Stryker starts a new process for a mutant there.
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    await Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load(undefined);
    const tests: TestResult[] = [];
    for (const question of this.#questions) tests.push(await this.#asked(question));
    const mutantCoverage = globalThis.__stryker__?.mutantCoverage;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    mutantActivation,
  }: MutantRunOptions): Promise<MutantRunResult> {
    await this.#load(mutantActivation === 'static' ? activeMutant.id : undefined);
    const instrumenter = (globalThis.__stryker__ ??= {});
    Object.assign(instrumenter, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const chosen = testFilter === undefined ? undefined : new Set(testFilter);
    const tests: TestResult[] = [];
    for (const question of this.#questions) {
      if (chosen !== undefined && !chosen.has(question.name)) continue;
      const answered = await this.#asked(question);
      tests.push(answered);
      if (answered.status === TestStatus.Failed) break;
    }
    Object.assign(instrumenter, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  async #load(active: string | undefined): Promise<void> {
    if (this.#questions.length > 0) return;
    loadFromTheCopy();
    (globalThis.__stryker__ ??= {}).activeMutant = active;
    const { default: battery } = (await import(pathToFileURL(this.#file).href)) as {
      readonly default: Battery;
    };
    this.#questions = await battery();
  }

  async #asked({ name, ask }: Question): Promise<TestResult> {
    const instrumenter = (globalThis.__stryker__ ??= {});
    const begun = performance.now();
    instrumenter.currentTestId = name;
    try {
      await ask();
      return { id: name, name, status: TestStatus.Success, timeSpentMs: performance.now() - begun };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return {
        id: name,
        name,
        status: TestStatus.Failed,
        failureMessage,
        timeSpentMs: performance.now() - begun,
      };
    } finally {
      instrumenter.currentTestId = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'battery', BatteryRunner)];

export const strykerValidationSchema = {
  properties: { battery: { type: 'string', description: 'The module that gives the questions.' } },
};
