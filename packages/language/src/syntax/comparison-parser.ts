import type { IOrAlt, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { K, Operator } from '../lexing/tokens.ts';
import { nothing } from './base-parser.ts';
import { COMPARISONS } from './comparisons.ts';
import { RowsParser } from './rows-parser.ts';
import type { ConditionNode, PathNode, RangeNode, Span, TermNode } from './tree.ts';

/** What stands after the term of a comparison: everything but the term and its place. */
type Rest = (left: TermNode, span: Span) => ConditionNode | undefined;

/** Comparisons: a term and what it is held against; a criterion by its name alone. */
export abstract class ComparisonParser extends RowsParser {
  /** How many names the path before a comparison has; 0 where no path stands there, of which less can be said. */
  private namesBefore = 0;

  readonly comparison = this.RULE(
    'comparison',
    (): ConditionNode | undefined => {
      const first = this.LA(1);
      const left = this.SUBRULE(this.term);
      this.ACTION(() => (this.namesBefore = left?.kind === 'path' ? left.path.names.length : 0));
      const rest = this.OPTION({
        GATE: () => this.mayBeSaid(),
        DEF: () => this.SUBRULE(this.comparisonTail),
      });
      return this.ACTION(() => {
        if (left === undefined) return undefined;
        if (rest !== undefined) return rest(left, this.spanFrom(first));
        return left.kind === 'path'
          ? { kind: 'name' as const, path: left.path, span: left.span }
          : { kind: 'term' as const, term: left, span: left.span };
      });
    },
    nothing,
  );

  /** Of a term that is no path it is only said what it is compared with. */
  private mayBeSaid(): boolean {
    const { tokenType } = this.LA(1);
    if (tokenType === K.About) return this.namesBefore === 1;
    return this.namesBefore > 0 || !OF_PATHS.has(tokenType);
  }

  private readonly comparisonTailChoices: IOrAlt<Rest>[] = [
    { ALT: () => this.SUBRULE(this.compareTail) },
    { ALT: () => this.SUBRULE(this.amongTail) },
    { ALT: () => this.SUBRULE(this.allInTail) },
    { ALT: () => this.SUBRULE(this.rangeTail) },
    { ALT: () => this.SUBRULE(this.withinTail) },
    { ALT: () => this.SUBRULE(this.stateTail) },
    { ALT: () => this.SUBRULE(this.aboutTail) },
  ];

  /** What a term is held against. */
  readonly comparisonTail = this.RULE('comparisonTail', (): Rest => this.OR(this.comparisonTailChoices), {
    recoveryValueFunc: () => broken,
  });

  readonly compareTail = this.RULE(
    'compareTail',
    (): Rest => {
      const sign = this.CONSUME(Operator);
      const right = this.SUBRULE(this.term);
      return (left, span) => {
        const operator = COMPARISONS.get(sign.tokenType);
        if (operator === undefined || right === undefined) return undefined;
        return { kind: 'compare', left, operator, right, span };
      };
    },
    { recoveryValueFunc: () => broken },
  );

  readonly amongTail = this.RULE(
    'amongTail',
    (): Rest => {
      this.CONSUME(K.Among);
      const set = this.SUBRULE(this.set);
      return onPath((path, span) => (set === undefined ? undefined : { kind: 'among', path, set, span }));
    },
    { recoveryValueFunc: () => broken },
  );

  readonly allInTail = this.RULE(
    'allInTail',
    (): Rest => {
      this.CONSUME(K.AllIn);
      const within = this.OR([
        { ALT: () => this.SUBRULE(this.path) },
        { ALT: () => this.SUBRULE(this.writtenSet) },
      ]);
      return onPath((path, span) =>
        within === undefined ? undefined : { kind: 'all-in', path, within, span },
      );
    },
    { recoveryValueFunc: () => broken },
  );

  readonly rangeTail = this.RULE(
    'rangeTail',
    (): Rest => {
      const range = this.SUBRULE(this.range);
      return (left, span) => (range === undefined ? undefined : { kind: 'range', left, range, span });
    },
    { recoveryValueFunc: () => broken },
  );

  /** `fra over 18 til under 40 år` */
  readonly range = this.RULE(
    'range',
    (): RangeNode | undefined => {
      const first = this.CONSUME(K.From);
      const above = this.OPTION(() => this.CONSUME(K.Above));
      const from = this.SUBRULE(this.scalar);
      this.CONSUME(K.To);
      const below = this.OPTION2(() => this.CONSUME(K.Below));
      const to = this.SUBRULE2(this.scalar);
      return this.ACTION(() =>
        from === undefined || to === undefined
          ? undefined
          : {
              from,
              to,
              fromExclusive: above !== undefined,
              toExclusive: below !== undefined,
              span: this.spanFrom(first),
            },
      );
    },
    nothing,
  );

  /** `inden for 30 dage af diagnosedato` */
  readonly withinTail = this.RULE(
    'withinTail',
    (): Rest => {
      this.CONSUME(K.Within);
      const number = this.SUBRULE(this.number);
      const unit = this.OPTION(() => this.SUBRULE(this.unit));
      this.CONSUME(K.Of);
      const of = this.SUBRULE(this.term);
      return (left, span) =>
        number === undefined || of === undefined
          ? undefined
          : given({ kind: 'within' as const, left, number, unit, of, span });
    },
    { recoveryValueFunc: () => broken },
  );

  /** `er opfyldt`, `er udfyldt` */
  readonly stateTail = this.RULE(
    'stateTail',
    (): Rest => {
      const kind = this.OR([
        { ALT: () => (this.CONSUME(K.IsMet), 'is-met' as const) },
        { ALT: () => (this.CONSUME(K.IsAnswered), 'is-answered' as const) },
      ]);
      return onPath((path, span) => ({ kind, path, span }));
    },
    { recoveryValueFunc: () => broken },
  );

  /** `nær-slægtning om s` */
  readonly aboutTail = this.RULE(
    'aboutTail',
    (): Rest => {
      this.CONSUME(K.About);
      const row = this.SUBRULE(this.name);
      return onPath(({ names: [criterion] }, span) =>
        row === undefined || criterion === undefined
          ? undefined
          : { kind: 'about-row', criterion, row, span },
      );
    },
    { recoveryValueFunc: () => broken },
  );
}

/** What can only be said of a path. */
const OF_PATHS: ReadonlySet<TokenType> = new Set([K.Among, K.AllIn, K.IsMet, K.IsAnswered]);

const broken: Rest = () => undefined;

/** What can only be said of a path; nothing of any other term. */
function onPath(rest: (path: PathNode, span: Span) => ConditionNode | undefined): Rest {
  return (left, span) => (left.kind === 'path' ? rest(left.path, span) : undefined);
}
