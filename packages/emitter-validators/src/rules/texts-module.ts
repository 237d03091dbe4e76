/** The module that tells findings: in both languages, with the place in the sources that each comes from. */

import { pascalCaseOf, type FieldCheck, type Origin, type Section } from '@kriterion/catalogue';
import {
  artefactPaths,
  requisitionPlan,
  rowsMessage,
  textIn,
  type FieldMessages,
  type Language,
} from '@kriterion/presentation';

import { messageType } from '../metadata.ts';
import type { ConstantDeclaration, Declaration, ModuleDescription } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { bothLanguages, headerOf, textCode } from '../telling.ts';
import { isOnPaper, placedFields, type PlacedField, type RequisitionGroup } from './fields.ts';
import { checksOf, senderKey } from './form-rules.ts';

/** Messages and places in the sources for the findings of the rules module, which go by path and code alone. */
export function textsModule(group: RequisitionGroup): ModuleDescription {
  return {
    path: artefactPaths(group).validatorTexts,
    header: headerOf(group),
    declarations: [
      messageType,
      TYPES,
      toldFunction(group),
      { kind: 'verbatim', text: TELLING },
      fieldTexts(group),
      rowTexts(group),
      ruleTexts(group),
      generalTexts(group),
    ],
  };
}

const TYPES: Declaration = {
  kind: 'verbatim',
  text: `
/** A finding as the rules module gives it. */
export interface Finding {
  readonly path: string;
  readonly code: string;
  /** The id of a rule between fields. */
  readonly rule?: string;
}

/** A line of a source. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** A finding with what it says to people, and the line of the source that it comes from. */
export interface ToldFinding extends Finding {
  readonly message: Message;
  readonly source: Source;
}

/** What may be told of one place. */
interface Texts {
  readonly source: Source;
  readonly missing?: Message;
  readonly wrong?: Message;
  readonly hidden?: Message;
}

/** What a rule between fields tells. */
interface RuleText {
  readonly source: Source;
  readonly message: Message;
}`.trim(),
};

function toldFunction(group: RequisitionGroup): Declaration {
  return {
    kind: 'function',
    name: `told${pascalCaseOf(group.id)}Findings`,
    exported: true,
    docs: [
      'The findings with their messages in both languages and the lines of the sources they come from, in the same order.',
    ],
    parameters: [{ name: 'findings', type: 'readonly Finding[]' }],
    returns: 'readonly ToldFinding[]',
    body: ['return findings.map(toldFinding);'],
  };
}

const TELLING = `
function toldFinding(finding: Finding): ToldFinding {
  const rule = finding.rule === undefined ? undefined : ruleTexts.get(finding.rule);
  if (rule !== undefined) return { ...finding, message: rule.message, source: rule.source };
  const texts = textsAt(finding.path);
  return { ...finding, message: messageOf(finding, texts), source: texts?.source ?? requisitionSource };
}

/** The texts of a field, whichever row it stands in, or of a section that is repeated. */
function textsAt(path: string): Texts | undefined {
  return fieldTexts.get(path.replace(/\\[\\d+\\]/u, '')) ?? rowTexts.get(path);
}

function messageOf({ path, code }: Finding, texts: Texts | undefined): Message {
  if (code === 'not-an-object') return rowTexts.has(path) ? notRows : notAnObject;
  if (code === 'unknown-field') return unknownField;
  return (code === 'missing' ? texts?.missing : code === 'hidden' ? texts?.hidden : texts?.wrong) ?? otherwise;
}`.trim();

function sourceCode({ file, line }: Origin): string {
  return `{ file: ${literal(file)}, line: ${String(line)} }`;
}

/** `['patient.cpr', { source: …, missing: …, wrong: … }]`; only what some rule can say. */
function fieldTexts(group: RequisitionGroup): ConstantDeclaration {
  const danish = messagesOf(group, 'da');
  const english = messagesOf(group, 'en');
  const entries = placedFields(group).map((placed): readonly [string, readonly string[]] => {
    const da = danish.get(placed.place);
    const en = english.get(placed.place);
    if (da === undefined || en === undefined)
      throw new Error(`the plan of the requisition lacks a field: ${placed.place}`);
    const messages = saidOf(placed).map((kind) => `${kind}: ${bothLanguages(da[kind], en[kind], literal)}`);
    return [placed.place, [`source: ${sourceCode(placed.field.origin)}`, ...messages]];
  });
  return mapConstant('fieldTexts', 'Texts', entries);
}

function saidOf({ field }: PlacedField): readonly (keyof FieldMessages)[] {
  if (isOnPaper(field)) return ['hidden'];
  const isRequired = field.required.kind !== 'never';
  return [
    ...(isRequired ? (['missing'] as const) : []),
    'wrong',
    ...(field.shownWhen === undefined ? [] : (['hidden'] as const)),
  ];
}

function messagesOf(group: RequisitionGroup, language: Language): ReadonlyMap<string, FieldMessages> {
  const sections = requisitionPlan(group, language)?.sections ?? [];
  return new Map(
    sections.flatMap((section) =>
      section.fields.map((field) => [`${field.path.section}.${field.path.field}`, field.messages] as const),
    ),
  );
}

/** What is told of too few and too many rows. */
function rowTexts(group: RequisitionGroup): ConstantDeclaration {
  const entries = group.requisition.sections.flatMap((section): readonly [string, readonly string[]][] => {
    if (section.repeated === undefined) return [];
    const { min, max } = section.repeated;
    const origin = section.fields[0]?.origin ?? group.origin;
    const missing = `missing: ${rowPhrase('least', section, min)}`;
    const wrong = `wrong: ${rowPhrase('most', section, max)}`;
    return [[section.id, [`source: ${sourceCode(origin)}`, missing, wrong]]];
  });
  return mapConstant('rowTexts', 'Texts', entries);
}

function rowPhrase(end: 'least' | 'most', section: Section, count: number): string {
  const said = (language: Language): string =>
    rowsMessage(end, textIn(section.title, language), count, language);
  return bothLanguages(said('da'), said('en'), literal);
}

function ruleTexts(group: RequisitionGroup): ConstantDeclaration {
  const checks = checksOf(group).map((check): readonly [string, readonly string[]] => [
    check.id,
    ruleText(check, check.origin),
  ]);
  const senders = (group.requisition.senders ?? []).map(
    (sender, at): readonly [string, readonly string[]] => [senderKey(at), ruleText(sender, group.origin)],
  );
  return mapConstant('ruleTexts', 'RuleText', [...checks, ...senders]);
}

function ruleText({ message }: Pick<FieldCheck, 'message'>, origin: Origin): readonly string[] {
  return [`source: ${sourceCode(origin)}`, `message: ${textCode(message, literal)}`];
}

/** A map and no object: a path or id is never a name that an object inherits. */
function mapConstant(
  name: string,
  type: string,
  entries: readonly (readonly [string, readonly string[]])[],
): ConstantDeclaration {
  const lines = entries.flatMap(([key, members]) => [
    '  [',
    `    ${literal(key)},`,
    '    {',
    ...members.map((member) => `      ${member},`),
    '    },',
    '  ],',
  ]);
  const list = lines.length === 0 ? '' : `([\n${lines.join('\n')}\n])`;
  return {
    kind: 'constant',
    name,
    type: `ReadonlyMap<string, ${type}>`,
    value: `/* @__PURE__ */ new Map<string, ${type}>${list === '' ? '()' : list}`,
  };
}

function generalTexts(group: RequisitionGroup): Declaration {
  return {
    kind: 'verbatim',
    text: `
const requisitionSource: Source = ${sourceCode(group.origin)};

const unknownField: Message = {
  da: 'Feltet findes ikke i rekvisitionen; fjern det',
  en: 'The requisition has no such field; remove it',
};

const notAnObject: Message = {
  da: 'Her skal stå et afsnit med felter',
  en: 'A section with fields is expected here',
};

const notRows: Message = {
  da: 'Her skal stå en liste af afsnit med felter',
  en: 'A list of sections with fields is expected here',
};

const otherwise: Message = { da: 'Svaret er ikke rigtigt', en: 'The answer is not right' };`.trim(),
  };
}
