import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { type PlaceId, placeId } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';

/**
 * The entries with the bare name of each town of an Arab country that its names only tell from others («المنصورة اليمنية» is
 * «المنصورة» in its own country's news), where another place has that name too. Where none has, the bare name is left out: it
 * is an everyday word then («معركة اللبنانية»), and the noun before it must say that a place is meant.
 */
export function withBareNamesakes(entries: readonly Entry[]): Entry[] {
  const named = new Set(entries.flatMap(({ arabic }) => arabic.map(foldArabic)));
  return entries.map((entry) => {
    const bare = entry.kind === 'city' ? entry.arabic.flatMap((name) => bareName(name, entry)) : [];
    const shared = bare.filter((name) => named.has(foldArabic(name)));
    return shared.length === 0 ? entry : { ...entry, arabic: [...new Set([...entry.arabic, ...shared])] };
  });
}

function bareName(name: string, { country }: Entry): string[] {
  const adjective = country && ADJECTIVES.get(country);
  return adjective && name.endsWith(` ${adjective}`) ? [name.slice(0, -adjective.length - 1)] : [];
}

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
