/** Files: what they use of each other, what they export, and the paths they are named by. */
import { describe, expect, test } from 'vitest';

import type { SourceFile } from '../src/index.ts';
import { compile } from '../src/index.ts';
import { diagnose, fixed, found, groupOf } from './tester.ts';

const LIBRARY = `sprog da, udgave 1 udstiller alt
kilde bog "En bog"
oplysning spredning "Spredning" [bog]: ja/nej
oplysning alder "Alder" [bog]: heltal i år
`;

const USING = `sprog da, udgave 1
brug "fælles/b.krit"
patientgruppe g "G" [bog] {
version 0.1.0
kriterium k "K" [bog]: spredning = ja og alder >= 18 år
indikation i1 "I" [bog] { kriterier { k } }
}
`;

const file = (path: string, text: string): SourceFile => ({ path, text });
const library = (text = LIBRARY, path = 'fælles/b.krit'): SourceFile => file(path, text);

function codes(files: readonly SourceFile[]): string[] {
  return compile(files).diagnostics.map((one) => `${one.file} ${one.code}`);
}

describe('exports', () => {
  test('what a file exports can be used', () => {
    expect(diagnose(USING, [library()])).toEqual([]);
    const listed = LIBRARY.replace('udstiller alt', 'udstiller { bog; spredning; alder }');
    expect(diagnose(USING, [library(listed)])).toEqual([]);
  });

  test('what it does not export cannot, and the message says so', () => {
    const listed = LIBRARY.replace('udstiller alt', 'udstiller { bog; alder }');
    const marked = USING.replace('spredning = ja', '⟦spredning|KRIT3025⟧ = ja');
    expect(found(marked, [library(listed)])).toBe(marked);
    expect(diagnose(USING, [library(listed)])[0]?.message.da).toContain('fælles/b.krit');
  });

  test('a file that others use and that says nothing: a warning, with the words to write', () => {
    const silent = LIBRARY.replace(' udstiller alt', '');
    const files = [file('a.krit', USING), library(silent)];
    const [finding, ...others] = compile(files).diagnostics;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'KRIT3023', severity: 'warning', file: 'fælles/b.krit' });
    const mended = fixed(silent, finding!.fixes[0]!);
    expect(mended.startsWith('sprog da, udgave 1\n\nudstiller alt\n')).toBe(true);
    expect(codes([file('a.krit', USING), library(mended)])).toEqual([]);
    expect(codes([library(silent)])).not.toContain('fælles/b.krit KRIT3023');
  });

  test('names exported that the file does not declare, or twice', () => {
    const marked = `sprog da, udgave 1
udstiller { bog; ⟦spredningen|KRIT3024⟧; ⟦bog|KRIT4015⟧; spredning }
kilde bog "En bog"
oplysning spredning "Spredning" [bog]: ja/nej
`;
    expect(found(marked)).toBe(marked);
  });

  test('every kind of declaration can be exported', () => {
    const text = `sprog da, udgave 1
udstiller { bog; f; p; l; s; a; k }
kilde bog "En bog"
oplysning f "F" [bog]: ja/nej
parameter p "P" [bog]: 3
kodeliste l "L" [bog] { kode "A" "A" }
kodesæt s "S" [bog] fra l { "A" }
afsnit a "A" [bog] { felt f fra f }
kriterium k "K" [bog]: f = ja
`;
    expect(diagnose(text)).toEqual([]);
  });

  test('what a file uses it does not hand on', () => {
    const between = 'sprog da, udgave 1\nbrug "b.krit"\nudstiller alt\nkilde mere "Mere"\n';
    const text = USING.replace('fælles/b.krit', 'fælles/c.krit');
    const found = codes([file('a.krit', text), library(), library(between, 'fælles/c.krit')]);
    expect(new Set(found)).toContain('a.krit KRIT3001');
  });
});

describe('imports', () => {
  test.for([
    ['not there', 'brug ⟦"fælles/c.krit"|KRIT3004⟧'],
    ['with backslashes', 'brug ⟦"fælles\\\\b.krit"|KRIT3020⟧'],
    ['from the root', 'brug ⟦"/fælles/b.krit"|KRIT3020⟧'],
    ['from a drive', 'brug ⟦"C:/fælles/b.krit"|KRIT3020⟧'],
    ['out of the workspace', 'brug ⟦"../b.krit"|KRIT3020⟧'],
    ['from the net', 'brug ⟦"https://example.org/b.krit"|KRIT3020⟧'],
    ['through nothing', 'brug ⟦"fælles//b.krit"|KRIT3020⟧'],
    ['a device', 'brug ⟦"NUL.krit"|KRIT3020⟧'],
    ['twice', 'brug "fælles/b.krit"\nbrug ⟦"fælles/b.krit"|KRIT3009⟧'],
    ['for nothing', 'brug "fælles/b.krit"\nbrug ⟦"fælles/d.krit"|KRIT5045⟧'],
  ])('%s', ([, use]) => {
    const marked = USING.replace('brug "fælles/b.krit"', use!);
    const other = 'sprog da, udgave 1 udstiller alt\nkilde d "D"\n';
    expect(found(marked, [library(), library(other, 'fælles/d.krit')])).toBe(marked);
  });

  test('a path with backslashes is put right', () => {
    const text = USING.replace('fælles/b', 'fælles\\\\b');
    const [finding] = diagnose(text, [library()]);
    expect(diagnose(fixed(text, finding!.fixes[0]!), [library()])).toEqual([]);
  });

  test('a misspelt path is put right', () => {
    const text = USING.replace('fælles/b', 'faelles/b');
    const [finding] = diagnose(text, [library()]);
    expect(finding?.message.da).toContain('fælles/b.krit');
    expect(diagnose(fixed(text, finding!.fixes[0]!), [library()])).toEqual([]);
  });

  test('files that use each other in a circle: each of them is told', () => {
    const using = (path: string): string => `sprog da, udgave 1\nbrug "${path}"\nudstiller alt\n`;
    const files = [
      file('a.krit', using('b.krit')),
      file('b.krit', using('c.krit')),
      file('c.krit', using('a.krit')),
    ];
    const found = compile(files).diagnostics.filter(({ code }) => code === 'KRIT3005');
    expect(found.map(({ message }) => message.da)).toEqual([
      'Filerne bruger hinanden i ring: a.krit → b.krit → c.krit → a.krit.',
      'Filerne bruger hinanden i ring: b.krit → c.krit → a.krit → b.krit.',
      'Filerne bruger hinanden i ring: c.krit → a.krit → b.krit → c.krit.',
    ]);
  });

  test('a long chain of files gives an answer', () => {
    const files = Array.from({ length: 3000 }, (_, n) =>
      file(
        `f${String(n)}.krit`,
        `sprog da, udgave 1\nbrug "f${String((n + 1) % 3000)}.krit"\nudstiller alt\n`,
      ),
    );
    expect(compile(files).diagnostics.length).toBeGreaterThan(0);
  });

  test('the same name from two files', () => {
    const other = library(LIBRARY, 'fælles/d.krit');
    const marked = USING.replace(
      'brug "fælles/b.krit"',
      'brug "fælles/b.krit"\nbrug ⟦"fælles/d.krit"|KRIT3008⟧',
    );
    expect(found(marked, [library(), other])).toBe(marked);
  });

  test('a fact that a library means and another one of that name in the group', () => {
    const criterion = library(
      `sprog da, udgave 1
brug "d.krit"
udstiller { voksen }
kilde blad "Et blad"
kriterium voksen "Voksen" [blad]: alder >= 18 år
`,
      'fælles/c.krit',
    );
    const ages = library(
      'sprog da, udgave 1 udstiller alt\nkilde d "D"\noplysning alder "Alder" [d]: heltal i år\n',
      'fælles/d.krit',
    );
    const text = (condition: string): string => `sprog da, udgave 1
brug "fælles/b.krit"
brug "fælles/c.krit"
patientgruppe g "G" [bog] {
version 0.1.0
kriterium k "K" [bog]: ${condition}
indikation i1 "I" [bog] { kriterier { k; voksen } }
}
`;
    const files = (condition: string): SourceFile[] => [
      file('a.krit', text(condition)),
      library(),
      criterion,
      ages,
    ];
    expect(codes(files('spredning = ja')).filter((one) => one.startsWith('a.'))).toEqual(['a.krit KRIT3008']);
    expect(codes(files('spredning = ja og alder < 80 år'))).toEqual(['a.krit KRIT3008']);
  });

  test('the order in which files are used changes nothing', () => {
    const second = `sprog da, udgave 1 udstiller alt\nkilde blad "Et blad"\noplysning aktiv "Aktiv" [blad]: ja/nej\n`;
    const text = (uses: readonly string[]): string =>
      `sprog da, udgave 1
${uses.map((path) => `brug "${path}"`).join('\n')}
patientgruppe g "G" [bog; blad] {
version 0.1.0
kriterium k "K" [bog]: aktiv = ja og spredning = ja og alder >= 18 år
indikation i1 "I" [bog] { kriterier { k } }
}
`;
    const others = [library(), library(second, 'fælles/a.krit')];
    const one = groupOf(text(['fælles/a.krit', 'fælles/b.krit']), others);
    const other = groupOf(text(['fælles/b.krit', 'fælles/a.krit']), others);
    expect(other).toEqual(one);
    expect(one.facts.map(({ id }) => id)).toEqual(['aktiv', 'spredning', 'alder']);
  });
});

describe('paths of sources', () => {
  test.for([
    'CON.krit',
    'mappe/nul.krit',
    'mappe/com1',
    'a..',
    'a.krit.',
    'a.krit ',
    '/a.krit',
    'a//b.krit',
    '../a.krit',
    'a/../b.krit',
    'C:\\a.krit',
    'a:strøm.krit',
    'a\u0000.krit',
    'a?.krit',
    'a\u030a.krit',
  ])('%j is one that not every system can hold', (path) => {
    expect(codes([file(path, LIBRARY)])).toEqual([`${path} KRIT3021`]);
  });

  test.for(['a.krit', 'dsl/fælles/kilder-2.krit', 'konsol.krit', '<stdin>'])('%j is right', (path) => {
    expect(codes([file(path, LIBRARY)])).toEqual([]);
  });

  test.for([
    ['Bryst.krit', 'bryst.krit'],
    ['Æg.krit', 'æg.krit'],
  ] as const)('%s and %s cannot be told apart everywhere', ([a, b]) => {
    expect(codes([file(a, LIBRARY), file(b, LIBRARY)])).toEqual([`${b} KRIT3022`]);
  });
});

describe('what nothing uses', () => {
  const own = (members: string, declarations = ''): string => `sprog da, udgave 1
kilde bog "En bog"
oplysning spredning "Spredning" [bog]: ja/nej
${declarations}
patientgruppe g "G" [bog] {
version 0.1.0
kriterium k "K" [bog]: spredning = ja
indikation i1 "I" [bog] { kriterier { k } }
${members}
}
`;

  test.for([
    ['a fact', 'oplysning ⟦alder|KRIT5040⟧ "Alder" [bog]: heltal i år'],
    ['a parameter', 'parameter ⟦grænsen|KRIT5041⟧ "Grænse" [bog]: 3'],
    ['a code list', 'kodeliste ⟦koder|KRIT5042⟧ "Koder" [bog] { kode "A" "A" }'],
    [
      'a code set',
      'kodeliste koder "Koder" [bog] { kode "A" "A" }\nkodesæt ⟦sæt|KRIT5043⟧ "Sæt" [bog] fra koder { "A" }',
    ],
  ])('%s is told, in a group and outside', ([, declaration]) => {
    for (const marked of [own(declaration!), own('', declaration)]) expect(found(marked)).toBe(marked);
  });

  test('in a file with errors nothing is unused', () => {
    const text = own('oplysning alder "Alder" [bog]: heltal i år').replace(
      'k "K" [bog]: spredning',
      'k "K" [bog]: sprednig',
    );
    expect(diagnose(text).map(({ code }) => code)).toEqual(['KRIT3001']);
  });

  test('a library offers what nobody uses yet; where others use the library, it is told', () => {
    const more = `${LIBRARY}oplysning højde "Højde" [bog]: decimaltal i cm\n`;
    expect(codes([library(more)])).toEqual([]);
    expect(codes([file('a.krit', USING), library(more)])).toEqual(['fælles/b.krit KRIT5040']);
    const wrong = file('a.krit', USING.replace('spredning', 'sprednig'));
    expect(codes([wrong, library(more)])).toEqual(['a.krit KRIT3001']);
  });

  test('a file used for nothing is no longer used after the fix', () => {
    const text = own('').replace('udgave 1\n', 'udgave 1\nbrug "b.krit"\n');
    const others = [library('sprog da, udgave 1 udstiller alt\nkilde d "D"\n', 'b.krit')];
    const [finding] = diagnose(text, others);
    expect(finding?.code).toBe('KRIT5045');
    expect(diagnose(fixed(text, finding!.fixes[0]!), others)).toEqual([]);
  });
});
