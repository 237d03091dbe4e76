/** What findings say to people, and where in the sources they come from: in a module of its own. */
import { everyKind } from '@kriterion/presentation/every-kind';
import { beforeAll, describe, expect, test } from 'vitest';

import { emit } from '../src/index.ts';
import { complaints, functionOf, imported } from './modules.ts';

interface Told {
  readonly path: string;
  readonly code: string;
  readonly rule?: string;
  readonly message: { readonly da: string; readonly en: string };
  readonly source: { readonly file: string; readonly line: number };
}

let validate: (data: unknown) => unknown;
let tell: (findings: unknown) => readonly Told[];

beforeAll(async () => {
  const artefacts = emit({ edition: 1, groups: [everyKind] });
  expect(complaints(artefacts)).toEqual([]);
  const [rules] = artefacts;
  const texts = artefacts.find(({ path }) => path.endsWith('.texts.ts'));
  if (rules === undefined || texts === undefined) throw new Error('no modules');
  validate = functionOf(await imported(rules), 'validateGruppeRequisition');
  const told = functionOf(await imported(texts), 'toldGruppeFindings');
  tell = (findings) => told(findings) as readonly Told[];
});

const said = (data: unknown): readonly string[] =>
  tell(validate(data)).map(({ path, message }) => `${path}: ${message.da}`);

describe('the texts of findings', () => {
  test('are in both languages, with the line of the field', () => {
    const section = everyKind.requisition?.sections.find(({ id }) => id === 'patient');
    const origin = section?.fields.find(({ id }) => id === 'cpr-nummer')?.origin;
    const [cpr] = tell(validate({}));
    expect(cpr).toEqual({
      path: 'patient.cpr-nummer',
      code: 'missing',
      message: { da: 'Indtast CPR-nummer', en: 'Enter CPR-nummer' },
      source: { file: origin?.file, line: origin?.line },
    });
  });

  test('are those of the field in whatever row, and of the rows as a whole', () => {
    const found = said({ prøver: [{}, { prøvedato: 'x', andet: 1 }, 3, {}] });
    expect(found).toContain('prøver[1].andet: Feltet findes ikke i rekvisitionen; fjern det');
    expect(found).toContain('prøver[2]: Her skal stå et afsnit med felter');
    expect(found.filter((line) => line.startsWith('prøver[0].prøvedato: '))).toHaveLength(1);
    expect(found.find((line) => line.startsWith('prøver: '))).toBe(
      'prøver: »Prøver« kan højst udfyldes 3 gange',
    );
    expect(said({ prøver: 3 })).toContain('prøver: Her skal stå en liste af afsnit med felter');
  });

  test('are those of the rule, with its line', () => {
    const data = {
      rekvirent: { rolle: 'andre', rolle_tekst: 'Studerende' },
      prøver: [{ prøvedato: '2026-02-21' }],
    };
    const late = { ...data, rekvirent: { ...data.rekvirent, rekvisitionsdato: '2026-03-01' } };
    const rules = tell(validate(late)).filter(({ rule }) => rule !== undefined);
    expect(rules.map(({ path, rule, message }) => [path, rule, message.da])).toEqual([
      ['prøver[0].prøvedato', 'prøven-for-gammel', 'Prøven må højst være taget 7 dage før rekvisitionen'],
      ['rekvirent.rolle', 'sender-1', 'Kun læger må indsende'],
    ]);
    for (const { source } of rules) expect(source.line).toBeGreaterThan(1);
  });

  test('of findings that no validator gives are general, never those of something inherited', () => {
    for (const path of ['__proto__', 'constructor', 'toString', ''])
      expect(tell([{ path, code: 'wrong' }])[0]?.message.da).toBe('Svaret er ikke rigtigt');
    expect(tell([{ path: 'x', code: 'check', rule: 'constructor' }])[0]?.message.da).toBe(
      'Svaret er ikke rigtigt',
    );
  });
});
