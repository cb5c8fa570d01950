import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { type PlaceId, type PlaceKind, placeId } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';

/**
 * The entries with the bare name of each town of an Arab country, and of Israel's, that its names only tell from others
 * («المنصورة اليمنية», «مدينة الطيرة»), where another town has that name too: it is «المنصورة» in its own country's news. Where none
 * has, the bare name is left out: it is an everyday word then («معركة اللبنانية»), and the noun before it must say that a place
 * is meant.
 */
export function withBareNamesakes(entries: readonly Entry[]): Entry[] {
  const named = new Set(entries.flatMap(({ arabic }) => arabic.map(foldArabic)));
  const namesOf = (kind: PlaceKind) =>
    new Set(entries.flatMap((entry) => (entry.kind === kind ? entry.arabic.map(foldArabic) : [])));
  const towns = namesOf('city');
  // «قرية تونس» in Egypt's news would be in the way of the country.
  const countries = namesOf('country');
  return entries.map((entry) => {
    if (entry.kind !== 'city') return entry;
    const shared = [
      ...entry.arabic
        .flatMap((name) => withoutNationality(name, entry))
        .filter((name) => named.has(foldArabic(name))),
      ...entry.arabic
        .flatMap((name) => withoutNoun(name, entry))
        .filter((name) => towns.has(foldArabic(name)) && !countries.has(foldArabic(name))),
    ];
    return shared.length === 0 ? entry : { ...entry, arabic: [...new Set([...entry.arabic, ...shared])] };
  });
}

function withoutNationality(name: string, { country }: Entry): string[] {
  const adjective = country && ADJECTIVES.get(country);
  return adjective && name.endsWith(` ${adjective}`) ? [name.slice(0, -adjective.length - 1)] : [];
}

function withoutNoun(name: string, { country }: Entry): string[] {
  const [, bare] = /^(?:مدينة|بلدة|قرية|بلدية) (\S+)$/u.exec(name) ?? [];
  return bare && country && (ADJECTIVES.has(country) || country === ISRAEL) ? [bare] : [];
}

const ISRAEL = placeId('iso:IL');

const ADJECTIVES: ReadonlyMap<PlaceId, string> = new Map(
  Object.entries({
    AE: 'الإماراتية',
    BH: 'البحرينية',
    DZ: 'الجزائرية',
    EG: 'المصرية',
    IQ: 'العراقية',
    JO: 'الأردنية',
    KW: 'الكويتية',
    LB: 'اللبنانية',
    LY: 'الليبية',
    MA: 'المغربية',
    MR: 'الموريتانية',
    OM: 'العمانية',
    PS: 'الفلسطينية',
    QA: 'القطرية',
    SA: 'السعودية',
    SD: 'السودانية',
    SY: 'السورية',
    TN: 'التونسية',
    YE: 'اليمنية',
  }).map(([code, adjective]) => [placeId(`iso:${code}`), adjective]),
);
