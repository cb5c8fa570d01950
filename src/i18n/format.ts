/**
 * Formats for numbers in the interface's language, all with European digits: the article's own numbers are written so,
 * and a screen shows one set of digits.
 */
const withDigits = (language: string) => `${language}-u-nu-latn`;

/** A whole number with the language's grouping. */
export const formatCount = (count: number, language: string): string =>
  new Intl.NumberFormat(withDigits(language)).format(count);

/** A share of a whole (0 to 1) in per cent, rounded down, so that only what is whole is called 100. */
export const formatShare = (share: number, language: string): string =>
  new Intl.NumberFormat(withDigits(language), { style: 'percent' }).format(Math.floor(share * 100) / 100);

/** A position as «31.50° N, 34.47° E»: always left-to-right, to as many decimals as tell something. */
export function formatPosition(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  decimals: number,
): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? negative : positive}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}
