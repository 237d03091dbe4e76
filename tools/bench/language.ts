// npm run bench:language: the language package. Text to tree against JSON.parse, peggy and Langium; what slips are told;
// checking. Ratios of one run hold on a noisy machine; milliseconds do not.
//   --files <n>   files of each chaos run (2000 in the figures that the project reports)
import { parseArgs } from 'node:util';

import { toldFigures } from '../../test/recovery/figures.ts';
import { chaosRun, FIXED_SEED } from '../../test/recovery/run.ts';
import { compiling, reading } from '../../test/recovery/tellers.ts';
import { benchChecking, benchKeystroke } from './language/checking.ts';
import { benchParsing } from './language/parsing.ts';
import { benchQuality } from './language/quality.ts';

if (process.version.split('.')[0] !== 'v24') {
  console.error(
    `The bench compares within Node 24; this is ${process.version}. Run it with npm run bench:language.`,
  );
  process.exit(2);
}

const { values } = parseArgs({ options: { files: { type: 'string', default: '300' } } });
const tell = (line: string): void => console.log(line);

tell(`Node ${process.version}`);
await benchParsing(tell);
benchChecking(tell);
benchKeystroke(tell);
benchQuality(tell);
for (const [name, seed] of [
  ['fixed seed', FIXED_SEED],
  ['fresh seed', Date.now() % 1_000_000_000],
] as const) {
  for (const [teller, figures] of chaosRun(Number(values.files), seed, { compiling, reading })) {
    tell(`\n${toldFigures(`${name} ${String(seed)}, ${teller}`, figures)}`);
  }
}
