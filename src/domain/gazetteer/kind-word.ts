import { PLACE_KINDS, type Place, type PlaceKind } from './place.ts';

/**
 * First-level divisions in groups that one word serves in every language, as its newspapers write. A group is a pattern of
 * ISO 3166 codes, a country's or a division's own; its name is the first of them, so that who translates knows what the
 * word is for. The first group that fits counts: exceptions stand before their countries. What is in none goes by the
 * general word, as do the countries left out here because it serves them well.
 */
const GROUPS = [
  'RU-CE|RU-..$|AZ-NX',
  'GB-SCT|GB-(E.G|[NW])',
  'IL|US-DC|LY|AZ|CY|PT|MD|BT|BW',
  'FR|IT-\\d|CN-X|UA-43|ES|GR|GE|BE|DK|FI|CZ|SK|IS|ET|SO|ER|DJ|TZ|GH|CM|TG|SN|ML|NE|BF|GN|CI|TD|NA|CL|PE|NZ',
  'PK|MA-...|NP',
  'US|MX|BR|VE|IN|AU|MY|MM|NG|SD|SS',
  'DE|AT',
  'DZ|MR',
  'TN',
  'EG|SY|IQ|JO|LB|PS|YE|OM|KW|BH',
  'TR',
  'AF|TM|UZ',
  'IR',
  'CA|AR|CN|IT|NL|ZA|ZM|ZW|AO|MZ|CD|GA|BI|RW|SL|KP|KR|TH|VN|LA|KH|ID|PH|PG|LK|CU|DO|CR|PA|EC',
  'RU|UA|BY|KZ|KG|TJ',
  'SA',
  'MA|EH',
  'AE',
  'QA|ME',
  'CH',
  'JP',
  'SE|NO|EE|LT|HU|RO|HR|KE|LR',
  'CO|BO|PY|UY|GT|HN|SV|NI|HT|BJ|CG',
] as const;

type NameOf<Group extends string> = Group extends `${infer First}|${string}` ? First : Group;

/** The key of a word for what a place is. */
type KindWord = 'places.ofNoKind' | `kinds.${PlaceKind}` | `divisions.${NameOf<(typeof GROUPS)[number]>}`;

/**
 * The key of the word for what a place is, among the texts of the interface. A first-level division goes by the word of its
 * country: California is a state, Aswan a governorate. Where kinds are spoken of in general, each goes by that under `kinds`.
 */
export function kindWord({
  id,
  kind,
  country = id,
  kindUntold,
}: Pick<Place, 'id' | 'kind' | 'country' | 'kindUntold'>): KindWord {
  if (kindUntold) return 'places.ofNoKind';
  const code = /^iso:..-/.test(id) ? id : country;
  const group = kind === 'division' ? GROUPS.find((codes) => code.match(`^iso:(${codes})`)) : undefined;
  return group ? `divisions.${group.split('|')[0] as NameOf<typeof group>}` : `kinds.${kind}`;
}

/**
 * What kinds these places are of, each in words for a legend: divisions go by what their countries call them, unless these are more
 * than two words.
 */
export function kindsInWords(
  places: readonly Place[],
  say: (key: KindWord) => string,
): { readonly kind: PlaceKind; readonly words: readonly string[] }[] {
  return PLACE_KINDS.map((kind) => {
    const words = new Set(places.flatMap((place) => (place.kind === kind ? say(kindWord(place)) : [])));
    return { kind, words: words.size < 3 ? [...words] : [say(`kinds.${kind}`)] };
  }).filter(({ words }) => words[0]);
}
