/**
 * Places in the generated TypeScript: what its comments say (`// dsl/x.krit:12`), and its declarations by their names,
 * which follow from the ids.
 */

import { pascalCaseOf, camelCaseOf, type Group } from '@kriterion/catalogue';

import { placeOf, type Place } from './places.ts';
import type { Subject, SubjectIndex, SubjectType } from './subjects.ts';

/** What a check is about may stand before its place: `// Navn: dsl/x.krit:12`. */
const SOURCE_COMMENT = /\/\/ (?:.*: )?(\S.*\.krit):(\d+)\s*$/u;
const TOP_LEVEL = /^(?:export )?(?:function|const|interface|type) ([\w$]+)/u;
const MEMBER = /^ {2}(?:readonly )?'([^']+)'\??: ?/u;
const RULE = /ruleTexts\['(?:sender (\d+)|([^']+))'\]/u;
const PATH = /'([a-zæøå0-9-]+\.[a-zæøå0-9-]+)(?:_tekst)?'|`([a-zæøå0-9-]+)\[\$\{row\}\]\.([a-zæøå0-9-]+)`/u;

/** Every line of a module that is about something of the sources. */
export function modulePlaces(
  artefact: string,
  text: string,
  group: Group,
  subjects: SubjectIndex,
): readonly Place[] {
  const named = namedDeclarations(group, subjects);
  const holders = memberHolders(group, subjects);
  const commented = commentedDeclarations(text);
  let within = '';
  return text.split('\n').flatMap((line, at): readonly Place[] => {
    within = TOP_LEVEL.exec(line)?.[1] ?? within;
    const inside = `:${String(at + 1)}`;
    const [, file, number] = SOURCE_COMMENT.exec(line) ?? [];
    if (file !== undefined && number !== undefined) {
      const source = { file, line: Number(number) };
      return [{ artefact, inside, source, subject: subjects.at(file, source.line) ?? subjects.group }];
    }
    const subject = subjectIn(line, within, { named, holders, subjects, commented });
    return subject === undefined ? [] : [placeOf(artefact, inside, subject)];
  });
}

interface Names {
  readonly named: ReadonlyMap<string, Subject>;
  readonly holders: ReadonlyMap<string, (member: string) => Subject | undefined>;
  readonly subjects: SubjectIndex;
  /** The declarations that say themselves, line by line, where they come from. */
  readonly commented: ReadonlySet<string>;
}

function commentedDeclarations(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let within = '';
  for (const line of text.split('\n')) {
    within = TOP_LEVEL.exec(line)?.[1] ?? within;
    if (SOURCE_COMMENT.test(line)) found.add(within);
  }
  return found;
}

function subjectIn(line: string, within: string, names: Names): Subject | undefined {
  const { named, holders, subjects, commented } = names;
  const declared = TOP_LEVEL.exec(line)?.[1];
  if (declared !== undefined)
    return named.get(declared) ?? (holders.has(declared) ? undefined : subjects.group);
  const member = MEMBER.exec(line)?.[1];
  const held = member === undefined ? undefined : holders.get(within)?.(member.replace(/_tekst$/u, ''));
  return held ?? (commented.has(within) ? undefined : mentionedIn(line, subjects));
}

/** The rule whose text a line tells, or the field whose place it names. */
function mentionedIn(line: string, subjects: SubjectIndex): Subject | undefined {
  const [isRule, sender, check = ''] = RULE.exec(line) ?? [];
  if (isRule !== undefined)
    return sender === undefined ? subjects.find('check', check) : subjects.find('sender', sender);
  const [, path, section = '', field = ''] = PATH.exec(line) ?? [];
  return subjects.find('field', path ?? `${section}.${field}`);
}

/** Functions, types and constants whose name is made of an id. */
function namedDeclarations(
  { id, criteria, indications, requisition }: Group,
  subjects: SubjectIndex,
): Names['named'] {
  const name = pascalCaseOf(id);
  const entry = (
    declared: string,
    type: SubjectType,
    of: string,
  ): readonly (readonly [string, Subject])[] => {
    const subject = subjects.find(type, of);
    return subject === undefined ? [] : [[declared, subject]];
  };
  return new Map([
    ...criteria.flatMap((one) => entry(`criterion${pascalCaseOf(one.id)}`, 'criterion', one.id)),
    ...indications.flatMap((one) => [
      ...['evaluate', 'judge'].flatMap((verb) =>
        entry(`${verb}${pascalCaseOf(one.id)}`, 'indication', one.id),
      ),
      ...['Requirements', 'Readings'].flatMap((end) =>
        entry(`${camelCaseOf(one.id)}${end}`, 'indication', one.id),
      ),
      ...(one.routes[0]?.requirements ?? []).flatMap((_requirement, at) =>
        entry(`requirement${pascalCaseOf(one.id)}_${String(at + 1)}`, 'indication', one.id),
      ),
    ]),
    ...(requisition?.sections ?? []).flatMap((section) => [
      ...entry(`${name}${pascalCaseOf(section.id)}Section`, 'section', section.id),
      ...entry(`${camelCaseOf(section.id)}Fields`, 'section', section.id),
    ]),
  ]);
}

/** Types and constants whose members are named by ids. */
function memberHolders({ id, requisition }: Group, subjects: SubjectIndex): Names['holders'] {
  const name = pascalCaseOf(id);
  const by =
    (type: SubjectType, before = '') =>
    (member: string): Subject | undefined =>
      subjects.find(type, `${before}${member}`);
  return new Map([
    [`${name}Requisition`, by('section')],
    [`${name}Facts`, by('fact')],
    [`${name}RequisitionFacts`, by('fact')],
    ['texts', by('field')],
    ['ruleTexts', by('check')],
    ['rowTexts', by('section')],
    ...(requisition?.sections ?? []).map(
      (section) => [`${name}${pascalCaseOf(section.id)}Section`, by('field', `${section.id}.`)] as const,
    ),
  ]);
}

/**
 * The line that says where the asked one comes from: itself, or the nearest above in the same declaration. A comment in a
 * block of its own belongs to what stands below it.
 */
export function decidingLine(text: string, asked: number, known: ReadonlySet<number>): number | undefined {
  const lines = text.split('\n');
  if (asked < 1 || asked > lines.length) return undefined;
  let line = asked;
  while (line < lines.length && /^\s*(?:\/\*|\*|$)/u.test(lines[line - 1] ?? '')) line += 1;
  for (; line >= 1; line -= 1) {
    if (known.has(line)) return line;
    if (TOP_LEVEL.test(lines[line - 1] ?? '')) return undefined;
  }
  return undefined;
}
