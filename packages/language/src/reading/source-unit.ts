import type { IToken, TokenType } from 'chevrotain';

import type { SourceFile } from '../compile.ts';
import { Reporter } from '../diagnostics/reporter.ts';
import { mendKeywords, type MisspeltKeyword } from '../lexing/keyword-scan.ts';
import { lex, type LexedText } from '../lexing/lexer.ts';
import { K, Name, QuotedName } from '../lexing/tokens.ts';
import { parse, type ParsedFile } from '../syntax/parse.ts';
import { reportSyntax } from '../syntax/syntax-diagnostics.ts';
import type { FileNode } from '../syntax/tree.ts';
import { Lines } from './lines.ts';
import { reportLexing, reportMisspelt } from './lexing-diagnostics.ts';
import { nestingLimitExceeded } from './nesting.ts';

/** One source, read: its tree, its places and what was found so far. */
export interface SourceUnit {
  readonly path: string;
  readonly text: string;
  readonly tree: FileNode;
  readonly reporter: Reporter;
  /**
   * Every name that stands where a declaration names something, also in a broken declaration: a reference to one
   * of these is not reported as unknown, since the fault is already told where it is.
   */
  readonly attemptedNames: ReadonlySet<string>;
  /** Whether the text left the grammar anywhere. */
  readonly broken: boolean;
}

const EMPTY: FileNode = { imports: [], declarations: [] };

/** Reads one source; never throws, whatever the text. */
export function readSource(file: SourceFile): SourceUnit {
  const reporter = new Reporter(file.path, new Lines(file.text));
  const lexed = lex(file.text);
  reportLexing(file.text, lexed, reporter);
  const tooDeep = nestingLimitExceeded(lexed.tokens);
  if (tooDeep !== undefined) reporter.report('KRIT2005', tooDeep, {});
  const parsed = tooDeep === undefined ? parseMended(lexed) : { tree: EMPTY, errors: [], misspelt: [] };
  reportSyntax(parsed.errors, reporter, file.text);
  reportMisspelt(parsed.misspelt, reporter);
  return {
    path: file.path,
    text: file.text,
    tree: parsed.tree,
    reporter,
    attemptedNames: attemptedNames(lexed.tokens),
    broken:
      tooDeep !== undefined ||
      [parsed.errors, parsed.misspelt, lexed.errors].some(({ length }) => length > 0),
  };
}

/** A text that goes astray is read once more with its misspelt keywords mended; what reads better is kept. */
function parseMended({
  tokens,
  language,
}: LexedText): ParsedFile & { readonly misspelt: readonly MisspeltKeyword[] } {
  const plain = { ...parse(tokens), misspelt: [] };
  if (plain.errors.length === 0) return plain;
  const { tokens: mended, misspelt } = mendKeywords(tokens, language);
  if (misspelt.length === 0) return plain;
  const parsed = { ...parse(mended), misspelt };
  return parsed.errors.length < plain.errors.length ? parsed : plain;
}

const DECLARING: ReadonlySet<TokenType> = new Set([
  K.Group,
  K.Source,
  K.Fact,
  K.Criterion,
  K.ByDefault,
  K.Should,
  K.Indication,
  K.SubIndication,
  K.OpenQuestion,
  K.Reading,
  K.Analysis,
  K.Section,
  K.Field,
]);

function attemptedNames(tokens: readonly IToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1]?.tokenType;
    if (token.tokenType === QuotedName) names.add(token.image.slice(1, -1));
    if (token.tokenType === Name && previous !== undefined && DECLARING.has(previous)) names.add(token.image);
  });
  return names;
}
