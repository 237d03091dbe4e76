import type { SetEntry, ValueSet, ValueType } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import type { CodeSetNode, NameNode, SetItemNode, SetNode, TextNode } from '../syntax/tree.ts';
import { type ListedCodes, listedCodes } from './code-lists.ts';
import { evidenceOf } from './evidence.ts';
import { deleteItem, writeQuoted } from './offers.ts';
import { publishedOf } from './published.ts';
import { listOf } from './resolved-lists.ts';
import type { Declared, Scope } from './scope.ts';
import { checkId } from './values.ts';

/** What the values of a set are taken from: the options of a choice, or the codes of a list. */
export type ValueDomain =
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** Without codes where the list is not known (reported where it is named): nothing can be told to be wrong. */
  | { readonly kind: 'codes'; readonly codes: ListedCodes | undefined };

/** What the answers of a type are taken from; nothing for types that are no choice. */
export function domainOf(type: ValueType): ValueDomain | undefined {
  if (type.kind === 'one-of' || type.kind === 'several-of')
    return { kind: 'options', options: type.options.map(({ id }) => id) };
  if (type.kind !== 'code' && type.kind !== 'codes') return undefined;
  const declared = listOf(type);
  return { kind: 'codes', codes: declared === undefined ? undefined : listedCodes(declared) };
}

/**
 * The values that a set names, each looked up: what is not there, stands twice, excludes nothing or leaves nothing is
 * reported. What decides for others (`node.others`) is the caller's.
 */
export function valueSetOf(node: SetNode, domain: ValueDomain, scope: Scope): ValueSet | undefined {
  return readSet(node, domain, { scope, open: [] });
}

/** Where a set is read: names are looked up in the scope; `open` are the code sets that are being read. */
interface Within {
  readonly scope: Scope;
  readonly open: readonly CodeSetNode[];
}

function readSet(node: SetNode, domain: ValueDomain, within: Within): ValueSet | undefined {
  const only = node.include[0];
  const alone = only?.kind === 'name' && node.include.length === 1 && node.exclude.length === 0;
  if (alone && domain.kind === 'codes' && domain.codes !== undefined && isCodeSet(only.name, within))
    return codeSetNamed(only.name, domain.codes, within);
  const include = entriesOf(node.include, domain, within);
  const exclude = entriesOf(node.exclude, domain, within);
  if (include === undefined || exclude === undefined) return undefined;
  checkExclusions(node, domain, { include, exclude }, within.scope);
  return { include: include.flatMap(entriesOfItem), exclude: exclude.flatMap(entriesOfItem) };
}

function isCodeSet({ name }: NameNode, { scope }: Within): boolean {
  return scope.codeSets.has(name);
}

interface Item {
  readonly node: SetItemNode;
  readonly entries: readonly SetEntry[];
}

function entriesOfItem({ entries }: Item): readonly SetEntry[] {
  return entries;
}

/** The entries of each item; nothing where one of them could not be looked up (reported). */
function entriesOf(
  nodes: readonly SetItemNode[],
  domain: ValueDomain,
  within: Within,
): readonly Item[] | undefined {
  const { scope } = within;
  const seen = new Set<string>();
  const items = nodes.map((node, index) => {
    const words = scope.unit.text.slice(node.span.from, node.span.to);
    const again = seen.has(words);
    seen.add(words);
    const fix = { ...deleteItem(words, nodes, index), safe: true };
    if (again) scope.unit.reporter.report('KRIT4015', node.span, { option: words }, { fix });
    const entries =
      domain.kind === 'options'
        ? optionEntries(node, domain.options, scope)
        : codeEntries(node, domain.codes, within);
    return entries === undefined ? undefined : { node, entries: again ? [] : entries };
  });
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}

function optionEntries(
  node: SetItemNode,
  options: readonly string[],
  scope: Scope,
): readonly SetEntry[] | undefined {
  if (node.kind === 'name') {
    const { name } = node.name;
    if (options.includes(name)) return [{ kind: 'value', value: name }];
    scope.unknown('option', node.name, options);
    return undefined;
  }
  const { da } = node.text;
  const fix = options.includes(da)
    ? { title: fixTitle('write', { text: da }), safe: true, text: da }
    : undefined;
  scope.unit.reporter.report('KRIT4035', node.span, { found: da }, { fix });
  return undefined;
}

function codeEntries(
  node: SetItemNode,
  codes: ListedCodes | undefined,
  within: Within,
): readonly SetEntry[] | undefined {
  if (codes === undefined) return undefined;
  const { scope } = within;
  switch (node.kind) {
    case 'name':
      return nameEntries(node, codes, within);
    case 'below': {
      const code = knownCode(node.text, codes, scope);
      return code === undefined ? undefined : [{ kind: 'below', code }];
    }
    case 'code': {
      const { da } = node.text;
      if (da.endsWith('*')) return prefixEntries(node.text, codes, scope);
      const code = knownCode(node.text, codes, scope);
      return code === undefined ? undefined : [{ kind: 'value', value: code }];
    }
  }
}

/** All codes of the list by its own name, those of a set by the set's; a code itself needs quotation marks. */
function nameEntries(
  { name, span }: Extract<SetItemNode, { kind: 'name' }>,
  codes: ListedCodes,
  within: Within,
): readonly SetEntry[] | undefined {
  const { scope } = within;
  const list = scope.codeLists.get(name.name);
  if (list !== undefined && listedCodes(list) === codes) {
    scope.used.add(list.node);
    return [{ kind: 'prefix', prefix: '' }];
  }
  if (!scope.codeSets.has(name.name) && codes.index.has(name.name)) {
    const text = `"${name.name}"`;
    const fix = { title: fixTitle('write', { text }), safe: true, text };
    scope.unit.reporter.report('KRIT4034', span, { name: name.name }, { fix });
    return undefined;
  }
  const set = codeSetNamed(name, codes, within);
  if (set === undefined || set.exclude.length === 0) return set?.include;
  // Beside other codes, what one set leaves out must not be taken from the others.
  return [...codesIn(set, codes)].map((value) => ({ kind: 'value', value }));
}

function prefixEntries(
  text: TextNode,
  { index, incomplete }: ListedCodes,
  scope: Scope,
): readonly SetEntry[] | undefined {
  const prefix = text.da.slice(0, -1);
  if (index.hasPrefix(prefix) || incomplete) return [{ kind: 'prefix', prefix }];
  scope.unit.reporter.report('KRIT4031', text.span, { prefix });
  return undefined;
}

/** A code that is in the list; an unknown one is reported with the one that may be meant. */
function knownCode(
  text: TextNode,
  { index, incomplete, list }: ListedCodes,
  scope: Scope,
): string | undefined {
  const { da: code, span } = text;
  if (index.has(code) || incomplete) return code;
  const suggestion = index.nearest(code);
  const fix = writeQuoted(suggestion, code);
  scope.unit.reporter.report('KRIT4030', span, { code, list: list.id, suggestion }, { fix });
  return undefined;
}

/** One code written as a text, looked up in the list it is taken from. */
export function codeValue(text: TextNode, domain: ValueDomain, scope: Scope): string | undefined {
  if (domain.kind === 'options' || domain.codes === undefined) return undefined;
  return knownCode(text, domain.codes, scope);
}

function checkExclusions(
  node: SetNode,
  domain: ValueDomain,
  { include, exclude }: { readonly include: readonly Item[]; readonly exclude: readonly Item[] },
  scope: Scope,
): void {
  if (exclude.length === 0) return;
  const codes = domain.kind === 'codes' ? domain.codes : undefined;
  if (codes?.incomplete === true) return;
  const included = valuesOf(include, codes);
  for (const item of exclude) {
    const values = [...valuesOf([item], codes)];
    if (!values.some((value) => included.has(value))) {
      const words = scope.unit.text.slice(item.node.span.from, item.node.span.to);
      // The first of several exclusions goes with the mark after it: the word that excludes stands before it.
      const [first] = node.exclude;
      const items =
        first === item.node && node.exclude.length > 1 ? node.exclude : [...node.include, ...node.exclude];
      const fix = { ...deleteItem(words, items, items.indexOf(item.node)), safe: true };
      scope.unit.reporter.report('KRIT4033', item.node.span, { item: words }, { fix });
    }
    for (const value of values) included.delete(value);
  }
  if (included.size === 0) scope.unit.reporter.report('KRIT4037', node.span, {});
}

function valuesOf(items: readonly Item[], codes: ListedCodes | undefined): Set<string> {
  const set = { include: items.flatMap(({ entries }) => entries), exclude: [] };
  return codes === undefined ? plainValues(set) : codesIn(set, codes);
}

function plainValues({ include }: ValueSet): Set<string> {
  return new Set(include.flatMap((entry) => (entry.kind === 'value' ? [entry.value] : [])));
}

/** The codes of the list that are in the set. */
function codesIn({ include, exclude }: ValueSet, { index }: ListedCodes): Set<string> {
  const codes = (entry: SetEntry): readonly string[] => {
    if (entry.kind === 'value') return [entry.value];
    return entry.kind === 'prefix' ? index.withPrefix(entry.prefix) : index.below(entry.code);
  };
  const found = new Set(include.flatMap(codes));
  for (const code of exclude.flatMap(codes)) found.delete(code);
  return found;
}

/** How far code sets may build on code sets; deeper ones nobody can follow. */
const LEVELS_LIMIT = 32;

interface CheckedSet {
  readonly set: ValueSet;
  readonly codes: ListedCodes;
  /** One more than the sets it builds on. */
  readonly level: number;
}

const CHECKED = new WeakMap<CodeSetNode, CheckedSet | 'faulty'>();

/** Checks a code set by itself, so that its faults are told even if nothing uses it. */
export function checkCodeSet(declared: Declared<CodeSetNode>): void {
  const { node, scope } = declared;
  checkId(node.id, scope.unit.reporter);
  publishedOf(node, scope);
  evidenceOf(node.evidence, scope, node.id.span);
  if (node.set.include.length === 0 && !scope.unit.broken)
    scope.unit.reporter.report('KRIT4012', node.set.span, {});
  codeSetOf(declared, []);
}

/** The set of that name, if its codes are those of the list. */
function codeSetNamed(name: NameNode, codes: ListedCodes, { scope, open }: Within): ValueSet | undefined {
  const { reporter } = scope.unit;
  const declared = scope.find(scope.codeSets, 'code-set', name);
  if (declared === undefined) return undefined;
  if (open.includes(declared.node)) {
    const chain = [...open.slice(open.indexOf(declared.node)), declared.node].map(({ id }) => id.name);
    reporter.report('KRIT3036', name.span, { chain: chain.join(' → ') });
    return undefined;
  }
  const checked = open.length >= LEVELS_LIMIT ? undefined : codeSetOf(declared, open);
  if (checked === undefined || (checked !== 'faulty' && checked.level >= LEVELS_LIMIT)) {
    reporter.report('KRIT3037', name.span, { name: name.name, limit: LEVELS_LIMIT });
    return undefined;
  }
  if (checked === 'faulty') return undefined;
  if (checked.codes === codes) return checked.set;
  const lists = { name: name.name, list: checked.codes.list.id, other: codes.list.id };
  reporter.report('KRIT4036', name.span, lists);
  return undefined;
}

function codeSetOf(declared: Declared<CodeSetNode>, open: readonly CodeSetNode[]): CheckedSet | 'faulty' {
  const known = CHECKED.get(declared.node) ?? checkedSet(declared, open);
  CHECKED.set(declared.node, known);
  return known;
}

function checkedSet(
  { node, scope }: Declared<CodeSetNode>,
  open: readonly CodeSetNode[],
): CheckedSet | 'faulty' {
  const list = scope.find(scope.codeLists, 'code-list', node.list);
  if (list === undefined) return 'faulty';
  const codes = listedCodes(list);
  const set = readSet(node.set, { kind: 'codes', codes }, { scope, open: [...open, node] });
  if (set === undefined) return 'faulty';
  const levels = [...node.set.include, ...node.set.exclude].map((item) => levelOf(item, scope));
  return { set, codes, level: 1 + levels.reduce((most, level) => Math.max(most, level), 0) };
}

function levelOf(item: SetItemNode, scope: Scope): number {
  const declared = item.kind === 'name' ? scope.codeSets.get(item.name.name) : undefined;
  const checked = declared === undefined ? undefined : CHECKED.get(declared.node);
  return checked === undefined || checked === 'faulty' ? 0 : checked.level;
}
