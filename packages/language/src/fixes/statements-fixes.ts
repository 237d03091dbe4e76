import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword } from '../diagnostics/saying.ts';
import { Dot, K, LeftBrace, Name, RightBrace, TextToken } from '../lexing/tokens.ts';
import type { FileNode, QuestionNode, Span } from '../syntax/tree.ts';
import type { Fixers } from './fixers.ts';
import { freeName, removed, replaced } from './offers.ts';
import {
  around,
  contains,
  isOf,
  isPlaced,
  isShape,
  lastOf,
  nextOf,
  type Placed,
  placedIn,
  type Site,
  spanOfToken,
  textIn,
  tokenBefore,
  tokenFrom,
  tokensIn,
} from './site.ts';

/** Fixes for what is stated and for what nothing uses. */
export const STATEMENTS_FIXERS: Fixers = {
  KRIT5001: (site) => {
    const { written } = site;
    const text = ` [${speltKeyword('Proposal', written)} "${written.terms.reasonMissing}"]`;
    const at = afterTexts(site);
    return at === undefined ? [] : [{ title: fixTitle('markProposal'), text, span: { from: at, to: at } }];
  },
  KRIT5006: (site, { question }) => readingsRemoved(site, question),
  KRIT5007: (site, { question }) => effectsAdded(site, question),
  KRIT5010: (site, { name }) => [...sharedAdded(site, name), ...declarationRemoved(site)],
  KRIT5011: (site) => {
    const brace = nextOf(site, site.span.to, [LeftBrace]);
    if (brace === undefined) return [];
    const text = `${speltKeyword('Version', site.written)} 0.1.0`;
    const at = spanOfToken(brace).to;
    return [{ title: fixTitle('write', { text }), text: `\n  ${text}`, span: { from: at, to: at } }];
  },
  KRIT5012: (site) => {
    const entered = nextOf(site, site.span.from, [K.CriteriaNotEntered]);
    const status = entered === undefined ? undefined : tokenBefore(site, entered.startOffset);
    if (entered === undefined || status === undefined) return [];
    const span = { from: status.startOffset, to: spanOfToken(entered).to };
    return [replaced(span, `${speltKeyword('Version', site.written)} 0.1.0`)];
  },
  KRIT5014: (site) => {
    const word = tokenBefore(site, site.span.from);
    const from = word !== undefined && isOf(word, [K.Version]) ? word.startOffset : site.span.from;
    const words = textIn(site, { from, to: site.span.to });
    return [removed(site, { from, to: site.span.to }, site.text.indexOf(words) < from)];
  },
  KRIT5016: (site, { field }) => fieldMoved(site, field),
  KRIT5017: (site) => {
    const exemption = around(site, 'criteria', 'reason');
    if (exemption === undefined) return [];
    return [removed(site, placedIn(exemption['criteria']).length > 1 ? site.span : exemption.span)];
  },
  KRIT5020: (site, { name }) => rowRenamed(site, name),
  KRIT5021: (site) => limitTakenIn(site),
  KRIT5028: (site) => declarationRemoved(site),
  KRIT5040: (site) => declarationRemoved(site),
  KRIT5041: (site) => declarationRemoved(site),
  KRIT5042: (site) => declarationRemoved(site),
  KRIT5043: (site) => declarationRemoved(site),
};

/** Just after the text of what is declared here, and its English. */
function afterTexts(site: Site): number | undefined {
  const first = nextOf(site, site.span.from, [TextToken]);
  if (first === undefined) return undefined;
  const [word, english] = site.tokens.slice(tokenFrom(site, spanOfToken(first).to));
  const isEnglish = word !== undefined && english !== undefined && isOf(word, [K.English]);
  return spanOfToken(isEnglish ? english : first).to;
}

/** The declaration whose name the finding marks. */
function declarationRemoved(site: Site): FixOffer[] {
  const declared = around(site, 'id');
  const id = declared?.['id'];
  const isOwn = isPlaced(id) && id.span.from === site.span.from;
  return declared === undefined || !isOwn ? [] : [removed(site, declared.span)];
}

/** The criterion becomes one of those that hold for every indication. */
function sharedAdded(site: Site, name: string): FixOffer[] {
  const written = textIn(site, site.span);
  const shared = nextOf(site, 0, [K.SharedCriteria]);
  const end = shared === undefined ? undefined : nextOf(site, shared.startOffset, [RightBrace]);
  const title = fixTitle('addToShared', { name });
  if (end !== undefined) {
    const at = site.text.slice(0, end.startOffset).trimEnd().length;
    return [{ title, text: `; ${written}`, span: { from: at, to: at } }];
  }
  const criterion = around(site, 'id', 'wording', 'condition');
  if (criterion === undefined || around(site, 'members') === undefined) return [];
  const { to } = criterion.span;
  const text = `\n${speltKeyword('SharedCriteria', site.written)} { ${written} }`;
  return [{ title, text, span: { from: to, to } }];
}

/** The question of that name, wherever it is raised. */
function questionNamed(tree: FileNode, name: string): QuestionNode | undefined {
  const groups = tree.declarations.filter((node) => node.kind === 'group');
  const members = groups.flatMap((group) => group.members);
  const questions = members.flatMap((member) => {
    if (member.kind === 'question') return [member];
    return member.kind === 'indication' ? [member, ...member.routes].flatMap((route) => route.questions) : [];
  });
  return questions.find(({ id }) => id.name === name);
}

function together(title: FixOffer['title'], edits: readonly { span: Span; text: string }[]): FixOffer[] {
  const [first, ...also] = edits;
  return first === undefined ? [] : [{ title, ...first, also }];
}

/** The readings that change nothing go; the question stays. */
function readingsRemoved(site: Site, name: string): FixOffer[] {
  const readings = questionNamed(site.tree, name)?.readings ?? [];
  const edits = readings.flatMap(({ id, text }) => {
    const word = lastOf(site, id.span.from, [K.Reading]);
    return word === undefined ? [] : [{ span: { from: word.startOffset, to: text.span.to }, text: '' }];
  });
  return together(fixTitle('removeReadings'), edits);
}

/** Readings that say nothing of what they do change nothing. */
function effectsAdded(site: Site, name: string): FixOffer[] {
  const unchanged = speltKeyword('Unchanged', site.written);
  const silent = (questionNamed(site.tree, name)?.readings ?? []).filter(
    ({ effects }) => effects === undefined,
  );
  const edits = silent.map(({ text: { span } }) => ({
    span: { from: span.to, to: span.to },
    text: `: ${unchanged}`,
  }));
  return together(fixTitle('write', { text: unchanged }), edits);
}

/** The field that another one depends on is moved before it. */
function fieldMoved(site: Site, name: string): FixOffer[] {
  const section = around(site, 'fields');
  const fields = placedIn(section?.['fields']);
  const own = fields.find(({ span }) => contains(span, site.span));
  const later = fields.find((field) => isNamed(field, name));
  if (own === undefined || later === undefined || later.span.from <= own.span.from) return [];
  const words = textIn(site, later.span);
  const gone = removed(site, later.span).span ?? later.span;
  const at = { from: own.span.from, to: own.span.from };
  return [
    {
      title: fixTitle('moveBefore', { name }),
      text: `${words}\n`,
      span: at,
      also: [{ span: gone, text: '' }],
    },
  ];
}

function isNamed(part: Placed, name: string): boolean {
  const id = part['id'];
  return isShape(id) && id['name'] === name;
}

/** The row gets another name, in the condition that gives it. */
function rowRenamed(site: Site, name: string): FixOffer[] {
  const rows = around(site, 'rows')?.span ?? around(site, 'sources', 'where')?.span;
  if (rows === undefined) return [];
  const other = freeName(site, name);
  const spans = site.tokens.flatMap((token, at) => {
    const before = site.tokens[at - 1];
    const isPart = before !== undefined && isOf(before, [Dot, K.In]);
    const span = spanOfToken(token);
    return isOf(token, [Name]) && token.image === name && !isPart && contains(rows, span) ? [span] : [];
  });
  return together(
    fixTitle('write', { text: other }),
    spans.map((span) => ({ span, text: other })),
  );
}

/** `< 60 mm` beside `> 60 mm`: either of them can take the limit itself in. */
function limitTakenIn(site: Site): FixOffer[] {
  const words = tokensIn(site, site.span);
  const limits = words.flatMap((sign, at) => {
    const [fact, number] = [words[at - 1]?.image ?? '', words[at + 1]?.image ?? ''];
    return sign.image === '<' || sign.image === '>' ? [{ sign, key: `${fact} ${number}` }] : [];
  });
  return limits
    .filter(({ sign, key }) => limits.some((other) => other.key === key && other.sign.image !== sign.image))
    .slice(0, 2)
    .map(({ sign }) => replaced(spanOfToken(sign), `${sign.image}=`));
}
