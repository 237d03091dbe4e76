import type { Group } from '@kriterion/catalogue';
import { describe, expect, it } from 'vitest';
import { artefactPaths, criteriaPlan, requisitionPlan } from '@kriterion/presentation';
import type { CriterionLine } from '@kriterion/presentation';
import { cancer, notEntered } from './fixture.ts';

function drawn(lines: readonly CriterionLine[]): readonly string[] {
  return lines.map(({ depth, text, joins, strengthText }) =>
    [' '.repeat(depth) + text, joins, strengthText].filter((part) => part !== undefined).join(' | '),
  );
}

function withLimit(value: string): Group {
  const quantity = { value, unit: 'år' };
  const criteria = cancer.criteria.map((one) =>
    one.id === 'voksen'
      ? {
          ...one,
          condition: {
            kind: 'compare',
            fact: 'alder',
            operator: '>=',
            value: { kind: 'number', quantity },
          } as const,
        }
      : one,
  );
  return { ...cancer, criteria };
}

describe('the plan of the criteria', () => {
  const plan = criteriaPlan(cancer, 'da');

  it('says the criteria of the group once, with what waives and what joins', () => {
    expect(drawn(plan.groupLines).slice(0, 6)).toEqual([
      'Patienten er mindst 18 år',
      'Kræft med spredning eller tilbagefald | mindst en af følgende',
      ' Spredning',
      ' Tilbagefald',
      'Har gennemført mindst 1. linje standardbehandling | som udgangspunkt',
      ' Bortfalder, hvis: Diagnose med sparsom eller manglende evidensbaseret standardbehandling | mindst en af følgende',
    ]);
  });

  it('shows a criterion of the group at an indication only where a question reads it differently', () => {
    const [sarcoma, pancreas] = plan.indications;
    expect(sarcoma?.routes[0]?.lines.map((line) => line.from)).not.toContain('group');
    expect(drawn(pancreas?.routes[0]?.lines ?? [])).toEqual([
      'Kræft med spredning eller tilbagefald',
      ' Afhænger af et åbent spørgsmål: Er al pancreaskræft omfattet, eller kun metastatisk/uhelbredelig pancreaskræft?',
      '  Læses som »Al pancreaskræft er omfattet«: kravet bortfalder',
      '  Læses som »Kun metastatisk/uhelbredelig pancreaskræft«: kravet gælder uændret',
      'Pancreaskræft',
    ]);
    expect(pancreas?.routes[0]?.lines[0]?.questions).toEqual(['pancreas-stadie']);
  });

  it('gives every requirement a line, a source or a proposal, and no two lines of a route the same id', () => {
    const { groupLines, indications } = plan;
    for (const lines of [
      groupLines,
      ...indications.flatMap((one) => one.routes.map((route) => route.lines)),
    ]) {
      const tops = lines.filter((line) => line.depth === 0);
      expect(tops.every((line) => line.sources.length > 0 || line.proposal !== undefined)).toBe(true);
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    }
    const shown = new Set(
      [groupLines, ...indications.flatMap((one) => one.routes.map((r) => r.lines))]
        .flat()
        .map((line) => line.id),
    );
    const required = cancer.indications.flatMap((one) => one.routes.flatMap((route) => route.requirements));
    expect(required.filter((one) => !shown.has(one.id))).toEqual([]);
  });

  it('never hides a limit that the wording does not name', () => {
    expect(criteriaPlan(withLimit('8'), 'da').groupLines[0]?.text).toBe(
      'Patienten er mindst 18 år (Alder er mindst 8 år)',
    );
  });

  it('says what is stepped out of, with the reason', () => {
    expect(plan.indications[2]?.routes[0]?.exemptions[0]).toMatchObject({
      text: 'Undtaget fra »Kræft med spredning eller tilbagefald«: Den nydiagnosticerede har ikke spredning',
      proposal: { label: 'Forslag', reason: 'Følger af ordlyden' },
    });
  });

  it('is the same every time', () => {
    expect(JSON.stringify(criteriaPlan(structuredClone(cancer), 'en'))).toBe(
      JSON.stringify(criteriaPlan(cancer, 'en')),
    );
  });
});

describe('the plan of the requisition', () => {
  const plan = requisitionPlan(cancer, 'da');
  const fields = plan?.sections.flatMap((section) => section.fields) ?? [];
  const field = (id: string) => fields.find((one) => one.path.field === id);

  it('numbers the sections and keeps the order of the source', () => {
    expect(plan?.sections.map((section) => section.title)).toEqual([
      '1. Patient',
      '2. Diagnose og indikation',
      '3. Rekvirent',
    ]);
    expect(field('indikation')?.options.map((option) => option.id)).toEqual([
      'sarkom',
      'pancreaskræft',
      'anden-kræft',
    ]);
  });

  it.each([
    ['cpr', 'Indtast CPR-nummer'],
    ['alder', 'Indtast alder (år)'],
    ['kræfttype', 'Vælg kræfttype'],
    ['spredning', 'Svar ja eller nej: Spredning'],
    ['samtykke', 'Sæt kryds ved: Patienten er informeret og har givet samtykke'],
    ['sks', 'Indtast SKS-kode'],
  ])('asks for %s: %s', (id, missing) => {
    expect(field(id)?.messages.missing).toBe(missing);
  });

  it('names the accepted shape with a fictitious example', () => {
    expect(field('cpr')?.messages.wrong).toBe('CPR-nummer skal være 10 tegn, fx 010190-9990');
    expect(field('alder')?.messages.wrong).toBe('Alder skal være et helt tal fra 0 til 130, fx 42');
  });

  it('says when a field is to be filled in', () => {
    expect(field('undertype')).toMatchObject({
      requiredSentence: 'Udfyldes, hvis kræfttype er Sarkom',
      shownSentence: 'Vises, hvis kræfttype er Sarkom',
    });
  });

  it('marks what is proposed', () => {
    expect(field('navn')?.proposal?.label).toBe('Forslag');
    expect(field('cpr')?.proposal).toBeUndefined();
  });

  it('is absent where the group has no requisition', () => {
    expect(requisitionPlan(notEntered, 'da')).toBeUndefined();
  });
});

describe('the places of artefacts', () => {
  it('use the slug of the group', () => {
    expect(artefactPaths(cancer).overviewPage).toBe('overview/udbredt-og-uhelbredelig-kraeft.html');
    expect(artefactPaths(cancer).formValidator).toBe('forms/udbredt-og-uhelbredelig-kraeft/validate.js');
  });
});
