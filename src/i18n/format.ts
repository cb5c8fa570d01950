import type { i18n } from 'i18next';
import { withDigits } from './digits.ts';
import { directionOf } from './languages.ts';

/** To make a formatter takes far longer than to use it: one is made for each way of writing numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, decimals?: number, style?: 'percent'): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** A whole number with the language's grouping. */
export const formatCount = (count: number, language: string): string =>
  numberFormat(withDigits(language)).format(count);

/** A share of a whole (0 to 1) in per cent, rounded down, so that only what is whole is called 100. */
export function formatShare(share: number, language: string, decimals = 0): string {
  const step = 10 ** (decimals + 2);
  // What is a whole number of steps stays one, though floating-point numbers may lie a hair below it.
  return numberFormat(withDigits(language), decimals, 'percent').format(
    Math.floor(share * step + 1e-9) / step,
  );
}

/**
 * A position as «31.50° N, 34.47° E» or «31.50° ش، 34.47° ق», to as many decimals as tell something. It is to be shown in
 * the direction of its letters, as an element without a stated direction does.
 */
export function formatPosition(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  decimals: number,
  { t, language }: Pick<i18n, 't' | 'language'>,
): string {
  const number = numberFormat(withDigits(language), decimals);
  const degrees = (value: number) => `${number.format(Math.abs(value))}°`;
  // Among letters from right to left a number would take its degree sign to its other side.
  const kept = (text: string) => (directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);
  const northSouth = t(lat < 0 ? 'compassSigns.south' : 'compassSigns.north');
  const eastWest = t(lon < 0 ? 'compassSigns.west' : 'compassSigns.east');
  return `${kept(degrees(lat))} ${northSouth}${t('map.nameSeparator')}${kept(degrees(lon))} ${eastWest}`;
}

/** A day, in the reader's own time, written out: «24 نوفمبر 2026». */
export const formatDate = (time: number, language: string): string =>
  new Intl.DateTimeFormat(withDigits(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(
    time,
  );

/** Several things named in one breath: «the one, the other, and the third». */
export const formatList = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
