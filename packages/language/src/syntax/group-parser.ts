import type { IToken, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import {
  Colon,
  Comma,
  EqualSign,
  K,
  LeftBrace,
  RightBrace,
  Semicolon,
  VersionToken,
} from '../lexing/tokens.ts';
import { spanOf } from './base-parser.ts';
import { collect, DeclarationParser } from './declaration-parser.ts';
import type {
  AccountKind,
  AccountNode,
  AnalysisNode,
  DateNode,
  DeclarationNode,
  ExampleNode,
  ExemptionNode,
  FigureNode,
  FileNode,
  FrameNode,
  GroupMember,
  GroupNode,
  IndicationNode,
  ItemNode,
  NameNode,
  NoteNode,
  NumberNode,
  PointNode,
  QuestionNode,
  RequisitionNode,
  SharedCriteriaNode,
  Span,
  TextNode,
} from './tree.ts';

const nothing = { recoveryValueFunc: (): undefined => undefined };

const ACCOUNTS: ReadonlyMap<TokenType, AccountKind> = new Map([
  [K.Background, 'background'],
  [K.Strategy, 'strategy'],
  [K.Yield, 'yield'],
  [K.Effect, 'effect'],
  [K.Organisation, 'organisation'],
  [K.Assessment, 'assessment'],
  [K.FollowUp, 'follow-up'],
  [K.Process, 'process'],
]);

type Expectation = Pick<ExampleNode, 'expected'> & { readonly decidedBy: NameNode | undefined };

/** Patient groups and whole files. */
export class GroupParser extends DeclarationParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly file = this.RULE(
    'file',
    (): FileNode => {
      const imports: TextNode[] = [];
      const declarations: DeclarationNode[] = [];
      const header = this.OPTION(() => this.SUBRULE(this.header));
      this.MANY(() => {
        this.CONSUME(K.Use);
        collect(imports, this.SUBRULE(this.text));
      });
      this.MANY2(() => collect(declarations, this.SUBRULE(this.declaration)));
      return this.ACTION(() =>
        given({ header: header?.span, edition: header?.edition, imports, declarations }),
      );
    },
    { recoveryValueFunc: (): FileNode => ({ imports: [], declarations: [] }) },
  );

  readonly header = this.RULE(
    'header',
    (): { span: Span; edition: NumberNode | undefined } | undefined => {
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

  readonly declaration = this.RULE(
    'declaration',
    (): DeclarationNode | undefined =>
      this.OR([
        { ALT: () => this.SUBRULE(this.group) },
        { ALT: () => this.SUBRULE(this.source) },
        { ALT: () => this.SUBRULE(this.fact) },
        { ALT: () => this.SUBRULE(this.section) },
        { ALT: () => this.SUBRULE(this.criterion) },
      ]),
    nothing,
  );

  readonly group = this.RULE(
    'group',
    (): GroupNode | undefined => {
      const members: GroupMember[] = [];
      this.CONSUME(K.Group);
      const id = this.SUBRULE(this.name);
      const name = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(LeftBrace);
      this.MANY(() => collect(members, this.SUBRULE(this.member)));
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        id === undefined || name === undefined
          ? undefined
          : given({ kind: 'group' as const, id, name, evidence, members }),
      );
    },
    nothing,
  );

  readonly member = this.RULE(
    'member',
    (): GroupMember | undefined =>
      this.OR([
        { ALT: () => this.SUBRULE(this.identity) },
        { ALT: () => this.SUBRULE(this.note) },
        { ALT: () => this.SUBRULE(this.frame) },
        { ALT: () => this.SUBRULE(this.analysis) },
        { ALT: () => this.SUBRULE(this.account) },
        { ALT: () => this.SUBRULE(this.criterion) },
        { ALT: () => this.SUBRULE(this.sharedCriteria) },
        { ALT: () => this.SUBRULE(this.question) },
        { ALT: () => this.SUBRULE(this.indication) },
        { ALT: () => this.SUBRULE(this.requisition) },
        { ALT: () => this.SUBRULE(this.example) },
        { ALT: () => this.SUBRULE(this.source) },
        { ALT: () => this.SUBRULE(this.fact) },
        { ALT: () => this.SUBRULE(this.section) },
      ]),
    nothing,
  );

  readonly identity = this.RULE(
    'identity',
    (): GroupMember | undefined =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.Version);
            const token = this.CONSUME(VersionToken);
            return this.ACTION(() => ({
              kind: 'version' as const,
              version: token.image,
              span: spanOf(token),
            }));
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.ValidFrom);
            const date = this.SUBRULE(this.date);
            return date === undefined ? undefined : { kind: 'valid-from' as const, date };
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.Status);
            const token = this.CONSUME(K.CriteriaNotEntered);
            return this.ACTION(() => ({ kind: 'criteria-not-entered' as const, span: spanOf(token) }));
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.OtherName);
            const name = this.SUBRULE(this.text);
            const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
            return name === undefined ? undefined : given({ kind: 'other-name' as const, name, evidence });
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.Known);
            const point = this.SUBRULE(this.pointBody);
            return point === undefined ? undefined : { kind: 'known' as const, point };
          },
        },
      ]),
    nothing,
  );

  /** `"statement": figure or date [source]` */
  readonly pointBody = this.RULE(
    'pointBody',
    (): PointNode | undefined => {
      const text = this.SUBRULE(this.text);
      const datum = this.OPTION(() => (this.CONSUME(Colon), this.SUBRULE(this.datum)));
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        text === undefined ? undefined : given({ text, figure: datum?.figure, date: datum?.date, evidence }),
      );
    },
    nothing,
  );

  readonly frame = this.RULE(
    'frame',
    (): FrameNode | undefined => {
      const entries: { name: TextNode; figures: FigureNode[] }[] = [];
      const first = this.CONSUME(K.Frame);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(LeftBrace);
      this.MANY(() => collect(entries, this.SUBRULE(this.frameEntry)));
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        given({ kind: 'frame' as const, evidence, entries, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly frameEntry = this.RULE(
    'frameEntry',
    () => {
      const figures: FigureNode[] = [];
      this.CONSUME(K.Entry);
      const name = this.SUBRULE(this.text);
      this.CONSUME(Colon);
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => collect(figures, this.SUBRULE(this.figure)) });
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      return this.ACTION(() => (name === undefined ? undefined : given({ name, figures, evidence })));
    },
    nothing,
  );

  readonly analysis = this.RULE(
    'analysis',
    (): AnalysisNode | undefined => {
      const notes: NoteNode[] = [];
      let turnaround: FigureNode | undefined;
      let coverage: FigureNode | undefined;
      let readyFrom: DateNode | undefined;
      this.CONSUME(K.Analysis);
      const id = this.SUBRULE(this.name);
      const name = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.OPTION2(() => {
        this.CONSUME(LeftBrace);
        this.MANY(() =>
          this.OR([
            { ALT: () => (this.CONSUME(K.Turnaround), (turnaround = this.SUBRULE(this.figure))) },
            { ALT: () => (this.CONSUME(K.Coverage), (coverage = this.SUBRULE2(this.figure))) },
            { ALT: () => (this.CONSUME(K.ReadyFrom), (readyFrom = this.SUBRULE(this.date))) },
            { ALT: () => collect(notes, this.SUBRULE(this.note)) },
          ]),
        );
        this.CONSUME(RightBrace);
      });
      return this.ACTION(() =>
        id === undefined || name === undefined
          ? undefined
          : given({ kind: 'analysis' as const, id, name, evidence, turnaround, coverage, readyFrom, notes }),
      );
    },
    nothing,
  );

  readonly account = this.RULE(
    'account',
    (): AccountNode | undefined => {
      const points: PointNode[] = [];
      const word: IToken = this.OR(
        [...ACCOUNTS.keys()].map((type, index) => ({ ALT: () => this.consume(index, type) })),
      );
      const title = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(LeftBrace);
      this.MANY(() => {
        this.CONSUME(K.Point);
        collect(points, this.SUBRULE(this.pointBody));
      });
      this.CONSUME(RightBrace);
      return this.ACTION(() => {
        const account = ACCOUNTS.get(word.tokenType);
        if (title === undefined || account === undefined) return undefined;
        return given({ kind: 'account' as const, account, title, evidence, points });
      });
    },
    nothing,
  );

  readonly sharedCriteria = this.RULE(
    'sharedCriteria',
    (): SharedCriteriaNode | undefined => {
      const names: NameNode[] = [];
      const first = this.CONSUME(K.SharedCriteria);
      this.CONSUME(LeftBrace);
      this.MANY(() => {
        collect(names, this.SUBRULE(this.name));
        this.OPTION(() => this.CONSUME(Semicolon));
      });
      this.CONSUME(RightBrace);
      return this.ACTION(() => ({ kind: 'shared-criteria' as const, names, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly indication = this.RULE(
    'indication',
    (): IndicationNode | undefined => {
      this.CONSUME(K.Indication);
      const head = this.SUBRULE(this.indicationBody);
      return this.ACTION(() => (head === undefined ? undefined : { kind: 'indication' as const, ...head }));
    },
    nothing,
  );

  readonly subIndication = this.RULE(
    'subIndication',
    (): IndicationNode | undefined => {
      this.CONSUME(K.SubIndication);
      const head = this.SUBRULE(this.indicationBody);
      return this.ACTION(() =>
        head === undefined ? undefined : { kind: 'sub-indication' as const, ...head },
      );
    },
    nothing,
  );

  readonly indicationBody = this.RULE(
    'indicationBody',
    (): Omit<IndicationNode, 'kind'> | undefined => {
      const items: ItemNode[] = [];
      const exemptions: ExemptionNode[] = [];
      const questions: QuestionNode[] = [];
      const notes: NoteNode[] = [];
      const routes: IndicationNode[] = [];
      const id = this.SUBRULE(this.name);
      const name = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(LeftBrace);
      this.MANY(() =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K.Criteria);
              this.addAll(items, this.SUBRULE(this.items));
            },
          },
          { ALT: () => collect(exemptions, this.SUBRULE(this.exemption)) },
          { ALT: () => collect(questions, this.SUBRULE(this.question)) },
          { ALT: () => collect(notes, this.SUBRULE(this.note)) },
          { ALT: () => collect(routes, this.SUBRULE(this.subIndication)) },
        ]),
      );
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        id === undefined || name === undefined
          ? undefined
          : given({ id, name, evidence, items, exemptions, questions, notes, routes }),
      );
    },
    nothing,
  );

  private addAll(into: ItemNode[], items: readonly ItemNode[]): void {
    this.ACTION(() => into.push(...items));
  }

  readonly requisition = this.RULE(
    'requisition',
    (): RequisitionNode | undefined => {
      const notes: NoteNode[] = [];
      const parts: RequisitionNode['parts'][number][] = [];
      const first = this.CONSUME(K.Requisition);
      const title = this.SUBRULE(this.text);
      this.CONSUME(LeftBrace);
      this.MANY(() =>
        this.OR([
          { ALT: () => collect(notes, this.SUBRULE(this.note)) },
          { ALT: () => collect(parts, this.SUBRULE(this.section)) },
          { ALT: () => collect(parts, this.SUBRULE(this.insert)) },
        ]),
      );
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        title === undefined
          ? undefined
          : { kind: 'requisition' as const, title, notes, parts, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly insert = this.RULE(
    'insert',
    () => {
      this.CONSUME(K.Insert);
      const section = this.SUBRULE(this.name);
      return section === undefined ? undefined : { kind: 'insert' as const, section };
    },
    nothing,
  );

  readonly example = this.RULE(
    'example',
    (): ExampleNode | undefined => {
      const facts: ExampleNode['facts'][number][] = [];
      const departures: ExampleNode['departures'][number][] = [];
      this.CONSUME(K.Example);
      const name = this.SUBRULE(this.text);
      this.CONSUME(K.For);
      const indication = this.SUBRULE(this.name);
      this.CONSUME(Colon);
      const verdict = this.SUBRULE(this.expectedVerdict);
      this.CONSUME(LeftBrace);
      this.MANY(() => {
        this.OR([
          { ALT: () => collect(facts, this.SUBRULE(this.exampleFact)) },
          { ALT: () => collect(departures, this.SUBRULE(this.exampleDeparture)) },
        ]);
        this.OPTION(() => this.CONSUME(Semicolon));
      });
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        name === undefined || indication === undefined || verdict === undefined
          ? undefined
          : given({ kind: 'example' as const, name, indication, ...verdict, facts, departures }),
      );
    },
    nothing,
  );

  readonly expectedVerdict = this.RULE(
    'expectedVerdict',
    (): Expectation | undefined =>
      this.OR([
        { ALT: () => (this.CONSUME(K.Met), { expected: 'met' as const, decidedBy: undefined }) },
        {
          ALT: () => (
            this.CONSUME(K.Undetermined),
            { expected: 'undetermined' as const, decidedBy: undefined }
          ),
        },
        {
          ALT: () => {
            this.CONSUME(K.NotMet);
            const decidedBy = this.OPTION(() => (this.CONSUME(K.By), this.SUBRULE(this.name)));
            return { expected: 'not-met' as const, decidedBy };
          },
        },
      ]),
    nothing,
  );

  readonly exampleFact = this.RULE(
    'exampleFact',
    () => {
      const fact = this.SUBRULE(this.name);
      this.CONSUME(EqualSign);
      const value = this.SUBRULE(this.value);
      return fact === undefined || value === undefined ? undefined : { fact, value };
    },
    nothing,
  );

  readonly exampleDeparture = this.RULE(
    'exampleDeparture',
    () => {
      this.CONSUME(K.Departure);
      const criterion = this.SUBRULE(this.name);
      const reason = this.SUBRULE(this.text);
      return criterion === undefined || reason === undefined ? undefined : { criterion, reason };
    },
    nothing,
  );
}
