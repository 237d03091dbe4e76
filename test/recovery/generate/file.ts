/** Whole files: well-formed by construction, covering every construct over many seeds. */

import { KEYWORD_LANGUAGES, type Keywords } from '../../peers/keyword-data.ts';
import { Random } from '../random.ts';
import { fact } from './facts.ts';
import { example, exclusion, indication, override, question, shared, told } from './group.ts';
import { codeList, criterion, namedSet, parameter, source } from './library.ts';
import { formFor, requisition, section } from './requisition.ts';
import { Writer } from './writer.ts';

/** A declaration's place in the text, from its first character to just after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface GeneratedFile {
  readonly text: string;
  /** In their order; of the group its head alone, since its members are declarations too. */
  readonly declarations: readonly Place[];
}

/** A file of 8 to 30 declarations, in the first language for even seeds and the second for odd ones. */
export function generatedFile(seed: number): GeneratedFile {
  const random = new Random(seed);
  const keywords = KEYWORD_LANGUAGES[seed % KEYWORD_LANGUAGES.length] ?? fail();
  return fileOf(random, keywords, random.int(8, 30));
}

function fail(): never {
  throw new Error('there is no language');
}

/** A file with so many declarations. */
export function fileOf(random: Random, keywords: Keywords, count: number, prefix = ''): GeneratedFile {
  const writer = new Writer(random, keywords, prefix);
  const library = libraryOf(writer, Math.max(4, Math.round(count * 0.4)));
  const members = [...membersOf(writer, Math.max(3, count - library.length - 1))];
  const unused = unusedFacts(writer, [...library, ...members].join('\n'));
  const hasForm = members.some((member) => member.startsWith(writer.k('Requisition')));
  if (unused.length > 0 && !hasForm) members.push(formFor(writer, unused));
  return laidOut(writer, library, members);
}

/** The facts that are named nowhere but where they are declared. */
function unusedFacts({ world }: Writer, text: string): readonly string[] {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}][\p{L}\d-]*/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return world.declaredFacts.filter((name) => words.get(name) === 1);
}

function libraryOf(writer: Writer, count: number): readonly string[] {
  const { random } = writer;
  const declarations = [source(writer)];
  const needed = (['number', 'yes-no', 'choice', 'date'] as const).slice(0, count > 6 ? 4 : 3);
  for (const kind of needed) declarations.push(fact(writer, kind));
  const more = [
    () => fact(writer),
    () => fact(writer),
    () => fact(writer),
    () => fact(writer, random.pick(['rows', 'several', 'ordered'])),
    () => codeList(writer),
    () => namedSet(writer) ?? codeList(writer),
    () => parameter(writer),
    () => source(writer),
    () => section(writer),
    () => criterion(writer),
  ];
  while (declarations.length < count) declarations.push(random.pick(more)());
  return declarations;
}

function membersOf(writer: Writer, count: number): readonly string[] {
  const { random } = writer;
  const form = writer.k('Requisition');
  const members = [`${writer.k('Version')} ${writer.version()}`, criterion(writer)];
  if (random.chance(0.1)) members.push(writer.k('Illustration'));
  if (random.chance(0.03)) members.push(`${writer.k('Status')} ${writer.k('CriteriaNotEntered')}`);
  const more = [
    () => criterion(writer),
    () => criterion(writer),
    () => indication(writer),
    () => indication(writer),
    () => question(writer),
    () => told(writer),
    () => told(writer),
    () => exclusion(writer),
    () => override(writer),
    () => fact(writer),
    () => (members.some((member) => member.startsWith(form)) ? fact(writer) : requisition(writer)),
    () => (writer.world.indications.length > 0 ? example(writer) : indication(writer)),
    () => (writer.world.indications.length > 0 ? example(writer) : indication(writer)),
  ];
  while (members.length < count - 1) members.push(random.pick(more)());
  if (writer.world.shared.length > 0) members.push(shared(writer));
  return members;
}

function laidOut(writer: Writer, library: readonly string[], members: readonly string[]): GeneratedFile {
  const places: Place[] = [];
  let text = `${writer.k('Language')} ${writer.keywords.language}, ${writer.k('Edition')} 1\n`;
  if (writer.random.chance(0.3)) text += `\n${writer.k('Exports')} ${writer.k('Everything')}\n`;
  const add = (declaration: string): void => {
    text += writer.random.chance(0.05) ? `\n// ${writer.keywords.language}\n` : '\n';
    const from = text.length + (declaration.length - declaration.trimStart().length);
    text += `${declaration}\n`;
    places.push({ from, to: text.length - 1 });
  };
  for (const declaration of library) add(declaration);
  const head = `${writer.k('Group')} ${writer.name()} ${writer.text()} ${writer.evidence()} {`;
  add(head);
  for (const member of members) add(member.replaceAll(/^/gmu, '  '));
  return { text: `${text}}\n`, declarations: places };
}
