import type { Article } from '../../domain/article/article.ts';
import { type AnnotatedArticle, namedPlaces } from '../../domain/exchange/annotated-article.ts';
import { element, xmlText } from '../../domain/exchange/xml-write.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { articleOpening } from '../../domain/library/search-article.ts';
import style from './page.css?raw';
import arranging from './page-arrange.js?raw';
import { pageLegend } from './page-legend.ts';
import { mapPane } from './page-map.ts';
import { placeRow } from './page-places.ts';
import script from './page-script.js?raw';
import { type PageSigns, shapeDefinitions } from './page-signs.ts';
import { textMarkup } from './page-text.ts';
import type { PageTexts } from './page-texts.ts';

interface PageParts {
  readonly annotated: AnnotatedArticle;
  readonly texts: PageTexts;
  readonly signs: PageSigns;
  /** What is known of a country that the text does not name. */
  readonly place: (id: PlaceId) => Place | undefined;
  readonly outlines: Outlines | null;
  /** A random word by which the browser knows the page's own script and style from what a text might smuggle in. */
  readonly nonce: string;
  /** `@font-face` rules with the typefaces inside them; empty for the reader's own. */
  readonly typefaces: string;
}

/** At most so many units of a text's beginning name the page of one without a headline. */
const LONGEST_TITLE = 70;

/**
 * An article as one HTML file that needs nothing else: text, marks, list and map. It reads without its script; with it the
 * map moves and text, list and map answer each other. Every value is escaped, and the page's own policy lets nothing run
 * or load but its script.
 */
export function pageFile(parts: PageParts): string {
  const { annotated, texts, signs, place, outlines, nonce, typefaces } = parts;
  const { article } = annotated;
  const named = namedPlaces(annotated);
  const { headline, text: markup } = textMarkup(annotated, named, texts);
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const head = element(
    'head',
    {},
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Yaqut">',
    element('title', {}, xmlText(article.title ?? articleOpening(article, LONGEST_TITLE))),
    element('style', { nonce }, typefaces, style),
  );
  const text = element(
    'article',
    {},
    element(
      'header',
      {},
      headline ? element('div', { lang: article.language }, headline) : titleMarkup(article, texts),
      element('p', { class: 'facts' }, xmlText(texts.summary)),
      pageLegend(annotated, named, texts),
    ),
    element('div', { class: 'text', lang: article.language }, ...markup),
  );
  const side = element(
    'aside',
    {},
    mapPane({ outlines, named, texts, signs, place }),
    element(
      'section',
      { class: 'places', 'aria-label': texts.places },
      element('h2', {}, xmlText(texts.places)),
      element('ol', {}, ...named.map((each) => placeRow(each, texts, signs))),
    ),
  );
  const foot = element(
    'footer',
    {},
    ...[texts.madeWith, texts.sources].map((line) => element('p', {}, xmlText(line))),
  );
  const body = element(
    'body',
    {},
    element('main', {}, text, foot),
    side,
    shapeDefinitions(signs),
    element('script', { nonce }, inOneScript(arranging, script)),
  );
  return `<!doctype html>\n${element('html', { lang: texts.language, dir: texts.direction }, head, body)}\n`;
}

/** Modules as one script: a page from a disk may load none. */
const inOneScript = (...modules: readonly string[]): string =>
  modules.map((module) => module.replace(/^import .*$/gmu, '').replace(/^export /gmu, '')).join('\n');

/** The title of a text that has it not in itself; of one without any, only a screen reader is told so. */
function titleMarkup({ title, language }: Article, texts: PageTexts): string {
  if (title === null) return element('h1', { class: 'visually-hidden' }, xmlText(texts.untitled));
  return element('h1', { lang: language, dir: 'auto' }, xmlText(title));
}
