import type { i18n } from 'i18next';
import type { Block } from '../domain/article/article.ts';
import type { AnnotatedArticle } from '../domain/exchange/annotated-article.ts';
import { namedPlaces } from '../domain/exchange/annotated-article.ts';
import { coordinateDecimals } from '../domain/gazetteer/coordinate-decimals.ts';
import { kindsInWords, kindWord } from '../domain/gazetteer/kind-word.ts';
import { madeOnce } from '../domain/made-once.ts';
import { formatCount, formatPosition } from '../i18n/format.ts';
import { directionOf } from '../i18n/languages.ts';
import type { PageTexts } from '../services/page-file/page-texts.ts';
import type { AppState } from '../state/app-state.ts';
import { selectStrengthOf } from '../state/article-slice.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
import { nationalitiesIn } from '../state/nationalities-in.ts';
import { kindsBySign } from '../ui/kinds-by-sign.ts';

/** What sets a value off from the sentence round it; in markup the element does that. */
const ISOLATES = /[\u2066-\u2069]/gu;

/** The words of a page that is kept as a file, in the language of the interface. */
export function pageTexts(interfaceTexts: i18n, state: AppState, annotated: AnnotatedArticle): PageTexts {
  const { t: translate, language } = interfaceTexts;
  const t = ((...args: Parameters<typeof translate>) =>
    String(translate(...args)).replace(ISOLATES, '')) as typeof translate;
  return {
    language,
    direction: directionOf(language),
    untitled: t('reader.untitled'),
    summary: t('reader.summary', {
      mentions: t('reader.mentionCount', { count: annotated.mentions.length }),
      places: t('reader.placeCount', { count: namedPlaces(annotated).length }),
    }),
    legend: t('legend.label'),
    scene: t('legend.scene'),
    nationality: t('legend.nationality'),
    map: t('map.label'),
    places: t('places.label'),
    separator: t('map.nameSeparator'),
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    allPlaces: t('map.allPlaces'),
    madeWith: t('page.madeWith'),
    sources: t('page.sources'),
    kindOf: (place) => t(kindWord(place)),
    kindsByLook: (places) =>
      kindsBySign(kindsInWords(places, t)).map(([family, words]) => ({
        look: family,
        words: words.join(t('map.nameSeparator')),
      })),
    isScene: (id) => selectStrengthOf(id)(state) === 'scene',
    // Text and legend both ask.
    nationalitiesIn: madeOnce((block: Block) =>
      state.preferences.hiddenMarks.includes('nationality') ? [] : nationalitiesIn(state, block),
    ),
    nationalityTip: ({ country }) => t('nationality.tip', { country: selectPlaceName(country)(state) }),
    nameOf: (id) => selectPlaceName(id)(state),
    countOf: (count) => formatCount(count, language),
    positionOf: (place) => formatPosition(place.position, coordinateDecimals(place), interfaceTexts),
    signLabel: (name, kind, count) => t('map.markerLabel', { name, kind, count }),
  };
}
