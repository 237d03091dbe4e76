/** A GLN: thirteen digits, the last of which makes the weighted sum a multiple of ten (GS1). */
export function isGln(text: string): boolean {
  if (!/^\d{13}$/u.test(text)) return false;
  const sum = Array.from(text, Number).reduce(
    (total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}
