/**
 * Stands in the page's head and runs before anything is painted, so that no reader sees another language, theme or
 * article than their own for a moment: turns and dresses the page, and tells how much of what the build wrote into it
 * is theirs (`data-start`).
 */
import { keepFitted } from '../features/map/fit-still-map.ts';
import { showLanguage } from '../i18n/show-language.ts';
import { PREFERENCES_KEY } from '../services/preferences-key.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../state/preferences-slice.ts';
import { guardDrops } from './early-drops.ts';
import { howToStart } from './how-to-start.ts';
import { beginning, showLook } from './look.ts';
import { ARTICLE_FACE, interfaceFaces } from './typefaces.ts';

/** The script of each language's texts, and what the map is made of, beside the page; put in by the build. */
declare const YAQUT_TEXT_FILES: Readonly<Record<string, string>>;
declare const YAQUT_AHEAD: Readonly<Record<'scripts' | 'data', readonly string[]>>;
/** Those letters that the article has, of the typeface it is set in: files as base64, and what each covers; put in by the build. */
declare const YAQUT_LETTERS: readonly { readonly file: string; readonly unicodeRange: string }[];

guardDrops();
const page = document.documentElement;
addLetters();
const { address, language, preferences } = beginning(rememberedUnchecked());
page.dataset.scripted = '';
showLanguage(language);
showLook(preferences);
// The built page has the first hint in it; once it is over it takes no room any more.
if (preferences.hintOver) page.dataset.hintOver = '';
page.dataset.letters = 'coming';
page.dataset.textFirst = '';
const textPainted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
page.dataset.start = howToStart(page.dataset.article, address, preferences);
if (address.placeId !== null || preferences.baseMap !== 'outline') page.dataset.mapLater = '';
// As soon as the page is read: the event for its content waits for the app's scripts too. Before, anything asked for
// would take its share of a slow line from the text.
document.addEventListener(
  'readystatechange',
  () => {
    if (!('mapLater' in page.dataset)) fitStillMap();
    void textPainted.then(() => page.removeAttribute('data-text-first'));
    void interfaceFaces(language).then(() => page.removeAttribute('data-letters'));
    fetchAhead();
  },
  { once: true },
);

/**
 * The text is painted with its letters at once. Files would be asked for when the page has begun to come, and be there a
 * round to the server later; a style sheet that holds them has them read after the text is laid out.
 */
function addLetters(): void {
  for (const { file, unicodeRange } of YAQUT_LETTERS) {
    const bytes = bytesOf(file);
    document.fonts.add(new FontFace(ARTICLE_FACE, bytes, { weight: '400', unicodeRange }));
  }
}

/** The bytes that base64 stands for; a browser that does not tell them itself yet takes some milliseconds longer. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> };
  return fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The drawing that stands in for the map takes the view that the map will begin with. */
function fitStillMap(): void {
  const svg = document.querySelector<SVGSVGElement>('svg.still-map');
  if (svg) keepFitted(svg);
}

/** What is wanted next comes along while the app itself starts. */
function fetchAhead(): void {
  const texts = YAQUT_TEXT_FILES[language];
  for (const file of [...(texts === undefined ? [] : [texts]), ...YAQUT_AHEAD.scripts]) {
    ahead({ rel: 'modulepreload', href: file });
  }
  for (const file of YAQUT_AHEAD.data) ahead({ rel: 'preload', as: 'fetch', href: file });
}

function ahead(link: { readonly rel: string; readonly as?: string; readonly href: string }): void {
  const element = Object.assign(document.createElement('link'), link, { href: `./${link.href}` });
  element.crossOrigin = 'anonymous';
  document.head.append(element);
}

/** Looked at only for how the page is dressed: what does not fit has no style. The app itself checks it. */
function rememberedUnchecked(): Partial<Preferences> {
  try {
    const remembered: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? 'null');
    const known: Readonly<Record<string, unknown>> = { ...DEFAULT_PREFERENCES };
    const fitting = Object.entries(remembered ?? {}).filter(
      ([key, value]) => typeof value === typeof known[key],
    );
    return Object.fromEntries(fitting) as Partial<Preferences>;
  } catch {
    return {};
  }
}
