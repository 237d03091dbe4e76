import { readFileSync } from 'node:fs';

import { slugOf, type Group } from '@kriterion/catalogue';
import { validateRequisition, type RequisitionSetting } from '@kriterion/evaluation';

import type { Context, ExitCode } from '../command.ts';
import { readJson, type Read } from '../data/strict-json.ts';
import { Failure } from '../failure.ts';
import { asJson, asText } from '../requisition/report.ts';
import { Teller, toldFault, type ToldFinding } from '../requisition/told-findings.ts';
import { type Language, say } from '../words.ts';
import { checkSources } from '../workspace/checking.ts';
import { groupNamed } from '../workspace/groups.ts';
import { readSources, STDIN } from '../workspace/sources.ts';
import { report } from './check.ts';

/** Every error, warning and notice of a filled requisition. No answer is ever told, nor written anywhere. */
export function run(context: Context): Promise<ExitCode> {
  const { invocation, workspace, language } = context;
  const [name, ...more] = invocation.paths;
  if (name === undefined || more.length > 0 || invocation.data === undefined)
    throw new Failure(2, say('validateWhat', language));
  const sources = readSources(workspace, []);
  const { catalogue, diagnostics } = checkSources(sources.files);
  if (catalogue === undefined) {
    report(diagnostics, sources, context);
    return Promise.resolve(1);
  }
  const group = groupNamed(name, catalogue, language);
  const setting = settingOf(group, context);
  const read = readJson(bytesAt(invocation.data, language));
  const findings = findingsOf(group, setting, read, context);
  if (invocation.format === 'json') console.log(JSON.stringify(asJson(findings), undefined, 2));
  else console.error(asText(inOrder(findings, group), language));
  return Promise.resolve(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
}

function findingsOf(
  group: Group,
  setting: RequisitionSetting,
  read: Read,
  { invocation: { data = '' }, language }: Context,
): readonly ToldFinding[] {
  if (!read.ok) return read.faults.map((fault) => toldFault(fault, data === '-' ? STDIN : data, language));
  const found = validateRequisition(group, read.data, setting);
  if (!found.ok) throw new Failure(2, refusal(found.code, group, language));
  const teller = new Teller(group, setting.variant, language);
  return [...found.errors, ...found.warnings, ...found.notices].map((finding) => teller.told(finding));
}

/** Section by section as the form has them; what is about the whole form comes first. */
function inOrder(findings: readonly ToldFinding[], { requisition }: Group): readonly ToldFinding[] {
  const order = requisition?.sections.map(({ id }) => id) ?? [];
  return findings.toSorted((a, b) => order.indexOf(a.section ?? '') - order.indexOf(b.section ?? ''));
}

type RefusalCode = Extract<ReturnType<typeof validateRequisition>, { readonly ok: false }>['code'];

/** The variant by its id or slug, and the day the command is run on for where nothing else says the date. */
function settingOf({ requisition }: Group, { invocation: { variant, on } }: Context): RequisitionSetting {
  const named = requisition?.variants?.find(({ id }) => slugOf(id) === variant);
  const chosen = named?.id ?? variant;
  return {
    today: today(),
    ...(chosen === undefined ? {} : { variant: chosen }),
    ...(on === undefined ? {} : { on }),
  };
}

/** The day in the place where the command is run. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function refusal(code: RefusalCode, { id, requisition }: Group, language: Language): string {
  switch (code) {
    case 'no-requisition':
      return say('noRequisition', language, id);
    case 'not-a-date':
      return say('notADate', language);
    case 'variant-missing':
    case 'unknown-variant': {
      const variants = requisition?.variants?.map((variant) => variant.id) ?? [];
      return variants.length === 0
        ? say('noVariants', language, id)
        : say('whichVariant', language, variants.join(', '));
    }
  }
}

function bytesAt(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch {
    throw new Failure(2, say('noData', language, path));
  }
}
