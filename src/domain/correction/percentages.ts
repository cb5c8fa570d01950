/**
 * Shares of a whole as whole percentages that add up to what the shares do and never stand in another order than they: what
 * rounding down leaves goes to those that lost most by it (the method of largest remainders).
 */
export function percentages(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  const left =
    Math.round(exact.reduce((sum, value) => sum + value, 0)) - whole.reduce((sum, value) => sum + value, 0);
  const lost = (index: number) => (exact[index] as number) - (whole[index] as number);
  const byLoss = exact
    .map((_, index) => index)
    .sort((a, b) => lost(b) - lost(a) || (exact[b] as number) - (exact[a] as number) || a - b);
  for (const index of byLoss.slice(0, left)) whole[index] = (whole[index] as number) + 1;
  return whole;
}
