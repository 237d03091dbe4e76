/** How many random cases a test draws: its usual number, far more with `KRIT_FULL=1`, or the share that `KRIT_SHARE` names. */
export function draws(usual: number, full = usual): number {
  if (process.env['KRIT_FULL'] === '1') return full;
  const share = Number(process.env['KRIT_SHARE'] ?? '1');
  return Math.max(1, Math.round(usual * share));
}
