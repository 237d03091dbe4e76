import { COLOURS } from './colours.ts';
import { LAYOUT } from './layout.ts';
import { PARTS } from './parts.ts';
import { noticeText } from '@kriterion/presentation';
import { printStyle } from './print.ts';

/** The style sheet of the overview: own, plain, no fonts or pictures from elsewhere. */
export function styleSheet(): string {
  return [COLOURS, LAYOUT, PARTS, printStyle(noticeText('da'))].join('\n');
}
