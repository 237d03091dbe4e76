import { given } from '../given.ts';
import { K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { FactParser } from './fact-parser.ts';
import { bothEnds, publishedAs, unpublished, type Published } from './published-parser.ts';
import type { CodeListNode, CodeNode, CodeSetNode, NameNode, TextNode, ValidityNode } from './tree.ts';

interface ListParts extends Published {
  system?: NameNode | undefined;
  file?: CodeListNode['file'] | undefined;
  readonly codes: CodeNode[];
}

interface CodeParts {
  readonly synonyms: TextNode[];
  validity?: ValidityNode | undefined;
}

/** Code lists, their codes, and named sets of codes. */
export abstract class CodeListParser extends FactParser {
  private readonly codeListHeading = this.heading('codeListHeading', 'codeListBlock');

  readonly codeList = this.RULE(
    'codeList',
    (): CodeListNode | undefined => {
      const first = this.CONSUME(K.CodeList);
      const { id, text: title, evidence } = this.SUBRULE(this.codeListHeading);
      const parts = this.SUBRULE(this.codeListBlock);
      return this.ACTION(() => {
        if (id === undefined || title === undefined) return undefined;
        const said = { ...parts, ...publishedAs(parts, this.spanFrom(first)) };
        return given({ kind: 'code-list' as const, id, title, evidence, ...said });
      });
    },
    nothing,
  );

  readonly codeListBlock = this.block(
    'codeListBlock',
    (): ListParts => ({ ...unpublished(), codes: [] }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.codes, this.SUBRULE(this.code)) },
        { ALT: () => (this.CONSUME(K.System), (into.system = this.SUBRULE(this.systemName))) },
        { ALT: () => (into.file = this.SUBRULE(this.codeFile)) },
        { ALT: () => this.SUBRULE(this.published, { ARGS: [into] }) },
      ]),
  );

  /** `fra fil "koder.csv" sha256 "…"` */
  readonly codeFile = this.RULE(
    'codeFile',
    (): CodeListNode['file'] => {
      const first = this.LA(1);
      const path = this.textAfter(1, K.FromFile);
      const sha256 = this.OPTION(() => this.textAfter(2, K.Checksum));
      return this.ACTION(() =>
        path === undefined ? undefined : given({ path, sha256, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  /** `kode "DC50" "Brystkræft" under "DC" { synonym "…" }` */
  readonly code = this.RULE(
    'code',
    (): CodeNode | undefined => {
      const first = this.CONSUME(K.Code);
      const code = this.SUBRULE(this.text);
      const label = this.SUBRULE2(this.text);
      const below = this.OPTION(() => this.textAfter(3, K.Below));
      const parts = this.OPTION2(() => this.SUBRULE(this.codeBlock));
      return this.ACTION(() => {
        if (code === undefined || label === undefined) return undefined;
        const { synonyms, validity } = parts ?? { synonyms: [], validity: undefined };
        return given({ code, label, below, synonyms, validity, span: this.spanFrom(first) });
      });
    },
    nothing,
  );

  readonly codeBlock = this.block(
    'codeBlock',
    (): CodeParts => ({ synonyms: [] }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.synonyms, this.textAfter(1, K.Synonym)) },
        { ALT: () => (into.validity = bothEnds(into.validity, this.SUBRULE(this.validity))) },
      ]),
  );

  /** `kodesæt sarkomer "Sarkomer" fra diagnoser { "DC40*", under "DC7" }` */
  readonly codeSet = this.RULE(
    'codeSet',
    (): CodeSetNode | undefined => {
      const first = this.CONSUME(K.CodeSet);
      const id = this.SUBRULE(this.name);
      const title = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(K.From);
      const list = this.SUBRULE2(this.name);
      const set = this.SUBRULE(this.set);
      const block = this.OPTION2(() => this.SUBRULE(this.publishedBlock));
      return this.ACTION(() => {
        if (id === undefined || title === undefined || list === undefined || set === undefined)
          return undefined;
        const said = publishedAs(block ?? unpublished(), this.spanFrom(first));
        return given({ kind: 'code-set' as const, id, title, evidence, list, set, ...said });
      });
    },
    nothing,
  );
}
