import type { IToken, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import {
  Colon,
  Comma,
  Dash,
  DateToken,
  LeftBracket,
  Name,
  NumberToken,
  Percent,
  QuotedName,
  RightBracket,
  Semicolon,
  Slash,
  TextToken,
  VersionToken,
  K,
} from '../lexing/tokens.ts';
import { BaseParser, collect, nothing, spanOf } from './base-parser.ts';
import type {
  DateNode,
  EvidenceNode,
  CitationNode,
  NameNode,
  NoteNode,
  NumberNode,
  TextNode,
  UnitNode,
  VersionNode,
} from './tree.ts';

/** The parts that all declarations share: names, texts, numbers, evidence, notes. */
export abstract class PartsParser extends BaseParser {
  readonly name = this.RULE(
    'name',
    (): NameNode | undefined => {
      const token = this.OR([
        { ALT: () => this.CONSUME(Name) },
        { ALT: () => this.CONSUME(QuotedName) },
        // A keyword in one place only, and the name of readings since before it was one.
        { ALT: () => this.CONSUME(K.Holds) },
      ]);
      return this.ACTION(() => nameNode(token));
    },
    nothing,
  );

  /** A coding system; some are kinds of answers too and have keywords. */
  readonly systemName = this.RULE(
    'systemName',
    (): NameNode | undefined => {
      const token = this.OR([
        { ALT: () => this.CONSUME(Name) },
        { ALT: () => this.CONSUME(QuotedName) },
        { ALT: () => this.CONSUME(K.Sks) },
        { ALT: () => this.CONSUME(K.Sor) },
        { ALT: () => this.CONSUME(K.Gln) },
      ]);
      return this.ACTION(() => nameNode(token));
    },
    nothing,
  );

  readonly text = this.RULE(
    'text',
    (): TextNode | undefined => {
      const da = this.CONSUME(TextToken);
      const en = this.OPTION(() => {
        this.CONSUME(K.English);
        return this.CONSUME2(TextToken);
      });
      return this.ACTION(() => textNode(da, en));
    },
    nothing,
  );

  /** A number that counts or measures something there is. */
  readonly number = this.RULE(
    'number',
    (): NumberNode | undefined => {
      const token = this.CONSUME(NumberToken);
      return this.ACTION(() => ({ text: token.image, span: spanOf(token) }));
    },
    nothing,
  );

  /** A number that may lie below zero. */
  readonly signedNumber = this.RULE(
    'signedNumber',
    (): NumberNode | undefined => {
      const sign = this.OPTION(() => this.CONSUME(Dash));
      const token = this.CONSUME(NumberToken);
      return this.ACTION(() =>
        sign === undefined
          ? { text: token.image, span: spanOf(token) }
          : { text: `-${token.image}`, span: this.spanFrom(sign) },
      );
    },
    nothing,
  );

  readonly date = this.RULE(
    'date',
    (): DateNode | undefined => {
      const token = this.OR([
        { ALT: () => this.CONSUME(DateToken) },
        { ALT: () => this.CONSUME(NumberToken) },
      ]);
      return this.ACTION(() => ({ text: token.image, span: spanOf(token) }));
    },
    nothing,
  );

  readonly versionNumber = this.RULE(
    'versionNumber',
    (): VersionNode | undefined => {
      const token = this.CONSUME(VersionToken);
      return this.ACTION(() => ({ text: token.image, span: spanOf(token) }));
    },
    nothing,
  );

  readonly unit = this.RULE(
    'unit',
    (): UnitNode | undefined => {
      const token = this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(Percent) }]);
      const per = this.OPTION({ GATE: () => this.onSameLine(), DEF: () => this.SUBRULE(this.perUnit) });
      return this.ACTION(() =>
        per === undefined
          ? { name: token.image, span: spanOf(token) }
          : { name: `${token.image}/${per}`, span: this.spanFrom(token) },
      );
    },
    nothing,
  );

  /** The second half of `mmol/L`. */
  readonly perUnit = this.RULE(
    'perUnit',
    (): string | undefined => {
      this.CONSUME(Slash);
      return this.CONSUME(Name).image;
    },
    nothing,
  );

  readonly evidence = this.RULE(
    'evidence',
    (): EvidenceNode | undefined => {
      const citations: CitationNode[] = [];
      const proposals: TextNode[] = [];
      const first = this.CONSUME(LeftBracket);
      this.AT_LEAST_ONE_SEP({
        SEP: Semicolon,
        DEF: () =>
          this.OR([
            { ALT: () => collect(proposals, this.textAfter(1, K.Proposal)) },
            { ALT: () => collect(citations, this.SUBRULE(this.citation)) },
          ]),
      });
      this.CONSUME(RightBracket);
      return this.ACTION(() => ({ citations, proposals, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly citation = this.RULE(
    'citation',
    (): CitationNode | undefined => {
      const source = this.SUBRULE(this.name);
      const place = this.OPTION(() => (this.CONSUME(Comma), this.SUBRULE(this.text)));
      const quote = this.OPTION2(() => (this.CONSUME(Colon), this.SUBRULE2(this.text)));
      return this.ACTION(() => (source === undefined ? undefined : given({ source, place, quote })));
    },
    nothing,
  );

  readonly note = this.RULE(
    'note',
    (): NoteNode | undefined => {
      this.CONSUME(K.Note);
      const text = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        text === undefined ? undefined : given({ kind: 'note' as const, text, evidence }),
      );
    },
    nothing,
  );

  /** `a, b, c` */
  readonly nameList = this.RULE(
    'nameList',
    (): readonly NameNode[] => {
      const names: NameNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => collect(names, this.SUBRULE(this.name)) });
      return names;
    },
    { recoveryValueFunc: () => [] },
  );

  /** `{ a; b }` or a name a line. */
  readonly nameBlock = this.list(
    'nameBlock',
    (): NameNode[] => [],
    (names) => collect(names, this.SUBRULE(this.name)),
  );

  /** A keyword and the text that belongs to it; `index` sets it apart in its rule. */
  protected textAfter(index: number, keyword: TokenType): TextNode | undefined {
    this.consume(index, keyword);
    return this.subrule(index, this.text);
  }

  /** Whether a name comes next, followed by a token of the type. */
  protected namePrecedes(type: TokenType): boolean {
    return isName(this.LA(1)) && this.nextIs(type, 2);
  }
}

/** Whether a token names something. */
export function isName({ tokenType }: IToken): boolean {
  return tokenType === Name || tokenType === QuotedName || tokenType === K.Holds;
}

/** What a name token names. */
export function nameNode(token: IToken): NameNode {
  const quoted = token.tokenType === QuotedName;
  return { name: quoted ? token.image.slice(1, -1) : token.image, quoted, span: spanOf(token) };
}

/** What a text says, with its English counterpart. */
export function textNode(da: IToken, en?: IToken): TextNode {
  const text = { da: unescaped(da.image), span: spanOf(da) };
  return en === undefined ? text : { ...text, en: unescaped(en.image) };
}

/** The text between the quotes, NFC, with `\"` and `\\` read; any other `\` stands for itself, as in patterns. */
function unescaped(image: string): string {
  const text = image.slice(1, -1);
  return AS_IT_STANDS.test(text) ? text : text.replaceAll(/\\(["\\])/gu, '$1').normalize('NFC');
}

/** No backslash, and no character that may be half of another. */
const AS_IT_STANDS = /^[^\\\u0300-\uffff]*$/;
