import {
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  type TokenType,
} from 'chevrotain';

import { given } from '../given.ts';
import {
  Colon,
  Comma,
  DateToken,
  LeftBrace,
  LeftBracket,
  Name,
  NumberToken,
  Percent,
  QuotedName,
  RightBrace,
  RightBracket,
  RightParenthesis,
  Semicolon,
  TextToken,
  VOCABULARY,
  K,
} from '../lexing/tokens.ts';
import type {
  DateNode,
  EvidenceNode,
  CitationNode,
  NameNode,
  NoteNode,
  NumberNode,
  Span,
  TextNode,
  UnitNode,
} from './tree.ts';

/** The names of the expected token types, joined; `syntax-diagnostics` makes the reader's words of them. */
const expectedTypes: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => firstNames(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => firstNames(expectedIterationPaths),
};

function firstNames(paths: readonly (readonly TokenType[])[]): string {
  return [...new Set(paths.map((path) => path[0]?.name ?? ''))].join(' ');
}

/** Tokens whose absence is reported once and then overlooked; a missing name or text is never invented. */
const INSERTABLE: ReadonlySet<TokenType> = new Set([
  Colon,
  LeftBrace,
  RightBrace,
  RightBracket,
  RightParenthesis,
]);

/** What a rule gives when the text it should read is broken. */
const nothing = { recoveryValueFunc: (): undefined => undefined };

/** The parts that all declarations share: names, texts, numbers, evidence, notes. */
export class BaseParser extends EmbeddedActionsParser {
  constructor() {
    super([...VOCABULARY], {
      recoveryEnabled: true,
      maxLookahead: 1,
      skipValidations: true,
      errorMessageProvider: expectedTypes,
    });
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return INSERTABLE.has(type);
  }

  /**
   * Going on after a fault skips whole blocks: the `}` of a block inside the broken part must not be taken for the
   * end of what holds it.
   */
  protected override SKIP_TOKEN(): IToken {
    const tokens = this.blockLength();
    for (let skipped = 1; skipped < tokens; skipped += 1) super.SKIP_TOKEN();
    return super.SKIP_TOKEN();
  }

  /** How many tokens from here to the `}` that closes the block opened here; 1 where none is opened or closed. */
  private blockLength(): number {
    if (this.LA(1).tokenType !== LeftBrace) return 1;
    let depth = 0;
    for (let ahead = 1; ; ahead += 1) {
      const { tokenType } = this.LA(ahead);
      if (tokenType === LeftBrace) depth += 1;
      if (tokenType === RightBrace) depth -= 1;
      if (depth === 0) return ahead;
      if (tokenType === EOF) return 1;
    }
  }

  /** From a token to the last one read. */
  protected spanFrom(first: IToken): Span {
    const last = this.LA(0);
    return { from: first.startOffset, to: (last.endOffset ?? last.startOffset) + 1 };
  }

  /** Whether the next token stands on the line where the last one ended: a unit belongs to a number so. */
  protected onSameLine(): boolean {
    return this.LA(1).startLine === this.LA(0).endLine;
  }

  readonly name = this.RULE(
    'name',
    (): NameNode | undefined => {
      const token = this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(QuotedName) }]);
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
      return this.ACTION(() =>
        given({
          da: unescaped(da.image),
          en: en === undefined ? undefined : unescaped(en.image),
          span: spanOf(da),
        }),
      );
    },
    nothing,
  );

  readonly number = this.RULE(
    'number',
    (): NumberNode | undefined => {
      const token = this.CONSUME(NumberToken);
      return this.ACTION(() => ({ text: token.image, span: spanOf(token) }));
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

  readonly unit = this.RULE(
    'unit',
    (): UnitNode | undefined => {
      const token = this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(Percent) }]);
      return this.ACTION(() => ({ name: token.image, span: spanOf(token) }));
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
            {
              ALT: () => {
                this.CONSUME(K.Proposal);
                const reason = this.SUBRULE(this.text);
                if (reason !== undefined) proposals.push(reason);
              },
            },
            {
              ALT: () => {
                const citation = this.SUBRULE(this.citation);
                if (citation !== undefined) citations.push(citation);
              },
            },
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
      const place = this.OPTION(() => {
        this.CONSUME(Comma);
        return this.SUBRULE(this.text);
      });
      const quote = this.OPTION2(() => {
        this.CONSUME(Colon);
        return this.SUBRULE2(this.text);
      });
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
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => {
          const name = this.SUBRULE(this.name);
          if (name !== undefined) names.push(name);
        },
      });
      return names;
    },
    { recoveryValueFunc: () => [] },
  );
}

/** The place of one token. */
export function spanOf(token: IToken): Span {
  return { from: token.startOffset, to: (token.endOffset ?? token.startOffset) + 1 };
}

function nameNode(token: IToken): NameNode {
  const quoted = token.tokenType === QuotedName;
  return { name: quoted ? token.image.slice(1, -1) : token.image, quoted, span: spanOf(token) };
}

/** The text between the quotes, NFC, with `\"` and `\\` read. */
function unescaped(image: string): string {
  return image.slice(1, -1).replaceAll(/\\(.)/gu, '$1').normalize('NFC');
}
