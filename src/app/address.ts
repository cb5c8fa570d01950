import { articleHash } from '../domain/article/article-hash.ts';
import { type PlaceId, placeId } from '../domain/gazetteer/place.ts';
import { isPseudo, type LanguageTag, matchLanguage } from '../i18n/languages.ts';
import { THEMES, type Theme } from '../state/preferences-slice.ts';

/** The address's part that opens the page about Yaqut over the text. */
export const ABOUT_HASH = '#/about';

/** Whether an address carries an article. */
export const isShareHash = (hash: string): boolean => hash.startsWith('#/s/');

/** What of the app's state stands in the page's address; null for what is not said there. */
export interface Address {
  readonly language: LanguageTag | null;
  readonly theme: Theme | null;
  readonly articleId: string | null;
  readonly placeId: PlaceId | null;
  /** The articles compared on one map; none where one is read. */
  readonly compared: readonly string[];
}

/** Reads `?lang=…&theme=…#/a/<articleId>?place=<placeId>&compare=<articleId>,<articleId>`; what it does not know counts as not said. */
export function parseAddress(search: string, hash: string): Address {
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  const theme = query.get('theme');
  const [, article = '', beside = ''] = /^#\/a\/([^?]*)(?:\?(.*))?$/u.exec(hash) ?? [];
  return {
    language: lang === null ? null : isPseudo(lang) ? lang : matchLanguage([lang]),
    theme: THEMES.find((known) => known === theme) ?? null,
    articleId: decode(article) || null,
    placeId: asPlaceId(new URLSearchParams(beside).get('place')),
    compared: asCompared(/(?:^|&)compare=([^&]*)/u.exec(beside)?.[1]),
  };
}

/** The address of a state, relative to the page: other parameters of the present query are kept. */
export function formatAddress(address: Address, search: string): string {
  const query = new URLSearchParams(search);
  setOrDelete(query, 'lang', address.language);
  setOrDelete(query, 'theme', address.theme);
  const asked = query.toString();
  return `${asked === '' ? '' : `?${asked}`}${address.articleId === null ? '' : articleHash(address.articleId, address.placeId, address.compared)}`;
}

const asPlaceId = (text: string | null) => (text === null || text === '' ? null : placeId(text));

/** One article is read, not compared. */
function asCompared(list = ''): readonly string[] {
  const ids = [...new Set(list.split(',').filter(Boolean))].map(decode);
  return ids.length < 2 ? [] : ids;
}

function setOrDelete(query: URLSearchParams, key: string, value: string | null): void {
  if (value === null) query.delete(key);
  else query.set(key, value);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
