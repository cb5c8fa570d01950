/** The families of kinds of place that share a sign. */
export type SignFamily = 'country' | 'territory' | 'city' | 'district' | 'facility' | 'nature';

const FAMILIES: Readonly<Record<string, SignFamily>> = {
  country: 'country',
  territory: 'territory',
  region: 'territory',
  division: 'territory',
  city: 'city',
  district: 'district',
  facility: 'facility',
};

/** The family of a kind of place, as the text underlines it too; waters and landforms have that of nature. */
export const signFamily = (kind: string): SignFamily =>
  (Object.hasOwn(FAMILIES, kind) && FAMILIES[kind]) || 'nature';
