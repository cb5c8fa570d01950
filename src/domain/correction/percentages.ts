/**
 * Shares of a whole as whole percentages that add up to 100 and never stand in another order than the shares: what
 * rounding down leaves goes to those that lost most by it (the method of largest remainders).
 */
export function percentages(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / total) * 100);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, value) => sum + value, 0);
  const lost = (index: number) => (exact[index] as number) - (whole[index] as number);
  const byLoss = exact
    .map((_, index) => index)
    .sort((a, b) => lost(b) - lost(a) || (exact[b] as number) - (exact[a] as number) || a - b);
  for (const index of byLoss.slice(0, left)) whole[index] = (whole[index] as number) + 1;
  return whole;
}
