import type { IToken, TokenType } from 'chevrotain';

import type { SourceFile } from '../compile.ts';
import { Reporter } from '../diagnostics/reporter.ts';
import { LANGUAGES, type LanguagePack } from '../languages/languages.ts';
import { lex, type LexedText } from '../lexing/lexer.ts';
import { lexiconOf } from '../lexing/lexicon.ts';
import { K, QuotedName, UnclosedText } from '../lexing/tokens.ts';
import type { SyntaxFault } from '../syntax/faults.ts';
import { parse, type ParsedFile } from '../syntax/parse.ts';
import { isName, nameNode } from '../syntax/parts-parser.ts';
import { reportRepeated } from '../syntax/repeated.ts';
import { reportMisspelt, reportSyntax, reportUnparted } from '../syntax/syntax-diagnostics.ts';
import type { FileNode, Span } from '../syntax/tree.ts';
import { Lines } from './lines.ts';
import { reportLexing } from './lexing-diagnostics.ts';
import { nestingLimitExceeded } from './nesting.ts';

/** One source, read: its tree, its places and what was found so far. */
export interface SourceUnit {
  readonly path: string;
  readonly text: string;
  /** The words it is made of, and the language of its keywords. */
  readonly lexed: LexedText;
  readonly tree: FileNode;
  readonly reporter: Reporter;
  /**
   * Every name that stands where a declaration names something, also in a broken declaration: a reference to one
   * of these is not reported as unknown, since the fault is already told where it is.
   */
  readonly attemptedNames: ReadonlySet<string>;
  /** Where the text leaves the grammar. */
  readonly faults: readonly Span[];
  /** Whether it leaves the grammar anywhere. */
  readonly broken: boolean;
}

const UNREAD: ParsedFile = {
  tree: { imports: [], declarations: [] },
  faults: [],
  unparted: [],
  repeated: [],
  misspelt: [],
};

/** Reads one source in one of the languages; never throws, whatever the text. */
export function readSource(file: SourceFile, languages: readonly LanguagePack[] = LANGUAGES): SourceUnit {
  const { path, text } = file;
  const lexed = lex(text, languages);
  const reporter = new Reporter(path, new Lines(text), lexed.language, languages);
  const tooDeep = nestingLimitExceeded(lexed.tokens);
  if (tooDeep !== undefined) reporter.report('KRIT2005', tooDeep, {});
  const parsed = tooDeep === undefined ? parse(lexed.tokens, lexiconOf(lexed.language)) : UNREAD;
  const { tree, faults: met, unparted, repeated, misspelt } = parsed;
  const syntaxFaults = withoutUnclosed(met, lexed.tokens);
  const broken = new Set(syntaxFaults.map(({ line }) => line));
  reportLexing(text, lexed, reporter, { languages, broken });
  reportSyntax(syntaxFaults, reporter, text);
  reportMisspelt(misspelt, reporter);
  reportUnparted(unparted, syntaxFaults, reporter);
  reportRepeated(repeated, reporter, text);
  reporter.know({ text, tokens: lexed.tokens, tree, written: lexed.language });
  const faults = [
    ...(tooDeep === undefined ? [] : [tooDeep]),
    ...syntaxFaults.map(({ span }) => span),
    ...lexed.errors.map(({ offset, length }) => ({ from: offset, to: offset + length })),
  ];
  return {
    path,
    text,
    lexed,
    tree,
    reporter,
    attemptedNames: attemptedNames(lexed.tokens, syntaxFaults),
    faults,
    broken: [faults, met, misspelt].some(({ length }) => length > 0),
  };
}

/** A text without its end takes the rest of its line with it; nothing more is told of that line. */
function withoutUnclosed(faults: readonly SyntaxFault[], tokens: readonly IToken[]): readonly SyntaxFault[] {
  if (faults.length === 0) return faults;
  const unclosed = new Set(
    tokens.flatMap(({ tokenType, startLine }) => (tokenType === UnclosedText ? [startLine] : [])),
  );
  return faults.filter(({ line }) => !unclosed.has(line));
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
  K.Parameter,
  K.CodeList,
  K.CodeSet,
  K.Exclusion,
  K.Override,
  K.Clarification,
  K.Definition,
  K.Variant,
  K.Recipient,
  K.Check,
  K.Warning,
  K.Section,
  K.Field,
]);

/** The names that a declaration names, or that stand on a line that is broken. */
function attemptedNames(tokens: readonly IToken[], faults: readonly SyntaxFault[]): ReadonlySet<string> {
  const names = new Set<string>();
  const broken = new Set(faults.map(({ line }) => line));
  tokens.forEach((token, index) => {
    if (!isName(token)) return;
    const previous = tokens[index - 1]?.tokenType;
    const declares = previous !== undefined && DECLARING.has(previous);
    if (declares || token.tokenType === QuotedName || broken.has(token.startLine ?? 0)) {
      names.add(nameNode(token).name);
    }
  });
  return names;
}
