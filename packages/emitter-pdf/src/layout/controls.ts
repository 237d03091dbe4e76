import type { ValueType } from '@kriterion/catalogue';
import type { PlannedField } from '@kriterion/presentation';
import { choices, tickBlock } from './choices.ts';
import type { Desk } from './desk.ts';
import { stacked } from './marks.ts';
import type { Block } from './marks.ts';
import type { TagId } from './tags.ts';
import {
  comb,
  dateComb,
  dateTimeComb,
  labelArea,
  numberBox,
  signatureLine,
  timeComb,
  writingBox,
} from './writing.ts';

/** What is asked, of a field or inside one. */
export type AskedOnPaper = Pick<PlannedField, 'type' | 'options' | 'unknownAllowed'>;

/** More codes than this are written, not ticked. */
const MOST_TICKED_CODES = 12;
/** Several codes are written below each other. */
const CODE_LINES = 2;

/** The place for the answer. Groups of facts and lists have blocks of their own. @throws UnprintableLetter */
export function controlBlock(asked: AskedOnPaper, width: number, tag: TagId, desk: Desk): Block {
  const control = knownControl(asked, width, tag, desk);
  if (asked.unknownAllowed !== true) return control;
  return stacked([control, tickBlock(desk.words.notKnown, width, tag, desk)], 3);
}

function knownControl({ type, options }: AskedOnPaper, width: number, tag: TagId, desk: Desk): Block {
  switch (type.kind) {
    case 'one-of':
    case 'several-of':
    case 'indication':
    case 'verdict':
      return choices(options, width, tag, desk);
    case 'code':
    case 'codes':
      return isTicked(type, options)
        ? choices(options, width, tag, desk)
        : writingBox(width, type.kind === 'codes' ? CODE_LINES : 1);
    case 'integer':
    case 'decimal':
      return numberBox(type.unit, desk);
    case 'text':
      return writingBox(width, type.lines);
    case 'signature':
      return signatureLine(width);
    case 'label-area':
      return labelArea(width);
    case 'yes-no':
      return choices(yesAndNo(desk), width, tag, desk);
    default:
      return cells(type, width, desk);
  }
}

/** Answers of a fixed length have a cell for each letter; a plain box takes any other. */
function cells({ kind }: ValueType, width: number, desk: Desk): Block {
  switch (kind) {
    case 'cpr':
    case 'x-ecpr':
    case 'd-ecpr':
      return comb([6, 4], desk);
    case 'authorisation-id':
      return comb([5], desk);
    case 'gln':
      return comb([13], desk);
    case 'date':
      return dateComb(desk);
    case 'time':
      return timeComb(desk);
    case 'date-time':
      return dateTimeComb(width, desk);
    default:
      return writingBox(width);
  }
}

/** Whether the answer is ticked among printed choices. */
export function isTicked({ kind }: ValueType, options: PlannedField['options']): boolean {
  if (kind === 'code' || kind === 'codes') return options.length > 0 && options.length <= MOST_TICKED_CODES;
  return kind === 'one-of' || kind === 'several-of' || kind === 'indication' || kind === 'verdict';
}

/** Yes and no as choices, where they do not stand beside their question. */
function yesAndNo({ words }: Desk): PlannedField['options'] {
  return [
    { id: 'yes', label: words.yes, opensText: false },
    { id: 'no', label: words.no, opensText: false },
  ];
}
