import type { Condition, Criterion, Evidence, Group, Wording } from '@kriterion/catalogue';
import { criterionOf } from './condition-parts.ts';
import { shown } from './evidence.ts';
import { countPhrase } from './joining.ts';
import { phrase } from './phrases.ts';
import type { CriterionLine, Language } from './plan.ts';
import type { RowsInHand } from './rows-in-hand.ts';
import { conditionSentence } from './sentences.ts';
import { dateText, quantityText, wordingText } from './texts.ts';

/** What the lines of one requirement have in common. */
export interface LineSetting {
  readonly group: Group;
  readonly lang: Language;
  readonly from: CriterionLine['from'];
  /** The rows that the lines stand inside. */
  readonly rows: RowsInHand;
  /** The criterion that the top line states. */
  readonly criterion?: Criterion;
  /** The criterion is explained elsewhere: say how it is read here, not what it consists of. */
  readonly isExplained: boolean;
}

/** A line whose id may still have to be made from its place. */
export type Line = Omit<CriterionLine, 'id'> & { readonly id?: string };

/** A line with nothing told below it yet. */
export function lineOf(text: string, depth: number, at: LineSetting, evidence?: Evidence): Line {
  return { depth, text, from: at.from, notes: [], questions: [], ...shown(evidence, at.group, at.lang) };
}

/** Lines with ids: their own, or the requirement's with the place in its order. */
export function identified(lines: readonly Line[], requirement: string): readonly CriterionLine[] {
  return lines.map((line, index) => ({ ...line, id: line.id ?? `${requirement}.${String(index)}` }));
}

/** The wording, with the sentence of a limit that it does not name: no number is ever hidden. */
export function wordedText(
  wording: Wording,
  condition: Condition,
  { group, lang, rows }: LineSetting,
): string {
  const text = wordingText(wording, lang);
  const stated = headOf(condition, group);
  const limit = limitText(stated, lang);
  if (limit === undefined || names(text, limit)) return text;
  return `${text} (${conditionSentence(stated, group, lang, rows)})`;
}

/** How a line with this condition joins the lines below it; nothing where the condition is no list. */
export function joinOf(condition: Condition, group: Group, lang: Language): string | undefined {
  switch (condition.kind) {
    case 'all':
      return phrase('allOf', lang);
    case 'any':
      return phrase('anyOf', lang);
    case 'none':
      return phrase('noneOf', lang);
    case 'count':
      return countPhrase(condition.min, condition.max, lang);
    case 'criterion': {
      const criterion = criterionOf(condition.id, group);
      return criterion === undefined ? undefined : joinOf(criterion.condition, group, lang);
    }
    default:
      return undefined;
  }
}

/** The condition that a wording states itself; what waives or bounds it gets lines of its own. */
function headOf(condition: Condition, group: Group): Condition {
  if (condition.kind === 'except' || condition.kind === 'waived') return headOf(condition.condition, group);
  if (condition.kind !== 'criterion') return condition;
  const criterion = criterionOf(condition.id, group);
  return criterion === undefined ? condition : headOf(criterion.condition, group);
}

function limitText(condition: Condition, lang: Language): string | undefined {
  if (condition.kind === 'not') return limitText(condition.condition, lang);
  if (condition.kind !== 'compare') return undefined;
  if (condition.value.kind === 'number') return quantityText(condition.value.quantity, lang);
  return condition.value.kind === 'date' ? dateText(condition.value.date, lang) : undefined;
}

/** Whether the text holds the limit as a number of its own: "8 år" is not named by "18 år". */
function names(text: string, limit: string): boolean {
  const at = text.indexOf(limit);
  return (
    at >= 0 && !/[\d.,]/u.test(text.slice(0, at).slice(-1)) && !/^\d/u.test(text.slice(at + limit.length))
  );
}
