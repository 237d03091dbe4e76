import type { IOrAlt, IToken, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Comma, K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { GroupParser } from './group-parser.ts';
import { salvaged } from './heading-parser.ts';
import type { Recovery } from './recovery/recovery.ts';
import type { DeclarationNode, ExportsNode, FileNode, NumberNode, Span, TextNode } from './tree.ts';

interface Header {
  readonly span: Span;
  readonly edition: NumberNode | undefined;
}

/** The parts of a file that is being recovered. */
interface FileParts {
  header?: Header | undefined;
  exports?: ExportsNode | undefined;
  readonly imports: TextNode[];
  readonly declarations: DeclarationNode[];
  /** The order of the last part read. */
  past: number;
}

/** In what order the parts of a file stand; declarations are the last. */
const PART_ORDER: ReadonlyMap<TokenType, number> = new Map([
  [K.Language, 0],
  [K.Use, 1],
  [K.Exports, 2],
]);

const LAST_PART = 3;

/** Whole files. */
export class FileParser extends GroupParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly file = this.RULE(
    'file',
    (): FileNode => {
      if (this.recovery !== undefined) return this.recoveredFile(this.recovery);
      const imports: TextNode[] = [];
      const declarations: DeclarationNode[] = [];
      const header = this.OPTION(() => this.SUBRULE(this.header));
      this.MANY(() => collect(imports, this.textAfter(1, K.Use)));
      const exports = this.OPTION2(() => this.SUBRULE(this.exports));
      this.MANY2(() => collect(declarations, this.SUBRULE(this.declaration)));
      return this.ACTION(() =>
        given({ header: header?.span, edition: header?.edition, imports, exports, declarations }),
      );
    },
    { recoveryValueFunc: (): FileNode => ({ imports: [], declarations: [] }) },
  );

  /** The same, part by part, so that a fault in one stays in that one. */
  private recoveredFile(recovery: Recovery): FileNode {
    const into: FileParts = { imports: [], declarations: [], past: 0 };
    this.readFileEntries(
      recovery,
      (token) => this.readFilePart(token, into),
      (head) => this.readUnnamedGroup(head, into),
    );
    const { header, exports, imports, declarations } = into;
    return given({ header: header?.span, edition: header?.edition, imports, exports, declarations });
  }

  /** Reads one part of a file, if it may still come after those before it. */
  private readFilePart({ tokenType }: IToken, into: FileParts): boolean {
    const order = PART_ORDER.get(tokenType) ?? LAST_PART;
    const once = tokenType === K.Language || tokenType === K.Exports;
    if (order < into.past) return false;
    into.past = once ? order + 1 : order;
    if (tokenType === K.Language) into.header = this.SUBRULE(this.header);
    else if (tokenType === K.Use) collect(into.imports, this.textAfter(1, K.Use));
    else if (tokenType === K.Exports) into.exports = this.SUBRULE(this.exports);
    else collect(into.declarations, this.SUBRULE(this.declaration));
    return true;
  }

  /** A group whose keyword is broken: its members are read all the same. */
  private readUnnamedGroup(head: readonly IToken[], { declarations }: FileParts): void {
    const { id, text: name } = salvaged(head);
    const members = this.SUBRULE2(this.groupBlock);
    if (id === undefined || name === undefined) return;
    const span = { from: id.span.from, to: this.spanFrom(this.LA(0)).to };
    declarations.push({ kind: 'group', id, name, members, span });
  }

  readonly header = this.RULE(
    'header',
    (): Header | undefined => {
      const first = this.CONSUME(K.Language);
      // `en` is a keyword of its own.
      this.OR([{ ALT: () => this.CONSUME(K.English) }, { ALT: () => this.SUBRULE(this.name) }]);
      this.CONSUME(Comma);
      this.CONSUME(K.Edition);
      const edition = this.SUBRULE(this.number);
      return this.ACTION(() => ({ span: this.spanFrom(first), edition }));
    },
    nothing,
  );

  /** `udstiller alt`, `udstiller { a; b }` */
  readonly exports = this.RULE(
    'exports',
    (): ExportsNode | undefined => {
      const first = this.CONSUME(K.Exports);
      const names = this.OR([
        { ALT: () => (this.CONSUME(K.Everything), undefined) },
        { ALT: () => this.SUBRULE(this.nameBlock) },
      ]);
      return this.ACTION(() => ({
        everything: names === undefined,
        names: names ?? [],
        span: this.spanFrom(first),
      }));
    },
    nothing,
  );

  private readonly declarationChoices: IOrAlt<DeclarationNode | undefined>[] = [
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.source) },
    { ALT: () => this.SUBRULE(this.fact) },
    { ALT: () => this.SUBRULE(this.parameter) },
    { ALT: () => this.SUBRULE(this.codeList) },
    { ALT: () => this.SUBRULE(this.codeSet) },
    { ALT: () => this.SUBRULE(this.section) },
    { ALT: () => this.SUBRULE(this.criterion) },
  ];

  readonly declaration = this.RULE(
    'declaration',
    (): DeclarationNode | undefined => this.OR(this.declarationChoices),
    nothing,
  );
}
