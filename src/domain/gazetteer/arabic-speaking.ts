import type { Place } from './place.ts';

/** The ids of the countries and territories that have Arabic as an official language and speak it (the members of the Arab League, and Western Sahara). */
export const ARABIC_SPEAKING: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'
    .split(' ')
    .map((code) => `iso:${code}`),
);

/** Whether a place lies where Arabic is spoken, so that its Arabic name is the one its own people use. */
export const isWhereArabicIsSpoken = ({ country }: Pick<Place, 'country'>): boolean =>
  country !== undefined && ARABIC_SPEAKING.has(country);
