/** Findings that somebody weighed and let stand: accepted beside the thing they concern, with a reason and a date. */
import { describe, expect, test } from 'vitest';

import { compile, type Compilation } from '../src/index.ts';
import { diagnose, fixed, found } from './tester.ts';

const reason = '"Skal bruges senere" 2026-03-01';

/** A file whose fact `ubrugt` nothing uses. */
function withUnused(members: string, inGroup = '', code = 'KRIT5040'): string {
  return `sprog da, udgave 1
kilde bog "En bog"
oplysning brugt "Brugt" [bog]: ja/nej
oplysning ⟦ubrugt|${code}⟧ "Ubrugt" [bog]: ja/nej {
  ${members}
}
patientgruppe g "G" [bog] {
version 0.1.0
kriterium k "K" [bog]: brugt = ja
indikation i1 "I" [bog] { kriterier { k } }
${inGroup}
}
`;
}

const accepted = (text: string): string => text.replaceAll(/⟦([^|]*)\|KRIT5040⟧/gu, '$1');

function compilation(text: string): Compilation {
  return compile([{ path: 'a.krit', text }]);
}

test('without an acceptance the finding is there', () => {
  const marked = withUnused('hjælp "x"');
  expect(found(marked)).toBe(marked);
});

describe('an accepted finding', () => {
  test('is no longer told, and kept with what was said of it', () => {
    const text = accepted(withUnused(`accepterer KRIT5040 ${reason} [bog, "s. 3"]`));
    const { diagnostics, accepted: kept, catalogue } = compilation(text);
    expect(diagnostics).toEqual([]);
    expect(catalogue).toBeDefined();
    expect(kept).toMatchObject([
      {
        diagnostic: { code: 'KRIT5040', range: { start: { line: 4 } } },
        reason: { da: 'Skal bruges senere' },
        date: '2026-03-01',
        evidence: { citations: [{ source: 'bog', place: 's. 3' }] },
      },
    ]);
  });

  test('is accepted inside the declaration that holds the acceptance, and nowhere else', () => {
    const elsewhere = withUnused('hjælp "x"', `⟦accepterer KRIT5040 ${reason}|KRIT8003⟧`);
    expect(found(elsewhere)).toBe(elsewhere);
    const group = `sprog da, udgave 1
kilde bog "En bog"
patientgruppe g "G" [bog] {
version 0.1.0
oplysning brugt "Brugt" [bog]: ja/nej
oplysning ubrugt "Ubrugt" [bog]: ja/nej
kriterium k "K" [bog]: brugt = ja
indikation i1 "I" [bog] { kriterier { k } }
accepterer KRIT5040 ${reason}
}
`;
    expect(compilation(group)).toMatchObject({ diagnostics: [], accepted: [{}] });
  });

  test('in a member of a list, a criterion, a field, a section', () => {
    const text = `sprog da, udgave 1 udstiller alt
kilde bog "En bog"
patientgruppe g "G" [bog] {
version 0.1.0
oplysning l "L" [bog]: liste af s { oplysning a "A": ja/nej { ⟦accepterer KRIT5040 ${reason}|KRIT8003⟧ } }
kriterium k "K" [bog]: mindst en s i l hvor s.a = ja { ⟦accepterer KRIT5010 ${reason}|KRIT8003⟧ }
indikation i1 "I" [bog] { kriterier { k } ⟦accepterer KRIT5006 ${reason}|KRIT8003⟧ }
rekvisition "R" { afsnit x "X" [bog] { ⟦accepterer KRIT5040 ${reason}|KRIT8003⟧ felt l fra l { ⟦accepterer KRIT5045 ${reason}|KRIT8003⟧ } } }
}
`;
    expect(found(text)).toBe(text);
  });
});

describe('an acceptance', () => {
  test('uses the file whose source it cites', () => {
    const other = { path: 'b.krit', text: 'sprog da, udgave 1 udstiller alt\nkilde referat "Et referat"\n' };
    const text = accepted(withUnused(`accepterer KRIT5040 ${reason} [referat]`));
    expect(diagnose(text.replace('udgave 1\n', 'udgave 1\nbrug "b.krit"\n'), [other])).toEqual([]);
  });

  test.for([
    ['of a code that does not exist', 'accepterer ⟦KRIT5999|KRIT8001⟧'],
    ['of an error', 'accepterer ⟦KRIT3001|KRIT8002⟧'],
  ])('%s', ([, words]) => {
    // In a file with errors nothing is unused.
    const marked = accepted(withUnused(`${words!} ${reason}`));
    expect(found(marked)).toBe(marked);
  });

  test('of what does not arise (any more) is told, and goes by the fix', () => {
    const marked = withUnused(`accepterer KRIT5040 ${reason}\n  ⟦accepterer KRIT5010 ${reason}|KRIT8003⟧`);
    const text = accepted(marked);
    expect(found(text)).toBe(text);
    const plain = text.replaceAll(/⟦([^|]*)\|KRIT\d+⟧/gu, '$1');
    const [finding] = diagnose(plain);
    const mended = fixed(plain, finding!.fixes[0]!);
    expect(diagnose(mended)).toEqual([]);
    expect(mended.split('\n')).toHaveLength(plain.split('\n').length - 1);
  });

  test('says nothing in a file with errors: what it accepts may not have been looked for', () => {
    const text = accepted(withUnused(`accepterer KRIT5040 ${reason}`)).replace('brugt = ja', 'bruggt = ja');
    expect(diagnose(text).map(({ code }) => code)).toEqual(['KRIT3001']);
  });

  test('of an impossible day, or with an unknown source', () => {
    const codes = (words: string): string[] =>
      diagnose(accepted(withUnused(`accepterer KRIT5040 ${words}`))).map(({ code }) => code);
    expect(codes('"x" 2026-02-30')).toContain('KRIT4010');
    expect(codes('"x" 2026-02-28 [bgo]')).toContain('KRIT3001');
  });
});
