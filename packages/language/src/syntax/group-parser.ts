import type { IOrAlt, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, Comma, K } from '../lexing/tokens.ts';
import { collect, nothing, spanOf } from './base-parser.ts';
import { IndicationParser } from './indication-parser.ts';
import { unpublished } from './published-parser.ts';
import type {
  AccountKind,
  AccountNode,
  AnalysisNode,
  DateNode,
  FigureNode,
  FrameNode,
  GroupMember,
  GroupNode,
  NoteNode,
  PointNode,
  SharedCriteriaNode,
} from './tree.ts';

const ACCOUNTS: ReadonlyMap<TokenType, AccountKind> = new Map<TokenType, AccountKind>([
  [K.Background, 'background'],
  [K.Strategy, 'strategy'],
  [K.Yield, 'yield'],
  [K.Effect, 'effect'],
  [K.Organisation, 'organisation'],
  [K.Assessment, 'assessment'],
  [K.FollowUp, 'follow-up'],
  [K.Process, 'process'],
]);

type FrameEntry = FrameNode['entries'][number];

interface AnalysisParts {
  turnaround?: FigureNode | undefined;
  coverage?: FigureNode | undefined;
  readyFrom?: DateNode | undefined;
  readonly notes: NoteNode[];
}

/** Patient groups: their members, and the parts of a decision that only groups have. */
export abstract class GroupParser extends IndicationParser {
  private readonly groupHeading = this.heading('groupHeading', 'groupBlock');

  readonly group = this.RULE(
    'group',
    (): GroupNode | undefined => {
      const first = this.CONSUME(K.Group);
      const { id, text: name, evidence } = this.SUBRULE(this.groupHeading);
      const members = this.SUBRULE(this.groupBlock);
      return this.ACTION(() =>
        id === undefined || name === undefined
          ? undefined
          : given({ kind: 'group' as const, id, name, evidence, members, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly groupBlock = this.block(
    'groupBlock',
    (): GroupMember[] => [],
    (members) => collect(members, this.SUBRULE(this.member)),
  );

  private readonly memberChoices: IOrAlt<GroupMember | undefined>[] = [
    { ALT: () => this.SUBRULE(this.identity) },
    { ALT: () => this.SUBRULE(this.publication) },
    { ALT: () => this.SUBRULE(this.note) },
    { ALT: () => this.SUBRULE(this.frame) },
    { ALT: () => this.SUBRULE(this.analysis) },
    { ALT: () => this.SUBRULE(this.account) },
    { ALT: () => this.SUBRULE(this.criterion) },
    { ALT: () => this.SUBRULE(this.sharedCriteria) },
    { ALT: () => this.SUBRULE(this.exclusion) },
    { ALT: () => this.SUBRULE(this.override) },
    { ALT: () => this.SUBRULE(this.question) },
    { ALT: () => this.SUBRULE(this.indication) },
    { ALT: () => this.SUBRULE(this.requisition) },
    { ALT: () => this.SUBRULE(this.example) },
    { ALT: () => this.SUBRULE(this.source) },
    { ALT: () => this.SUBRULE(this.fact) },
    { ALT: () => this.SUBRULE(this.parameter) },
    { ALT: () => this.SUBRULE(this.codeList) },
    { ALT: () => this.SUBRULE(this.codeSet) },
    { ALT: () => this.SUBRULE(this.section) },
  ];

  readonly member = this.RULE('member', (): GroupMember | undefined => this.OR(this.memberChoices), nothing);

  /** Version, validity, amendments and accepted findings of a group, each a member of its own. */
  readonly publication = this.RULE(
    'publication',
    (): GroupMember | undefined => {
      const first = this.LA(1);
      const said = unpublished();
      this.SUBRULE(this.published, { ARGS: [said] });
      return this.ACTION(() => {
        const { version, validity, amendments, acceptances } = said;
        const [amendment] = amendments;
        const [acceptance] = acceptances;
        if (version !== undefined) return { kind: 'version' as const, version, span: this.spanFrom(first) };
        if (validity !== undefined) return { kind: 'validity' as const, validity };
        if (amendment !== undefined) return { kind: 'amendment' as const, amendment };
        return acceptance === undefined ? undefined : { kind: 'acceptance' as const, acceptance };
      });
    },
    nothing,
  );

  readonly identity = this.RULE(
    'identity',
    (): GroupMember | undefined =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.Status);
            const token = this.CONSUME(K.CriteriaNotEntered);
            return { kind: 'criteria-not-entered' as const, span: spanOf(token) };
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(K.Illustration);
            return { kind: 'illustration' as const, span: spanOf(token) };
          },
        },
        {
          ALT: () => {
            const name = this.textAfter(1, K.OtherName);
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

  readonly frame = this.RULE(
    'frame',
    (): FrameNode | undefined => {
      const first = this.CONSUME(K.Frame);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const entries = this.SUBRULE(this.frameBlock);
      return this.ACTION(() =>
        given({ kind: 'frame' as const, evidence, entries, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly frameBlock = this.block(
    'frameBlock',
    (): FrameEntry[] => [],
    (entries) => collect(entries, this.SUBRULE(this.frameEntry)),
  );

  /** `post "nyhenviste": ca. 4200 patienter pr. år, ca. 17000 prøver` */
  readonly frameEntry = this.RULE(
    'frameEntry',
    (): FrameEntry | undefined => {
      const figures: FigureNode[] = [];
      const name = this.textAfter(1, K.Entry);
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
      this.CONSUME(K.Analysis);
      const id = this.SUBRULE(this.name);
      const name = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const parts = this.OPTION2(() => this.SUBRULE(this.analysisBlock));
      return this.ACTION(() => {
        if (id === undefined || name === undefined) return undefined;
        return given({ kind: 'analysis' as const, id, name, evidence, ...(parts ?? { notes: [] }) });
      });
    },
    nothing,
  );

  readonly analysisBlock = this.block(
    'analysisBlock',
    (): AnalysisParts => ({ notes: [] }),
    (into) =>
      this.OR([
        { ALT: () => (this.CONSUME(K.Turnaround), (into.turnaround = this.SUBRULE(this.figure))) },
        { ALT: () => (this.CONSUME(K.Coverage), (into.coverage = this.SUBRULE2(this.figure))) },
        { ALT: () => (this.CONSUME(K.ReadyFrom), (into.readyFrom = this.SUBRULE(this.date))) },
        { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
      ]),
  );

  private readonly accountWords = this.wordsOf(ACCOUNTS);

  readonly account = this.RULE(
    'account',
    (): AccountNode | undefined => {
      const word = this.OR(this.accountWords);
      const title = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const points = this.SUBRULE(this.accountBlock);
      return this.ACTION(() => {
        const account = ACCOUNTS.get(word.tokenType);
        if (title === undefined || account === undefined) return undefined;
        return given({ kind: 'account' as const, account, title, evidence, points });
      });
    },
    nothing,
  );

  readonly accountBlock = this.block(
    'accountBlock',
    (): PointNode[] => [],
    (points) => {
      this.CONSUME(K.Point);
      collect(points, this.SUBRULE(this.pointBody));
    },
  );

  readonly sharedCriteria = this.RULE(
    'sharedCriteria',
    (): SharedCriteriaNode | undefined => {
      const first = this.CONSUME(K.SharedCriteria);
      const names = this.SUBRULE(this.nameBlock);
      return this.ACTION(() => ({ kind: 'shared-criteria' as const, names, span: this.spanFrom(first) }));
    },
    nothing,
  );
}
