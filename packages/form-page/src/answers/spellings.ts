import { readClock } from './moments.ts';

/** The one spelling under which an answer is kept, whatever way it was typed. */
export function spelt(kind: string, text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (kind) {
    case 'cpr':
    case 'x-ecpr':
    case 'd-ecpr':
      return speltCpr(trimmed);
    case 'sks':
    case 'authorisation-id':
      return trimmed.replace(/[\s.]/gu, '').toUpperCase();
    case 'sor':
    case 'gln':
      return trimmed.replace(/\s/gu, '');
    case 'time':
      return readClock(trimmed);
    case 'phone':
      return trimmed.replace(/\s+/gu, ' ');
    case 'text':
      return text;
    default:
      return trimmed;
  }
}

/** `010190 9990` and `0101909990` become `010190-9990`; modulus 11 is nobody's business here. */
function speltCpr(text: string): string {
  const joined = text.replace(/[\s\-‐‑–]/gu, '').toUpperCase();
  return joined.length === 10 ? `${joined.slice(0, 6)}-${joined.slice(6)}` : joined;
}
