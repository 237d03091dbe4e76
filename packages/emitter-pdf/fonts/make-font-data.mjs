// Cuts the fonts of the requisition and writes font-data.ts. Run by hand when a font or the letters change:
// see README.md for the exact packages. Takes the folder whose node_modules holds them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const from = resolve(process.argv[2] ?? '.');
const subsetFont = createRequire(join(from, 'package.json'))('subset-font');
const fontFolder = join(from, 'node_modules/@expo-google-fonts');

const span = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Danish and every other Latin-script name, Greek for genes and doses, punctuation, currencies. */
const TEXT_LETTERS = [
  span(0x20, 0x7e),
  span(0xa0, 0xac),
  span(0xae, 0x24f),
  span(0x259, 0x259),
  span(0x2c6, 0x2dd),
  span(0x370, 0x3ff),
  span(0x1e00, 0x1eff),
  span(0x2010, 0x2027),
  span(0x2030, 0x205e),
  span(0x2070, 0x209c),
  span(0x20a0, 0x20bf),
  '\u202f\u2116\u2117\u2122\u2126\u212e\u2150\u2151\u2152\u2153\u2154\u215b\u215c\u215d\u215e\u2212\u2215',
].join('');
const MATH_LETTERS = '←↑→↓↔↕⇐⇒⇔∀∂∃∅∆∇∈∉∋∏∑−∓∗∘√∝∞∠∧∨∩∪∫∼≃≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊗⊥⋅□■△▲▽▼○●';
const SYMBOL_LETTERS = '☐☑☒✓✔✕✖✗✘⚠⚕★☆➔➜▶◀◆◇■□●○▲△▼▽';

const FONTS = [
  { name: 'textRegular', file: 'noto-sans/400Regular/NotoSans_400Regular.ttf', letters: TEXT_LETTERS },
  { name: 'textBold', file: 'noto-sans/700Bold/NotoSans_700Bold.ttf', letters: TEXT_LETTERS },
  { name: 'math', file: 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf', letters: MATH_LETTERS },
  {
    name: 'symbols',
    file: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    letters: SYMBOL_LETTERS,
  },
];

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const parts = [
  '// Made by fonts/make-font-data.mjs from the fonts that fonts/README.md names; not edited by hand.',
  '// Copyright 2022 The Noto Project Authors, SIL Open Font License 1.1 (fonts/OFL.txt).',
];
for (const { name, file, letters } of FONTS) {
  const whole = readFileSync(join(fontFolder, file));
  // Without GPOS and GSUB a line is exactly as wide as its letters together: what layout measures is what is drawn.
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'MATH', 'STAT', 'prep', 'gasp', 'kern', 'vhea', 'vmtx'],
  });
  console.log(`| \`${name}\` | ${file} | ${sha256(whole)} | ${sha256(cut)} | ${cut.length} |`);
  parts.push(
    '',
    `/** ${file.split('/').at(-1)}, cut; SHA-256 ${sha256(cut)}. */`,
    `export const ${name} =`,
    `  '${cut.toString('base64')}';`,
  );
}
writeFileSync(new URL('font-data.ts', import.meta.url), `${parts.join('\n')}\n`);
