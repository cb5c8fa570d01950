/** What a name is of: its kind of place. */
interface Named {
  readonly kind: string;
}

/**
 * A place's name as it stands in a sentence, with the article that English and French give it there and not on a map: the Netherlands,
 * le Maroc. Other languages do without.
 */
export function withArticle(name: string, { kind }: Named, language: string): string {
  if (language === 'en') return ENGLISH_THE.test(name) ? `the ${name}` : name;
  return language === 'fr' && (isLand(kind) || CLASS_NOUN.test(name)) ? frenchWithArticle(name) : name;
}

/**
 * A place's name where a sentence says what is in it. In French with the preposition, which depends on the name: en Tunisie,
 * au Maroc, aux Émirats arabes unis, à Bahreïn, dans la bande de Gaza.
 */
export function insideOf(name: string, place: Named, language: string): string {
  if (language !== 'fr') return withArticle(name, place, language);
  const written = withArticle(name, place, language);
  if (CLASS_NOUN.test(name)) return `dans ${written}`;
  if (place.kind === 'city') return atTown(name);
  if (!isLand(place.kind)) return `dans cette zone (${name})`;
  if (written.startsWith('les ')) return `aux ${written.slice(4)}`;
  if (written.startsWith('le ')) return `au ${written.slice(3)}`;
  if (written === name || name.startsWith('La ')) return `${FRENCH_BARE_EN.test(name) ? 'en' : 'à'} ${name}`;
  return `en ${name}`;
}

const isLand = (kind: string) => kind === 'country' || kind === 'territory' || kind === 'region';

const ENGLISH_THE =
  /(?:^|\s)(?:States|Islands|Territor(?:y|ies)|Strip|Republic|Kingdom|Emirates|Bank|Empire|Caliphate|Union|Sultanate|Peninsula|Heights|Highlands|Valley|Desert|Coast|Basin|Triangle|Crescent|Envelope|Line|Region|Area|world|Mediterranean|Koreas|Mountains|Sea|Ocean|Canal|River|Plateau|Lands)$|^(?:Netherlands|Caribbean Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Seychelles|Levant|Maghreb|Sahel|Gulf|Caucasus|Balkans|Baltic states|Caribbean|Americas|Arctic|Delta|Golan|Hejaz|Negev|Galilee|Donbas|Far East|Middle East|Near East|Horn of|Isle of|County of|Kingdom of|Principality of|Emirate of|Gulf of|Sea of|Strait of|Bay of)(?: |$)/u;

/** What a French name says that the place is: it is a noun of the sentence then, «la bande de Gaza». */
const CLASS_NOUN =
  /^(?:Bande|Wilaya|Gouvernorat|Province|Région|Préfecture|District|Département|Comté|Canton|Oblast|État|Kraï|Raion|Municipalité|Territoires?|Terres|Vallée|Plateau|Péninsule|Désert|Golfe|Empire|Califat|Sultanat|Émirat|Campagne|Ligne|Mer|Lac|Île|Palais|Croissant)(?=\s|$)/u;

/** Of these nouns those that are a part of the name all the same: les Territoires palestiniens, l’État de Khartoum. */
const KEEPS_CAPITAL = /^(?:État|Territoires|Terres|Golfe|Empire)(?=\s|$)/u;

/** Lands that French gives no article. */
const FRENCH_BARE =
  /^(?:Israël|Andorre|Haïti|Oman|Bahreïn|Djibouti|Chypre|Cuba|Malte|Monaco|Singapour|Madagascar|Maurice|Taïwan|Hong Kong|Macao|Sao Tomé|Saint|Antigua|Trinité|Vanuatu|Tuvalu|Kiribati|Nauru|Tonga|Porto Rico|Guam|Mayotte|Curaçao|Aruba|Jersey|Guernesey|Gibraltar|Anguilla|Wallis|Montserrat|Niue|Tokelau|Ceylan|Al[- ]|El |Gush|Goush)/u;
const FRENCH_BARE_EN = /^(?:Israël|Andorre|Haïti)/u;
const FRENCH_PLURAL =
  /^(?:États-Unis|Pays-Bas|Pays baltes|Émirats|Philippines|Comores|Maldives|Seychelles|Bahamas|Bermudes|Palaos|Îles|Samoa|Fidji|Territoires|Terres|Amériques|Caraïbes|Balkans|Hauts|Cyclades|Ardennes|Alpes)/u;
/** Those that end as feminine names do and are none. */
const FRENCH_MASCULINE =
  /^(?:Mexique|Mozambique|Cambodge|Zimbabwe|Belize|Suriname|Zaïre|Royaume|Golfe|Croissant|Monde|Caucase|Kurdistan|Territoire|Sahara|Comté)(?:[ -]|$)/u;
const FRENCH_FEMININE = /^(?:Sierra|Ghouta|Wilaya|Région|Mer|Cyrénaïque)(?:[ -]|$)/u;

function frenchWithArticle(name: string): string {
  if (/^Les? |^La /u.test(name)) return small(name);
  if (FRENCH_BARE.test(name)) return name;
  const written = CLASS_NOUN.test(name) && !KEEPS_CAPITAL.test(name) ? small(name) : name;
  if (FRENCH_PLURAL.test(name)) return `les ${written}`;
  if (/^[AÂEÉÈÊIÎOÔUÙ]/iu.test(name)) return `l’${written}`;
  const [head = ''] = name.split(/[ -]/u);
  const isFeminine = FRENCH_FEMININE.test(name) || (/[eé]$/u.test(head) && !FRENCH_MASCULINE.test(name));
  return `${isFeminine ? 'la' : 'le'} ${written}`;
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const atTown = (name: string) => `à ${name}`.replace(/^à Le /u, 'au ').replace(/^à Les /u, 'aux ');
