/** Requisitions: what the checker makes of them, and what it tells of faults, at the exact words. */
import { describe, expect, test } from 'vitest';

import { diagnose, found, groupOf } from '../src/testing/index.ts';

/** A group whose requisition has the members; `before` stands above the group. */
function requisition(members: string, before = ''): string {
  return `sprog da, udgave 1
kilde papir "Et papir"
${before}
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
rekvisition "R" {
${members}
}
}
`;
}

/** The same with one section of fields that conditions can speak of, and `fields` after them. */
function withFields(fields: string, members = '', before = ''): string {
  return requisition(
    `${members}
afsnit s "S" [papir] {
  felt svar "Svar": ja/nej
  felt kryds "Kryds": afkryds
  felt antal "Antal": heltal i mm
  felt dag "Dag": dato
  felt stund "Stund": dato og klokkeslæt
  felt farve "Farve": en af { rød "Rød"; blå "Blå"; gul "Gul" }
  felt trin "Trin": en af, lavest først { lav "Lav"; mellem "Mellem"; høj "Høj" }
  felt flere "Flere": flere af { a "A"; b "B" }
  felt fri "Fri": tekst
${fields}
}`,
    before,
  );
}

/** Faults are marked in the text itself: exactly these words get exactly this code. */
function expectMarks(marked: string): void {
  expect(found(marked)).toBe(marked);
}

const requisitionOf = (text: string) => {
  const made = groupOf(text).requisition;
  if (made === undefined) throw new Error('the group has no requisition');
  return made;
};

const fieldOf = (text: string, id: string) =>
  requisitionOf(text)
    .sections.flatMap((section) => section.fields)
    .find((field) => field.id === id);

/** The condition under which the field `x` is shown. */
const shownWhen = (condition: string) =>
  fieldOf(withFields(`  felt x "X": ja/nej, vises hvis ${condition}`), 'x')?.shownWhen;

const s = (field: string) => ({ section: 's', field });

describe('a condition on fields', () => {
  test.for([
    [
      'svar = ja',
      { kind: 'compare', field: s('svar'), operator: '=', value: { kind: 'boolean', value: true } },
    ],
    [
      's.farve <> rød',
      { kind: 'compare', field: s('farve'), operator: '<>', value: { kind: 'option', id: 'rød' } },
    ],
    [
      'antal >= 5 mm',
      {
        kind: 'compare',
        field: s('antal'),
        operator: '>=',
        value: { kind: 'number', quantity: { value: '5', unit: 'mm' } },
      },
    ],
    [
      'dag < 2026-03',
      { kind: 'compare', field: s('dag'), operator: '<', value: { kind: 'date', date: '2026-03' } },
    ],
    [
      'stund >= dag - 2 måneder',
      {
        kind: 'compare',
        field: s('stund'),
        operator: '>=',
        value: { kind: 'field', field: s('dag'), by: -2, unit: 'months' },
      },
    ],
    // Shifted on the left, the sides change places.
    [
      'dag + 7 dage <= stund',
      {
        kind: 'compare',
        field: s('stund'),
        operator: '>=',
        value: { kind: 'field', field: s('dag'), by: 7, unit: 'days' },
      },
    ],
    ['fri er udfyldt', { kind: 'answered', field: s('fri') }],
    ['flere blandt { a, b }', { kind: 'among', field: s('flere'), options: ['a', 'b'] }],
    ['farve blandt { rød, gul }', { kind: 'among', field: s('farve'), options: ['rød', 'gul'] }],
    // An ordered choice compared is one of the options that stand so.
    ['trin >= mellem', { kind: 'among', field: s('trin'), options: ['mellem', 'høj'] }],
    ['trin < høj', { kind: 'among', field: s('trin'), options: ['lav', 'mellem'] }],
  ] as const)('%s', ([condition, expected]) => {
    expect(shownWhen(condition)).toEqual(expected);
  });

  test('joins parts in every way a form can show', () => {
    const yes = { kind: 'compare', field: s('svar'), operator: '=', value: { kind: 'boolean', value: true } };
    const answered = { kind: 'answered', field: s('fri') };
    expect(shownWhen('svar = ja og (fri er udfyldt)')).toEqual({ kind: 'all', of: [yes, answered] });
    expect(shownWhen('svar = ja eller fri er udfyldt')).toEqual({ kind: 'any', of: [yes, answered] });
    expect(shownWhen('ikke svar = ja')).toEqual({ kind: 'not', condition: yes });
    expect(shownWhen('ingen af { svar = ja; fri er udfyldt }')).toEqual({
      kind: 'none',
      of: [yes, answered],
    });
    expect(shownWhen('mindst en af { svar = ja; fri er udfyldt }')).toEqual({
      kind: 'any',
      of: [yes, answered],
    });
    expect(shownWhen('hvis svar = ja så fri er udfyldt')).toEqual({
      kind: 'any',
      of: [{ kind: 'not', condition: yes }, answered],
    });
  });

  test('a range and a span of time are two comparisons', () => {
    expect(shownWhen('antal fra 2 til under 5 mm')).toMatchObject({
      kind: 'all',
      of: [{ operator: '>=' }, { operator: '<' }],
    });
    expect(shownWhen('stund inden for 30 dage af dag')).toMatchObject({
      kind: 'all',
      of: [
        { operator: '>=', value: { kind: 'field', by: -30, unit: 'days' } },
        { operator: '<=', value: { kind: 'field', by: 30, unit: 'days' } },
      ],
    });
  });

  test.for([
    ['⟦svra|KRIT3001⟧ = ja'],
    ['farve = ⟦grøn|KRIT3001⟧'],
    ['⟦x|KRIT5016⟧ = ja'],
    ['⟦svar|KRIT6030⟧'],
    ['⟦fri|KRIT6005⟧ = 3'],
    ['⟦flere|KRIT6028⟧ = a'],
    ['⟦fri|KRIT6034⟧ blandt { a }'],
    ['flere blandt { a, ⟦a|KRIT4015⟧ }'],
    ['flere blandt { ⟦"A1"|KRIT6037⟧ }'],
    ['antal = ⟦svar|KRIT6004⟧'],
    ['⟦svar|KRIT4005⟧ < kryds'],
    ['dag <= stund + ⟦1,5|KRIT6007⟧ dage'],
    ['antal <= ⟦antal + 3 dage|KRIT6007⟧'],
    ['trin >= ⟦lav|KRIT6008⟧'],
    ['trin > ⟦høj|KRIT6008⟧'],
    ['⟦mindst 2 af { svar = ja; fri er udfyldt; kryds = ja }|KRIT6006⟧'],
    ['⟦3|KRIT6033⟧ = 3'],
    ['alle af { ⟦"Ordlyd"|KRIT6027⟧: svar = ja; fri er udfyldt }'],
    ['⟦svar|KRIT6032⟧ er opfyldt'],
  ])('%s is told', ([condition]) => {
    expectMarks(withFields(`  felt x "X": ja/nej, vises hvis ${condition ?? ''}`));
  });

  test('codes are those of their list, also by prefix and below one another', () => {
    const list = `kodeliste koder "Koder" [papir] {
  kode "A" "A"
  kode "A1" "A et" under "A"
  kode "A2" "A to" under "A"
  kode "B" "B"
}`;
    const text = (condition: string): string =>
      withFields(`  felt kode1 "K": kode fra koder\n  felt x "X": ja/nej, vises hvis ${condition}`, '', list);
    const options = (condition: string): unknown => fieldOf(text(condition), 'x')?.shownWhen;
    const among = (...codes: string[]) => ({ kind: 'among', field: s('kode1'), options: codes });
    expect(options('kode1 blandt { "A*", undtagen "A2" }')).toEqual(among('A', 'A1'));
    expect(options('kode1 blandt { under "A", "B" }')).toMatchObject({ kind: 'among' });
    expect(options('kode1 = "B"')).toMatchObject({ operator: '=', value: { kind: 'option', id: 'B' } });
    expectMarks(text('kode1 = ⟦"D"|KRIT4030⟧'));
    expectMarks(text('kode1 = ⟦B|KRIT4004⟧'));
  });

  test('a field of another section is named with it, and the fix says how', () => {
    expectMarks(
      withFields('', 'afsnit t "T" [papir] { felt y "Y": ja/nej }\nkontrol k "K" [papir]: ⟦y|KRIT6029⟧ = ja'),
    );
  });

  test('a check may look ahead, a field may not', () => {
    const later = 'afsnit t "T" [papir] { felt sidst "Sidst": dato }';
    expect(
      requisitionOf(
        requisition(`afsnit s "S" [papir] {
  felt dag "Dag": dato
  kontrol k "K" [papir]: dag <= t.sidst
}
${later}`),
      ).sections[0]?.checks?.map(({ id, severity }) => [id, severity]),
    ).toEqual([['k', 'error']]);
    expectMarks(
      requisition(
        `afsnit s "S" [papir] { felt dag "Dag": dato, vises hvis ⟦t.sidst|KRIT5016⟧ > 2026 }\n${later}`,
      ),
    );
  });
});

describe('modifiers of a field', () => {
  test('are all kept', () => {
    const text =
      withFields(`  felt x "X": heltal i mm, kræves hvis svar = ja, låses hvis kryds = ja, forudfyldes med 3 mm { kaldes "Y" hvis svar = nej }
  felt y "Y": tekst, kræves efter skøn, kun skærm
  felt z "Z": underskrift, erstattes hvis svar = ja`);
    expect(fieldOf(text, 'x')).toMatchObject({
      required: { kind: 'when' },
      lockedWhen: { kind: 'compare' },
      prefilled: { kind: 'number', quantity: { value: '3', unit: 'mm' } },
      called: [{ label: { da: 'Y' } }],
      paperOnly: false,
    });
    expect(fieldOf(text, 'y')).toMatchObject({
      requiredByJudgement: true,
      screenOnly: true,
      required: { kind: 'never' },
    });
    expect(fieldOf(text, 'z')).toMatchObject({ replacedWhen: { kind: 'compare' }, paperOnly: true });
  });

  test.for([
    ['felt x "X": tekst, forudfyldes med ⟦"tekst"|KRIT6009⟧'],
    ['felt x "X": en af { p "P" }, forudfyldes med ⟦q|KRIT3001⟧'],
    ['felt ⟦x|KRIT6026⟧ "X": ja/nej, låses'],
    ['felt ⟦x|KRIT6011⟧ "X": ja/nej, beregnes'],
    ['felt x "X": tekst, erstattes hvis ⟦svar = ja|KRIT6012⟧'],
    ['felt ⟦x|KRIT6013⟧ "X": tekst, kræves, kræves efter skøn'],
    ['felt ⟦x|KRIT6014⟧ "X": underskrift, kun skærm'],
  ])('%s is told', ([field]) => {
    expectMarks(withFields(`  ${field ?? ''}`));
  });

  test('computed is a field of a derived fact', () => {
    const facts = `oplysning alder "Alder" [papir]: heltal i år
oplysning voksen "Voksen" [papir]: ja/nej = alder >= 18 år`;
    const text = withFields('  felt alder fra alder\n  felt voksen fra voksen, beregnes', '', facts);
    expect(fieldOf(text, 'voksen')).toMatchObject({ computed: true, fact: 'voksen' });
    expectMarks(withFields('  felt ⟦alder|KRIT6011⟧ fra alder, beregnes', '', facts.split('\n')[0]));
  });

  test('"not known" may be an answer', () => {
    expect(fieldOf(withFields('  felt x "X": ja/nej eller ukendt'), 'x')).toMatchObject({
      type: { kind: 'yes-no' },
      unknownAllowed: true,
    });
  });
});

describe('a repeated section', () => {
  const rows = (members: string, repeated = '1 til 3') =>
    `afsnit r "R" [papir] gentages ${repeated} {\n  felt a1 "A": ja/nej\n${members}\n}`;

  test('has rows, and its fields see each other and those before', () => {
    const made = requisitionOf(requisition(rows('  felt b1 "B": ja/nej, vises hvis a1 = ja')));
    expect(made.sections[0]?.repeated).toEqual({ min: 1, max: 3 });
    expect(made.sections[0]?.fields[1]?.shownWhen).toMatchObject({ field: { section: 'r', field: 'a1' } });
  });

  test('cannot be looked into from outside', () => {
    expectMarks(requisition(`${rows('')}\nkontrol k "K" [papir]: ⟦r.a1|KRIT6003⟧ = ja`));
  });

  test('has at least as few as at most', () => {
    expectMarks(requisition(rows('', '⟦3 til 1|KRIT4013⟧')));
    expectMarks(requisition(rows('', '0 til ⟦99|KRIT6025⟧')));
  });
});

describe('an inserted section', () => {
  const library = `afsnit patient "Patient" [papir] {
  felt navn "Navn": tekst, kræves
  felt fax "Fax": tekst
  felt kontakt "Kontakt": tekst, vises hvis navn er udfyldt
}`;

  test('is changed where it is inserted, and nowhere else', () => {
    const text = requisition(
      `indsæt patient { udelad fax\n ændr kontakt: kræves, kun skærm { hjælp "Ny hjælp" }\n felt mobil "Mobil": 'telefon' [papir] }`.replace(
        "'telefon'",
        'telefon',
      ),
      library,
    );
    const fields = requisitionOf(text).sections[0]?.fields;
    expect(fields?.map(({ id }) => id)).toEqual(['navn', 'kontakt', 'mobil']);
    expect(fields?.[1]).toMatchObject({
      required: { kind: 'always' },
      screenOnly: true,
      help: { da: 'Ny hjælp' },
      shownWhen: { kind: 'answered' },
    });
  });

  test.for([
    ['indsæt patient { udelad ⟦faks|KRIT3001⟧ }'],
    ['indsæt patient { ændr ⟦faks|KRIT3001⟧: kræves }'],
    ['indsæt patient { udelad fax\n ændr ⟦fax|KRIT6001⟧: kræves }'],
    ['indsæt patient { felt ⟦fax|KRIT3002⟧ "Fax": tekst [papir] }'],
    ['indsæt patient { felt ⟦ny|KRIT5001⟧ "Ny": tekst }'],
    ['indsæt patient\nindsæt ⟦patient|KRIT3002⟧'],
  ])('%s is told', ([members]) => {
    expectMarks(requisition(members ?? '', library));
  });

  test('what depends on an omitted field is told where it is omitted', () => {
    expectMarks(
      requisition('indsæt patient { udelad navn }', library).replace(
        'vises hvis navn',
        'vises hvis ⟦navn|KRIT6002⟧',
      ),
    );
  });
});

describe('variants', () => {
  const variants = 'variant øst "Øst" [papir]\nvariant vest "Vest" [papir]\n';

  test('say of each field what it is there', () => {
    const text = withFields(
      '  felt x "X": tekst, kræves, i øst udelades\n  felt y "Y": tekst, i øst valgfrit, i vest kræves hvis svar = ja',
      variants,
    );
    expect(requisitionOf(text).variants?.map(({ id }) => id)).toEqual(['øst', 'vest']);
    expect(fieldOf(text, 'x')?.variants).toEqual({ øst: { kind: 'absent' } });
    expect(fieldOf(text, 'y')?.variants).toMatchObject({
      øst: { kind: 'optional' },
      vest: { kind: 'present', required: { kind: 'when' } },
    });
  });

  test('unknown, named twice, and depending on what is absent', () => {
    expectMarks(withFields('  felt x "X": tekst, i ⟦syd|KRIT3001⟧ udelades', variants));
    expectMarks(withFields('  felt x "X": tekst, i øst udelades, i ⟦øst|KRIT6015⟧ valgfrit', variants));
    expectMarks(
      withFields(
        '  felt x "X": ja/nej, i øst udelades\n  felt y "Y": tekst, vises hvis ⟦x|KRIT6016⟧ = ja',
        variants,
      ),
    );
    // Absent together, or required otherwise there, nothing is missing.
    expectMarks(
      withFields(
        '  felt x "X": ja/nej, i øst udelades\n  felt y "Y": tekst, vises hvis x = ja, i øst udelades\n  felt z "Z": tekst, kræves hvis x = ja, i øst kræves',
        variants,
      ),
    );
  });

  test('a library may know more of them than a requisition', () => {
    expectMarks(
      requisition(
        'variant øst "Øst" [papir]\nindsæt ⟦p|KRIT6017⟧',
        'afsnit p "P" [papir] { felt x "X": tekst, i vest udelades }',
      ),
    );
  });
});

describe('recipients', () => {
  const region = 'afsnit s "S" [papir] { felt region "Region": en af { nord "N"; øst "Ø"; ny "Ny" } }';
  const to = (recipients: string) => requisition(`modtagere efter s.region {\n${recipients}\n}\n${region}`);
  const always = 'modtager n "N" [papir] for nord';

  test('the eastern regions become one', () => {
    expectMarks(
      to(`${always}
modtager gammel "Gammel" [papir] for øst { gyldig til 2026-12-31 }
modtager fælles "Fælles" [papir] for øst, ny { gyldig fra 2027-01-01 }`),
    );
  });

  test('overlap, gap, none, unknown', () => {
    expectMarks(
      to(`${always}, ny
modtager a1 "A" [papir] for øst { gyldig til 2027 }
modtager b1 "B" [papir] for ⟦øst|KRIT6019⟧ { gyldig fra 2027-06-01 }`),
    );
    expectMarks(to(`${always}, øst, ny\nmodtager b1 "B" [papir] for ⟦øst|KRIT6022⟧`));
    expectMarks(to(`${always}, ny\nmodtager ⟦a1|KRIT6021⟧ "A" [papir] for øst { gyldig til 2026-12-31 }`));
    expectMarks(
      to(`${always}, ny
modtager ⟦a1|KRIT6021⟧ "A" [papir] for øst { gyldig til 2026-12 }
modtager b1 "B" [papir] for øst { gyldig fra 2027-02 }`),
    );
    expectMarks(to(`${always}, øst`).replace('s.region {', '⟦s.region|KRIT6020⟧ {'));
    expectMarks(to(`${always}, øst, ny, ⟦vest|KRIT3001⟧`));
  });

  test('the first day without recipient is named', () => {
    const [gap] = diagnose(to(`${always}, ny\nmodtager a1 "A" [papir] for øst { gyldig til 2024-02 }`));
    expect(gap?.message.da).toContain('2024-03-01');
  });

  test('follow one choice alone', () => {
    expectMarks(
      requisition(`modtagere efter ⟦s.navn|KRIT6018⟧ { modtager n "N" [papir] for nord }
afsnit s "S" [papir] { felt navn "Navn": tekst }`),
    );
  });
});

describe('the page header', () => {
  test('repeats fields that fit a line, each once', () => {
    expect(requisitionOf(withFields('', 'sidehoved { s.dag; s.fri }')).runningHeader).toEqual([
      s('dag'),
      s('fri'),
    ]);
    expectMarks(withFields('', 'sidehoved { ⟦s.flere|KRIT6023⟧ }'));
    expectMarks(withFields('', 'sidehoved { s.dag; ⟦s.dag|KRIT6024⟧ }'));
    expectMarks(withFields('', 'sidehoved { ⟦s.dagen|KRIT3001⟧ }'));
  });
});

describe('notices, checks and senders', () => {
  test('are kept with their conditions', () => {
    const made = requisitionOf(
      withFields(
        '  besked "I afsnittet" hvis svar = ja, kun papir',
        `besked "Altid" [papir]
må indsendes "Hvem" [papir]: s.farve = rød
kontrol k "Kontrol" [papir]: s.dag <= s.stund
advarsel w "Advarsel" [papir]: s.fri er udfyldt`,
      ),
    );
    expect(made.conditionalNotices).toMatchObject([{ text: { da: 'Altid' } }]);
    expect(made.sections[0]?.conditionalNotices).toMatchObject([
      { medium: 'paper', when: { kind: 'compare' } },
    ]);
    expect(made.senders).toMatchObject([{ message: { da: 'Hvem' } }]);
    expect(made.checks).toMatchObject([
      { id: 'k', severity: 'error' },
      { id: 'w', severity: 'warning' },
    ]);
  });

  test('need a source, and a name of their own', () => {
    expectMarks(withFields('', 'kontrol ⟦k|KRIT5001⟧ "K": s.svar = ja'));
    expectMarks(
      withFields('', 'kontrol k "K" [papir]: s.svar = ja\nadvarsel ⟦k|KRIT3002⟧ "K" [papir]: s.svar = ja'),
    );
  });
});

describe('a section of a library', () => {
  test('is checked by itself, and may speak of sections it does not know', () => {
    const text = (condition: string) =>
      `sprog da, udgave 1\nkilde papir "Et papir"\nafsnit a1 "A" [papir] {\n  felt x "X": ja/nej\n  felt y "Y": tekst, vises hvis ${condition}\n}\n`;
    expectMarks(text('rekvirent.region = nord'));
    expectMarks(text('x = ⟦3|KRIT4004⟧'));
    expectMarks(text('⟦xx|KRIT3001⟧ = ja'));
  });
});
