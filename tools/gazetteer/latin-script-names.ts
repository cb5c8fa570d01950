import type { PlaceKind } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';

/** The languages in Latin letters into which the nouns of English names are translated. */
export type LatinScriptLanguage = 'fr' | 'tr';

/**
 * What a place noun is in French and Turkish, by its English words. The name comes where the tilde stands; where `de ~` does,
 * with the article that French joins to it: «Port d’Haïfa», «Port du Caire». The longer noun goes before its end.
 */
const AFTER_NAME: Readonly<Record<string, Record<LatinScriptLanguage, string>>> = {
  'international airport': { fr: 'Aéroport international de ~', tr: '~ Uluslararası Havalimanı' },
  airport: { fr: 'Aéroport de ~', tr: '~ Havalimanı' },
  'air base': { fr: 'Base aérienne de ~', tr: '~ Hava Üssü' },
  airbase: { fr: 'Base aérienne de ~', tr: '~ Hava Üssü' },
  'naval base': { fr: 'Base navale de ~', tr: '~ Deniz Üssü' },
  'military base': { fr: 'Base militaire de ~', tr: '~ Askerî Üssü' },
  base: { fr: 'Base de ~', tr: '~ Üssü' },
  'university hospital': { fr: 'Hôpital universitaire de ~', tr: '~ Üniversite Hastanesi' },
  hospital: { fr: 'Hôpital ~', tr: '~ Hastanesi' },
  university: { fr: 'Université ~', tr: '~ Üniversitesi' },
  'refugee camp': { fr: 'Camp de réfugiés de ~', tr: '~ Mülteci Kampı' },
  camp: { fr: 'Camp de ~', tr: '~ Kampı' },
  'border crossing': { fr: 'Poste-frontière de ~', tr: '~ Sınır Kapısı' },
  crossing: { fr: 'Point de passage de ~', tr: '~ Sınır Kapısı' },
  checkpoint: { fr: 'Poste de contrôle de ~', tr: '~ Kontrol Noktası' },
  port: { fr: 'Port de ~', tr: '~ Limanı' },
  dam: { fr: 'Barrage de ~', tr: '~ Barajı' },
  bridge: { fr: 'Pont de ~', tr: '~ Köprüsü' },
  square: { fr: 'Place ~', tr: '~ Meydanı' },
  street: { fr: 'Rue ~', tr: '~ Caddesi' },
  prison: { fr: 'Prison de ~', tr: '~ Cezaevi' },
  stadium: { fr: 'Stade ~', tr: '~ Stadyumu' },
  museum: { fr: 'Musée ~', tr: '~ Müzesi' },
  mosque: { fr: 'Mosquée ~', tr: '~ Camii' },
  palace: { fr: 'Palais de ~', tr: '~ Sarayı' },
  castle: { fr: 'Château de ~', tr: '~ Kalesi' },
  citadel: { fr: 'Citadelle de ~', tr: '~ Kalesi' },
  monastery: { fr: 'Monastère de ~', tr: '~ Manastırı' },
  cathedral: { fr: 'Cathédrale de ~', tr: '~ Katedrali' },
  temple: { fr: 'Temple de ~', tr: '~ Tapınağı' },
  cemetery: { fr: 'Cimetière de ~', tr: '~ Mezarlığı' },
  tower: { fr: 'Tour ~', tr: '~ Kulesi' },
  market: { fr: 'Marché ~', tr: '~ Pazarı' },
  beach: { fr: 'Plage de ~', tr: '~ Plajı' },
  'oil field': { fr: 'Champ pétrolier de ~', tr: '~ Petrol Sahası' },
  'gas field': { fr: 'Champ gazier de ~', tr: '~ Doğal Gaz Sahası' },
  refinery: { fr: 'Raffinerie de ~', tr: '~ Rafinerisi' },
  'nuclear power plant': { fr: 'Centrale nucléaire de ~', tr: '~ Nükleer Santrali' },
  'power plant': { fr: 'Centrale électrique de ~', tr: '~ Elektrik Santrali' },
  'power station': { fr: 'Centrale électrique de ~', tr: '~ Elektrik Santrali' },
  island: { fr: 'Île de ~', tr: '~ Adası' },
  islands: { fr: 'Îles ~', tr: '~ Adaları' },
  lake: { fr: 'Lac ~', tr: '~ Gölü' },
  bay: { fr: 'Baie de ~', tr: '~ Körfezi' },
  valley: { fr: 'Vallée de ~', tr: '~ Vadisi' },
  mountains: { fr: 'Monts ~', tr: '~ Dağları' },
  hill: { fr: 'Colline de ~', tr: '~ Tepesi' },
  desert: { fr: 'Désert de ~', tr: '~ Çölü' },
  oasis: { fr: 'Oasis de ~', tr: '~ Vahası' },
};
const BEFORE_NAME: typeof AFTER_NAME = {
  'university of': { fr: 'Université de ~', tr: '~ Üniversitesi' },
  'port of': { fr: 'Port de ~', tr: '~ Limanı' },
  'gulf of': { fr: 'Golfe de ~', tr: '~ Körfezi' },
  'bay of': { fr: 'Baie de ~', tr: '~ Körfezi' },
  lake: { fr: 'Lac ~', tr: '~ Gölü' },
  mount: { fr: 'Mont ~', tr: '~ Dağı' },
};
/** Nouns that French joins by `de` to the name of a town, and to no other: «Université du Caire», «Université Al-Azhar». */
const OF_TOWNS = /^(?:Université|Hôpital|Stade|Musée) ~$/u;

const TITLES: readonly (readonly [english: RegExp, Record<LatinScriptLanguage, string>])[] = [
  [/^King /u, { fr: 'Roi ', tr: 'Kral ' }],
  [/^Queen /u, { fr: 'Reine ', tr: 'Kraliçe ' }],
  [/^Prince /u, { fr: 'Prince ', tr: 'Prens ' }],
  [/^Sheikh /u, { fr: 'Cheikh ', tr: 'Şeyh ' }],
];
/** English words that the rest of a name would keep: such names are left as they are. */
const ENGLISH =
  /'s\b|\b(?:the|of|and|for|in|old|new|north|south|east|west|northern|southern|eastern|western|central|great|upper|lower|national|general|international|military|naval|air|children|martyrs?|sports?|city|grand|royal|first|second|economic|industrial|free|friendship|university|women|public|state|medical|technical|civil|islands?|river|sea|dry|high|golden|red|white|black|blue|green|holy|house|gate|park|square|polytechnic|technology|science|islamic|coptic|orthodox|arab|american|british|french|german|turkish|emirati|kuwaiti|jordanian|saudi|qatari|indonesian|saint|ninety|peace|justice|congress|imperial|presidential|emirates|abbasid)\b/iu;

/** In the names of towns and divisions the noun is a part: «Port Said», «Tower Hamlets». */
const TRANSLATED: ReadonlySet<PlaceKind> = new Set(['facility', 'district', 'water', 'landform']);

/**
 * Works out French or Turkish names from English ones, null where there is nothing to translate: the place noun is
 * translated («Haifa Port», Port de Haïfa) and the town that it belongs to goes by the name it has in the language.
 */
export function latinScriptNamer(
  language: LatinScriptLanguage,
  entries: readonly Entry[],
): (entry: Entry) => string | null {
  const towns = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const { kind, names } of entries) {
    const { en, [language]: name } = names;
    const known = { city: towns, country: countries }[kind as string];
    if (known && en !== undefined && name !== undefined && !known.has(en)) known.set(en, name);
  }
  return ({ kind, names: { en } }) => {
    const parts = en === undefined || !TRANSLATED.has(kind) ? null : partsOf(en);
    if (!parts || ENGLISH.test(parts.name)) return null;
    // French gives a country its article, which depends on its gender.
    if (language === 'fr' && countries.has(parts.name)) return null;
    const town = towns.get(parts.name);
    const name = town ?? countries.get(parts.name) ?? withTitle(parts.name, language);
    const pattern = parts.pattern[language];
    const isJoined = town !== undefined && language === 'fr' && OF_TOWNS.test(pattern);
    return (isJoined ? pattern.replace(' ~', ' de ~') : pattern)
      .replace(/ de ~$/u, ` ${withDe(name)}`)
      .replace('~', name);
  };
}

/** An English name taken apart into its place noun and the rest. */
function partsOf(english: string): { name: string; pattern: Record<LatinScriptLanguage, string> } | null {
  const folded = english.toLowerCase();
  for (const [noun, pattern] of Object.entries(AFTER_NAME))
    if (folded.endsWith(` ${noun}`)) return { name: english.slice(0, -noun.length - 1), pattern };
  for (const [noun, pattern] of Object.entries(BEFORE_NAME))
    if (folded.startsWith(`${noun} `)) return { name: english.slice(noun.length + 1), pattern };
  return null;
}

function withTitle(name: string, language: LatinScriptLanguage): string {
  const title = TITLES.find(([english]) => english.test(name));
  return title ? name.replace(title[0], title[1][language]) : name;
}

/** A French name after `de`: du Caire, des Sables, d’Alep, de Tunis. */
function withDe(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[aeiouyàâéèêëîïôœ]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
