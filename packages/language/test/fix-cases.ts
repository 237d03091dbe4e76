/** More sources with fixes to prove, beside the examples of the pages. */
import { EXAMPLE_FILE, filesOf } from '../src/diagnostics/pages/frame.ts';
import type { Page, Place } from '../src/diagnostics/pages/page.ts';
import type { SourceFile } from '../src/index.ts';

/** An example in its frame, as those of the pages are. */
function framed(place: Place, wrong: string, ...beside: readonly SourceFile[]): readonly SourceFile[] {
  const text = { what: '', why: '' };
  const page: Page = { da: text, en: text, place, wrong, right: wrong, beside };
  return filesOf(page, 'wrong');
}

const HEAD = 'sprog da, udgave 1\n';

function listed(codes: string, cond = 'x = "A1"'): readonly SourceFile[] {
  const list = `kodeliste koder "Koder" [papir] {\n${codes}\n}\noplysning x "X" [papir]: kode fra koder`;
  return framed('group', `${list}\nkriterium k "K" [papir]: ${cond}\nfælles kriterier { k }`);
}

/** Code → a source with a finding of that code that has a fix. */
export const FIX_CASES: readonly (readonly [string, readonly SourceFile[]])[] = [
  ['KRIT2006', [{ path: EXAMPLE_FILE, text: '\ufeffkilde bog "B"\r\nkilde blad "B"\r\n' }]],
  ['KRIT3002', framed('section', 'felt f "F": ja/nej\nfelt f "G": ja/nej')],
  ['KRIT3020', framed('file', `${HEAD}brug "..\\eksempel.krit"`)],
  [
    'KRIT3042',
    framed(
      'group',
      'kriterium k "K" [papir]: spredning = ja {\n  version 0.1.0\n  ændring 0.2.0 "Noget" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
    ),
  ],
  ['KRIT4011', framed('criterion', 'mindst 0 af { spredning = ja; slags = a }')],
  ['KRIT4015', framed('criterion', 'slags blandt { a, b, a }')],
  ['KRIT4026', listed('kode "A1" "A et"\nkode "A1" "Også A et"')],
  ['KRIT4027', listed('kode "A" "Alle"\nkode "A1" "A et" under "a"')],
  ['KRIT4029', listed('kode "A1" "A et"\nkode " A2" "A to"')],
  ['KRIT4031', listed('kode "A1" "A et"', 'x blandt { "A1", "X*" }')],
  [
    'KRIT4033',
    listed('kode "A1" "A et"\nkode "A2" "A to"\nkode "B1" "B et"', 'x blandt { "A*", undtagen "B1", "A2" }'),
  ],
  [
    'KRIT4042',
    framed(
      'group',
      'oplysning x "X" [papir]: enten cpr eller cpr eller tekst\nrekvisition "R" { afsnit s "S" [papir] { felt x fra x } }',
    ),
  ],
  [
    'KRIT4043',
    framed(
      'group',
      'oplysning x "X" [papir]: enten heltal eller liste af r { oplysning m "M": ja/nej } eller tekst\nrekvisition "R" { afsnit s "S" [papir] { felt x fra x } }',
    ),
  ],
  [
    'KRIT4073',
    framed(
      'group',
      'kriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en s i slægtninge hvor nær\nfælles kriterier { k }',
    ),
  ],
  [
    'KRIT4074',
    framed(
      'criterion',
      'måling >= efter tabel slags, spredning { a: 3 mm; b, enhver: 4 mm; c, enhver: 5 mm }',
    ),
  ],
  [
    'KRIT5010',
    framed(
      'group',
      'kriterium j "J" [papir]: tilbagefald = ja\nkriterium k "K" [papir]: spredning = ja\nfælles kriterier { j }',
    ),
  ],
  [
    'KRIT5012',
    framed('group', 'status kriterier ikke indtastet').map(({ path, text }) => ({
      path,
      text:
        path === EXAMPLE_FILE
          ? text
              .replace('version 0.1.0\n', '')
              .replace(
                'ikke indtastet',
                'ikke indtastet\nindikation i1 "I1" [papir] { kriterier { "K": spredning = ja } }',
              )
          : text,
    })),
  ],
  [
    'KRIT5017',
    framed(
      'group',
      'bør r "R" [papir]: spredning = ja\nkriterium j "J" [papir]: spredning = ja\nfælles kriterier { r; j }\nindikation i1 "I1" [papir] {\n  kriterier { "K": tilbagefald = ja }\n  undtaget r, j "Grund" [papir]\n}',
    ),
  ],
  [
    'KRIT6022',
    framed(
      'requisition',
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for b\n  modtager n "N" [papir] for a, b\n}',
    ),
  ],
  [
    'KRIT6023',
    framed(
      'requisition',
      'sidehoved { s.f; s.g }\nafsnit s "S" [papir] {\n  felt f "F": underskrift\n  felt g "G": tekst\n}',
    ),
  ],
  [
    'KRIT8001',
    framed('group', 'kriterium k "K" [papir]: spredning = ja { accepterer KRIT50010 "Grund" 2026-01-01 }'),
  ],
  ['KRIT2001', framed('group', 'kriterium k "K" [papir] spredning = ja\nfælles kriterier { k }')],
  ['KRIT2009', framed('group', 'note "En note" [papir]\n}')],
  [
    'KRIT3036',
    listed(
      'kode "A1" "A et"\nkode "A2" "A to"',
      'x blandt { s }\nkodesæt s "S" [papir] fra koder { s; "A2" }',
    ),
  ],
  [
    'KRIT5002',
    framed(
      'group',
      'kriterium k "Mindst {grænse}" [papir]: alder >= 18 år og antal >= 3\nfælles kriterier { k }',
    ),
  ],
  [
    'KRIT4085',
    framed(
      'group',
      'indikation i1 "I1" [papir] { kriterier { "K": spredning = ja } }\neksempel "E" for i1: opfyldt { spredning = opfyldt }',
    ),
  ],
  [
    'KRIT3020',
    [
      {
        path: EXAMPLE_FILE,
        text: 'sprog da, udgave 1\nbrug "under\\bog.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }\n',
      },
      { path: 'under/bog.krit', text: 'sprog da, udgave 1\nudstiller alt\nkilde bog "B"\n' },
    ],
  ],
  ['KRIT3001', framed('criterion', 'sprednING = ja')],
  [
    'KRIT3024',
    [
      {
        path: EXAMPLE_FILE,
        text: `${HEAD}udstiller { boeg }\nkilde bøg "B"\npatientgruppe g "G" [bøg] { version 0.1.0 }\n`,
      },
    ],
  ],
  ['KRIT4004', framed('criterion', 'slags = "a"')],
  ['KRIT4026', listed('kode "A1" "A et"\nkode "A1" "A et"')],
];
