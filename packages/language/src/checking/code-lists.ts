import { type Code, type CodeList, hashOf } from '@kriterion/catalogue';

import { type CodeFault, codeFaults, isCode } from '../codes/code-faults.ts';
import { CodeIndex } from '../codes/code-index.ts';
import { fixTitle, relatedPlace } from '../diagnostics/saying.ts';
import type { FixOffer, Reporter } from '../diagnostics/reporter.ts';
import { given } from '../given.ts';
import { nearest } from '../names/nearest.ts';
import type { CodeListNode, CodeNode, Span } from '../syntax/tree.ts';
import { evidenceOf, originOf, textOf } from './evidence.ts';
import { isUsablePath, pathBetween, pathFrom } from './file-paths.ts';
import { deleteWhole, writeQuoted } from './offers.ts';
import { publishedOf, validityOf } from './published.ts';
import type { Declared, Scope } from './scope.ts';
import { isTablePath, type TableFile } from './table-files.ts';
import { checkId } from './values.ts';

/** A code list with what is needed to look codes up in it. */
export interface ListedCodes {
  readonly list: CodeList;
  readonly index: CodeIndex;
  /** Part of it could not be read: a code that is not found may be in that part. */
  readonly incomplete: boolean;
}

const CHECKED = new WeakMap<CodeListNode, ListedCodes>();

/** The checked code list; checked once, however often it is asked for. */
export function listedCodes({ node, scope }: Declared<CodeListNode>): ListedCodes {
  const known = CHECKED.get(node) ?? checkedList(node, scope);
  CHECKED.set(node, known);
  return known;
}

function checkedList(node: CodeListNode, scope: Scope): ListedCodes {
  checkId(node.id, scope.unit.reporter);
  const file = node.file === undefined ? undefined : tableOf(node.file, scope);
  const inline = node.codes.map((code) => inlineCode(code, scope));
  const index = file === undefined || inline.length > 0 ? joined(file, inline) : file.table.index;
  const faults = file?.table.index === index ? file.table.codeFaults : codeFaults(index);
  reportCodeFaults(faults, { node, scope, file });
  if (node.file === undefined && inline.length === 0 && !scope.unit.broken)
    scope.unit.reporter.report('KRIT4012', node.id.span, {});
  const missing = node.file !== undefined && file === undefined;
  const incomplete = missing || scope.unit.broken || isFaulty(file);
  return { list: catalogueList(node, scope, index, file), index, incomplete };
}

function isFaulty(file: TableFile | undefined): boolean {
  return file !== undefined && (file.table.header !== undefined || file.table.rowFaults.length > 0);
}

function catalogueList(
  node: CodeListNode,
  scope: Scope,
  index: CodeIndex,
  file: TableFile | undefined,
): CodeList {
  return given({
    id: node.id.name,
    title: textOf(node.title),
    system: node.system?.name,
    file:
      node.file === undefined || file === undefined
        ? undefined
        : { path: file.reporter.file, sha256: file.table.sha256 },
    codes: index.codes,
    ...publishedOf(node, scope),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    origin: originOf(node.id.span, scope),
  });
}

function joined(file: TableFile | undefined, inline: readonly Code[]): CodeIndex {
  return new CodeIndex([...(file?.table.index.codes ?? []), ...inline]);
}

function inlineCode(node: CodeNode, scope: Scope): Code {
  return given({
    code: node.code.da,
    label: textOf(node.label),
    below: node.below?.da,
    synonyms: node.synonyms.length === 0 ? undefined : node.synonyms.map(({ da }) => da),
    validity: node.validity === undefined ? undefined : validityOf(node.validity, scope),
  });
}

/** The file that holds the codes, its hash compared; nothing where there is none (reported). */
function tableOf(
  { path, sha256, span }: NonNullable<CodeListNode['file']>,
  scope: Scope,
): TableFile | undefined {
  const { path: here, reporter } = scope.unit;
  const found = isUsablePath(path.da) && isTablePath(path.da) ? pathFrom(here, path.da) : undefined;
  if (found === undefined) {
    reporter.report('KRIT3020', path.span, { path: path.da });
    return undefined;
  }
  const file = scope.run.tables.at(found);
  if (file === undefined) {
    const known = [...scope.run.tables.paths].map((other) => pathBetween(here, other));
    const suggestion = nearest(path.da, known);
    const fix = suggestion === undefined ? undefined : otherFile(suggestion, sha256 === undefined, scope);
    reporter.report('KRIT4020', path.span, { path: path.da, suggestion }, { fix });
    return undefined;
  }
  const right = file.table.sha256;
  if (sha256 === undefined) {
    const text = ` ${reporter.written.keywords.Checksum} "${right}"`;
    const fix = { title: fixTitle('writeChecksum'), safe: true, text, span: after(span) };
    reporter.report('KRIT4021', span, {}, { fix });
  } else if (sha256.da !== right) {
    // Only somebody who has looked at the codes can say that they may have changed.
    const fix = { title: fixTitle('writeChecksum'), text: `"${right}"` };
    reporter.report('KRIT4022', sha256.span, {}, { fix });
  }
  return file;
}

/** Another file's path, with its checksum where none stands yet. */
function otherFile(path: string, isNew: boolean, { unit, run }: Scope): FixOffer {
  const file = run.tables.at(pathFrom(unit.path, path) ?? '');
  const text = `"${path}"`;
  const checksum = ` ${unit.reporter.written.keywords.Checksum} "${file?.table.sha256 ?? ''}"`;
  return { title: fixTitle('write', { text }), text: isNew ? text + checksum : text };
}

function after({ to }: Span): Span {
  return { from: to, to };
}

interface Holder {
  readonly node: CodeListNode;
  readonly scope: Scope;
  readonly file: TableFile | undefined;
}

/** How many codes of one list are told to be wrong. */
const TOLD = 20;

function reportCodeFaults(faults: readonly CodeFault[], holder: Holder): void {
  for (const fault of faults.slice(0, TOLD)) reportCodeFault(fault, holder);
  const next = faults[TOLD];
  if (next === undefined) return;
  const { reporter, span } = placeOf(next.at, holder);
  reporter.report('KRIT4025', span, { count: faults.length - TOLD });
}

function reportCodeFault(fault: CodeFault, holder: Holder): void {
  const { reporter, span } = placeOf(fault.at, holder);
  const { code } = fault;
  switch (fault.kind) {
    case 'malformed': {
      const offer = isCode(code.trim()) ? writeQuoted(code.trim()) : undefined;
      const fix = offer === undefined ? undefined : { ...offer, safe: true };
      reporter.report('KRIT4029', span, { code }, { fix });
      return;
    }
    case 'duplicate': {
      const first = placeOf(fault.first, holder);
      const related = [first.reporter.place(first.span, relatedPlace('firstDeclared'))];
      const inline = inlineAt(fault.at, holder);
      const { text } = holder.scope.unit;
      const fix = inline === undefined ? undefined : deleteWhole(code, inline.span, text);
      reporter.report('KRIT4026', span, { code }, { related, fix });
      return;
    }
    case 'unknown-parent': {
      const { below, suggestion } = fault;
      const parent = parentSpan(fault.at, holder);
      const fix = parent === undefined ? undefined : writeQuoted(suggestion);
      reporter.report('KRIT4027', parent ?? span, { code, below, suggestion }, { fix });
      return;
    }
    case 'circle':
      reporter.report('KRIT4028', span, { chain: fault.chain.join(' → ') });
  }
}

/** Where a code stands: in the file, or after those in the list itself. */
function placeOf(at: number, holder: Holder): { readonly reporter: Reporter; readonly span: Span } {
  const { node, scope, file } = holder;
  const place = file?.table.places[at];
  if (file !== undefined && place !== undefined) return { reporter: file.reporter, span: place };
  return { reporter: scope.unit.reporter, span: inlineAt(at, holder)?.code.span ?? node.id.span };
}

function inlineAt(at: number, { node, file }: Holder): CodeNode | undefined {
  return node.codes[at - (file?.table.places.length ?? 0)];
}

function parentSpan(at: number, holder: Holder): Span | undefined {
  return holder.file?.table.places[at] === undefined ? inlineAt(at, holder)?.below?.span : undefined;
}

const HASHES = new WeakMap<readonly Code[], string>();

/** What a list of codes holds, as one hash; made once a list. */
export function codesHash(codes: readonly Code[]): string {
  const hash = HASHES.get(codes) ?? hashOf(codes);
  HASHES.set(codes, hash);
  return hash;
}
