/** Code lists, inline and from files, and the sets of codes that conditions name. */
import { type Code, sha256Of } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CodeIndex } from '../src/codes/code-index.ts';
import { codeTableOf } from '../src/codes/code-table.ts';
import { readDelimited } from '../src/codes/delimited.ts';
import { compile, type SourceFile } from '../src/index.ts';
import { diagnose, fixed, found, groupOf } from './tester.ts';

const LIST = `kodeliste former "Former" [papir] {
  system formregister
  kode "A" "Kantede"
  kode "A1" "Trekant" under "A"
  kode "A2" "Firkant" under "A" { synonym "kvadrat" gyldig fra 2020 }
  kode "A21" "Aflang firkant" under "A2"
  kode "B" "Runde"
  kode "B1" "Cirkel" under "B"
}`;

/** A group with the list, a fact with one of its codes and one with several, and a criterion on them. */
function shapes(condition: string, more = '', list = LIST): string {
  return `sprog da, udgave 1 udstiller alt
kilde papir "Et papir"
${list}
${more}
oplysning form "Form" [papir]: kode fra former
oplysning former-set "Former, der er set" [papir]: flere koder fra former
oplysning farve "Farve" [papir]: en af { rød "Rød"; blå "Blå"; grøn "Grøn" }
patientgruppe g "G" [papir] {
version 0.1.0
kriterium k "K" [papir]: ${condition}
indikation i1 "I" [papir] { kriterier { k } }
}
`;
}

function conditionIn(text: string): unknown {
  return groupOf(text).criteria[0]?.condition;
}

function codesOf(text: string, others: readonly SourceFile[] = []): string[] {
  return diagnose(text, others).map(({ file, code, range }) => `${file}:${String(range.start.line)} ${code}`);
}

describe('a list written out', () => {
  test('stands in the group that uses it, with hierarchy, synonyms and validity', () => {
    const [list] = groupOf(shapes('form blandt { "A*" }')).codeLists ?? [];
    expect(list).toMatchObject({ id: 'former', system: 'formregister', title: { da: 'Former' } });
    expect(list?.codes).toHaveLength(6);
    expect(list?.codes[2]).toEqual({
      code: 'A2',
      label: { da: 'Firkant' },
      below: 'A',
      synonyms: ['kvadrat'],
      validity: { from: '2020' },
    });
  });

  test.for([
    ['a code twice', 'kode "A" "Kantede"\nkode ⟦"A"|KRIT4026⟧ "Igen"'],
    ['a code above that is not there', 'kode "A1" "Trekant" under ⟦"C"|KRIT4027⟧'],
    ['codes that stand under each other', 'kode ⟦"A"|KRIT4028⟧ "En" under "B"\nkode "B" "To" under "A"'],
    ['a code under itself', 'kode ⟦"A"|KRIT4028⟧ "En" under "A"'],
    ['a code that stands for many', 'kode ⟦"A*"|KRIT4029⟧ "Mange"'],
    ['a code with a blank before it', 'kode ⟦" A"|KRIT4029⟧ "En"'],
    ['a period without days', 'kode "A" "En" { ⟦gyldig fra 2021 til 2020|KRIT3040⟧ }'],
  ])('%s', ([, codes]) => {
    const marked = shapes('form blandt former', '', `kodeliste former "Former" [papir] {\n${codes}\n}`);
    expect(found(marked)).toBe(marked);
  });

  test('an empty list', () => {
    const marked = shapes('form blandt former', '', 'kodeliste ⟦former|KRIT4012⟧ "Former" [papir] { }');
    expect(found(marked)).toBe(marked);
  });
});

describe('a set', () => {
  test('names codes, what begins so, what is below, all but some', () => {
    const of = 'former-set blandt { "B1", "A2*", under "A", undtagen "A21" }';
    expect(conditionIn(shapes(of))).toEqual({
      kind: 'member',
      path: { names: ['former-set'] },
      list: 'former',
      set: {
        include: [
          { kind: 'value', value: 'B1' },
          { kind: 'prefix', prefix: 'A2' },
          { kind: 'below', code: 'A' },
        ],
        exclude: [{ kind: 'value', value: 'A21' }],
      },
    });
  });

  test('may have a name, and build on others', () => {
    const sets = `kodesæt kantede "Kantede" [papir] fra former { under "A", undtagen "A2" }
kodesæt alle "Alle" [papir] fra former { kantede, "B" }`;
    // What the first set leaves out is not taken from what stands beside it.
    expect(conditionIn(shapes('form blandt alle', sets))).toMatchObject({
      set: {
        include: ['A', 'A1', 'A21', 'B'].map((value) => ({ kind: 'value', value })),
        exclude: [],
      },
    });
    expect(conditionIn(shapes('form blandt kantede', sets.split('\n')[0]))).toMatchObject({
      set: { include: [{ kind: 'below', code: 'A' }], exclude: [{ kind: 'value', value: 'A2' }] },
    });
  });

  test('the name of the list is all its codes', () => {
    expect(conditionIn(shapes('form blandt former'))).toMatchObject({
      set: { include: [{ kind: 'prefix', prefix: '' }] },
    });
  });

  test.for([
    ['an unknown code', 'form blandt { ⟦"A3"|KRIT4030⟧ }'],
    ['an unknown code compared with', 'form = ⟦"A3"|KRIT4030⟧'],
    ['nothing begins so', 'form blandt { ⟦"C*"|KRIT4031⟧ }'],
    ['below a code that is not there', 'form blandt { under ⟦"C"|KRIT4030⟧ }'],
    ['an exclusion that excludes nothing', 'form blandt { "A*", undtagen ⟦"B1"|KRIT4033⟧ }'],
    ['a code twice', 'form blandt { "A", ⟦"A"|KRIT4015⟧ }'],
    ['nothing left', 'form blandt ⟦{ "A1", undtagen under "A" }|KRIT4037⟧'],
    ['a code without quotation marks', 'form blandt { ⟦A1|KRIT4034⟧ }'],
    ['an option in quotation marks', 'farve blandt { ⟦"rød"|KRIT4035⟧ }'],
    ['an option left out that was not in', 'farve blandt { rød, undtagen ⟦blå|KRIT4033⟧ }'],
  ])('%s', ([, condition]) => {
    const marked = shapes(condition ?? '');
    expect(found(marked)).toBe(marked);
  });

  test.for([
    [
      'of another list',
      'kodeliste andre "Andre" [papir] { kode "X" "X" }\nkodesæt s "S" [papir] fra andre { "X" }',
      'KRIT4036',
    ],
    [
      'in a circle',
      'kodesæt s "S" [papir] fra former { t }\nkodesæt t "T" [papir] fra former { s }',
      'KRIT3036',
    ],
    ['of an unknown list', 'kodesæt s "S" [papir] fra formre { "A" }', 'KRIT3001'],
  ])('a named set %s', ([, sets, code]) => {
    expect(new Set(diagnose(shapes('form blandt s', sets)).map((one) => one.code))).toEqual(new Set([code]));
  });

  test('sets that build on sets have a limit, and a long chain of them gives an answer', () => {
    const chain = Array.from(
      { length: 5000 },
      (_, n) => `kodesæt s${String(n)} "S" [papir] fra former { s${String(n + 1)} }`,
    );
    const upwards = [...chain].reverse();
    for (const order of [chain, upwards]) {
      const sets = [...order, 'kodesæt s5000 "S" [papir] fra former { "A" }'].join('\n');
      const codes = new Set(diagnose(shapes('form blandt s0', sets)).map(({ code }) => code));
      expect(codes).toContain('KRIT3037');
    }
  });

  test('proposes the code that is one slip away', () => {
    const text = shapes('form blandt { "A12" }');
    const [finding] = diagnose(text);
    expect(finding?.message.da).toContain('Mente du »A21«?');
    expect(diagnose(fixed(text, finding!.fixes[0]!))).toEqual([]);
  });
});

const CSV = `code;da;en;below;synonyms;from;to
A;Kantede;Angular;;;;
A1;"Trekant; spids";Triangle;A;tre kanter|spids;2020-01-01;
B;Runde;Round;;;;2030
`;

function fromFile(reference: string, condition = 'form blandt { "A*" }'): string {
  return shapes(condition, '', `kodeliste former "Former" [papir] { fra fil ${reference} }`);
}

const table = (text: string, path = 'former.csv'): SourceFile => ({ path, text });

describe('a list from a file', () => {
  const reference = `"former.csv" sha256 "${sha256Of(CSV)}"`;

  test('holds the codes of the file, and says which file it was', () => {
    const [list] = groupOf(fromFile(reference), [table(CSV)]).codeLists ?? [];
    expect(list?.file).toEqual({ path: 'former.csv', sha256: sha256Of(CSV) });
    expect(list?.codes).toEqual([
      { code: 'A', label: { da: 'Kantede', en: 'Angular' } },
      {
        code: 'A1',
        label: { da: 'Trekant; spids', en: 'Triangle' },
        below: 'A',
        synonyms: ['tre kanter', 'spids'],
        validity: { from: '2020-01-01' },
      },
      { code: 'B', label: { da: 'Runde', en: 'Round' }, validity: { to: '2030' } },
    ]);
  });

  test('commas and tabs part cells too', () => {
    const comma = 'code,da\nA,"Kantede, spidse"\n';
    const tab = 'code\tda\nA\tKantede, spidse\n';
    for (const [text, path] of [
      [comma, 'former.csv'],
      [tab, 'former.tsv'],
    ] as const) {
      const source = fromFile(`"${path}" sha256 "${sha256Of(text)}"`);
      const [list] = groupOf(source, [table(text, path)]).codeLists ?? [];
      expect(list?.codes).toEqual([{ code: 'A', label: { da: 'Kantede, spidse' } }]);
    }
  });

  test.for([
    ['a missing checksum', 'fra fil "former.csv"'],
    ['a wrong checksum', 'fra fil "former.csv" sha256 "0123"'],
  ])('%s is told with the right one', ([, words]) => {
    const text = shapes('form blandt { "A*" }', '', `kodeliste former "Former" [papir] { ${words} }`);
    const [finding, ...others] = diagnose(text, [table(CSV)]);
    expect(others).toEqual([]);
    expect(finding?.code).toMatch(/^KRIT402[12]$/u);
    expect(diagnose(fixed(text, finding!.fixes[0]!), [table(CSV)])).toEqual([]);
  });

  test('a missing file is told once, and nothing of its codes', () => {
    expect(codesOf(fromFile('"formre.csv"'), [table(CSV)])).toEqual(['a.krit:3 KRIT4020']);
    expect(codesOf(fromFile('"../former.csv"'), [table(CSV)])).toEqual(['a.krit:3 KRIT3020']);
    expect(codesOf(fromFile('"a.krit"'), [table(CSV)])).toEqual(['a.krit:3 KRIT3020']);
  });

  test.for([
    ['a column missing', 'code;name\nA;Kantede\n', 'former.csv:1 KRIT4023'],
    ['a column unknown', 'code;da;dansk\nA;Kantede;\n', 'former.csv:1 KRIT4023'],
    ['a column twice', 'code;da;da\nA;Kantede;\n', 'former.csv:1 KRIT4023'],
    ['an empty file', '', 'former.csv:1 KRIT4023'],
    ['a row without code', 'code;da\nA;Kantede\n;Runde\n', 'former.csv:3 KRIT4024'],
    ['a row without text', 'code;da\n\n\nA;Kantede\nB;\n', 'former.csv:5 KRIT4024'],
    ['a file that is not UTF-8', 'code;da\nA;Kantede\nB;R\ufffdde\n', 'former.csv:3 KRIT4024'],
    ['an invisible character', 'code;da\nA;Kan\u200btede\n', 'former.csv:2 KRIT4024'],
    ['too many cells', 'code;da\nA;Kantede;Mere\n', 'former.csv:2 KRIT4024'],
    ['an impossible date', 'code;da;from\nA;Kantede;2020-02-30\n', 'former.csv:2 KRIT4024'],
    ['a period without days', 'code;da;from;to\nA;Kantede;2021;2020\n', 'former.csv:2 KRIT4024'],
    ['a quotation never closed', 'code;da\nA;Kantede\nB;"Runde\n', 'former.csv:3 KRIT4024'],
    ['a code twice', 'code;da\nA;Kantede\n"A";"Igen,\nigen"\n', 'former.csv:3 KRIT4026'],
    ['a code above that is not there', 'code;da;below\nA;Kantede;C\n', 'former.csv:2 KRIT4027'],
    ['a circle', 'code;da;below\nA;En;B\nB;To;A\n', 'former.csv:2 KRIT4028'],
    ['a code that stands for many', 'code;da\nA*;Mange\nA;En\n', 'former.csv:2 KRIT4029'],
  ])('%s is told where it stands in the file', ([, text, expected]) => {
    const reference = `"former.csv" sha256 "${sha256Of(text ?? '')}"`;
    expect(codesOf(fromFile(reference), [table(text ?? '')])).toEqual([expected]);
  });

  test('the first twenty wrong rows are told, the rest are counted', () => {
    const text = `code;da\n${Array.from({ length: 50 }, (_, n) => `;Nr. ${String(n)}`).join('\n')}\n`;
    const findings = diagnose(fromFile(`"former.csv" sha256 "${sha256Of(text)}"`), [table(text)]);
    expect(findings.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 20 }, () => 'KRIT4024'),
      'KRIT4025',
    ]);
    expect(findings.at(-1)?.message.da).toContain('30');
  });

  test('is read once: a text that did not change gives the very same codes', () => {
    expect(codeTableOf(CSV, 'csv')).toBe(codeTableOf(`${CSV} `.slice(0, -1), 'csv'));
    expect(codeTableOf(CSV, 'csv')).not.toBe(codeTableOf(CSV, 'tsv'));
  });
});

describe('meaning', () => {
  const meaning = (text: string): string => groupOf(text).meaningHash;

  test('codes are part of what a group demands; their order in file or list is not what makes them so', () => {
    const inline = shapes('form blandt { "A*" }');
    expect(meaning(inline)).toBe(
      meaning(inline.replace('"Former" [papir] {\n', '"Alle former" [papir]\n{\n\n')),
    );
    expect(meaning(inline)).not.toBe(meaning(inline.replace('kode "B1" "Cirkel" under "B"\n', '')));
  });
});

test('what is written as a table is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'ø', '\r') });
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b'), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (table, delimiter, lineBreak) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = table.map((cells) => cells.map(quoted).join(delimiter)).join(lineBreak);
        expect(readDelimited(text, delimiter).rows.map(({ cells }) => cells)).toEqual(table);
      },
    ),
  );
});

test('any text gives a table', () => {
  const piece = fc.constantFrom('code', 'da', 'below', ';', '"', '\n', '\r', 'A', 'B', '\ufeff', ',');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      codeTableOf(pieces.join(''), 'csv');
    }),
    { numRuns: 2000 },
  );
});

test('the index agrees with looking through all codes', () => {
  const name = fc.string({ unit: fc.constantFrom('A', 'B', '1'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(name), name, fc.infiniteStream(fc.nat(9)), (names, asked, numbers) => {
      const codes = names.map((code, at): Code => {
        const above = names[numbers.next().value as number];
        return above === undefined || names.indexOf(above) >= at
          ? { code, label: { da: code } }
          : { code, label: { da: code }, below: above };
      });
      const index = new CodeIndex(codes);
      const startsSo = names.filter((code) => code.startsWith(asked));
      expect(new Set(index.withPrefix(asked))).toEqual(new Set(startsSo));
      expect(index.hasPrefix(asked)).toBe(startsSo.length > 0);
      const above = (code: string | undefined): boolean =>
        code !== undefined && (code === asked || above(codes.find((one) => one.code === code)?.below));
      expect(new Set(index.below(asked))).toEqual(new Set(names.filter(above)));
    }),
  );
});

test('one slip in a code of a long list leads back to a code', () => {
  const codes = Array.from({ length: 3000 }, (_, n): Code => ({
    code: `D${String(n * 37 + 10_000)}`,
    label: { da: 'x' },
  }));
  const index = new CodeIndex(codes);
  codes.slice(0, 300).forEach(({ code }, n) => {
    const slipped = slip(code, n);
    const proposed = index.nearest(slipped) ?? '';
    expect(index.has(slipped) || index.has(proposed), slipped).toBe(true);
  });
  expect(index.nearest('noget helt andet')).toBeUndefined();
});

function slip(code: string, n: number): string {
  const at = n % code.length;
  if (n % 3 === 0) return code.slice(0, at) + code.slice(at + 1);
  if (n % 3 === 1) return `${code.slice(0, at)}7${code.slice(at)}`;
  return code.toLowerCase();
}

test('fifty thousand codes do not slow what comes after the first reading', () => {
  const rows = Array.from({ length: 50_000 }, (_, n) => `A${String(n)};Nr. ${String(n)}`).join('\n');
  const text = `code;da\n${rows}\n`;
  const source = fromFile(`"former.csv" sha256 "${sha256Of(text)}"`);
  const first = compile([{ path: 'a.krit', text: source }, table(text)]);
  const again = compile([{ path: 'a.krit', text: source.replace('"A*"', '"A49*"') }, table(text)]);
  expect(first.diagnostics).toEqual([]);
  expect(again.catalogue?.groups[0]?.codeLists?.[0]?.codes).toBe(
    first.catalogue?.groups[0]?.codeLists?.[0]?.codes,
  );
});
