import type { Entry } from './entry.ts';

/** The adjectives that tables add to a town's name where it is also a word or a larger place elsewhere. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'iso:AE': 'الإماراتية',
  'iso:AR': 'الأرجنتينية',
  'iso:BH': 'البحرينية',
  'iso:DZ': 'الجزائرية',
  'iso:EG': 'المصرية',
  'iso:ID': 'الإندونيسية',
  'iso:IQ': 'العراقية',
  'iso:JO': 'الأردنية',
  'iso:KW': 'الكويتية',
  'iso:LB': 'اللبنانية',
  'iso:LY': 'الليبية',
  'iso:MA': 'المغربية',
  'iso:MR': 'الموريتانية',
  'iso:MX': 'المكسيكية',
  'iso:OM': 'العمانية',
  'iso:PS': 'الفلسطينية',
  'iso:QA': 'القطرية',
  'iso:SA': 'السعودية',
  'iso:SD': 'السودانية',
  'iso:SN': 'السنغالية',
  'iso:SY': 'السورية',
  'iso:TN': 'التونسية',
  'iso:VE': 'الفنزويلية',
  'iso:YE': 'اليمنية',
};

/** What a reader of Arabic sees as a place's name: the canonical one without what only tells it apart in a text. */
export function shownInArabic({ kind, country, arabic, shownInArabic: given }: Entry): string {
  const [canonical = ''] = arabic;
  if (given !== undefined) return given;
  const adjective = ADJECTIVES[country ?? ''];
  const isTown = kind === 'city' || kind === 'district';
  return isTown && adjective !== undefined && canonical.endsWith(` ${adjective}`)
    ? canonical.slice(0, -adjective.length - 1)
    : canonical;
}
