import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../i18n/format.ts';
import { selectArticleId } from '../../state/article-slice.ts';
import { selectMapPlaces } from '../../state/compared-places.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import type { BaseMap } from '../../state/preferences-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { deedOf } from './sign-keys.ts';

/** Milliseconds within which a movement answers what the reader did. */
const ANSWER = 1000;
/** Milliseconds for which the map has to rest before it says what it shows. */
const REST = 400;
/** More names than this are not listened to. */
const MOST_NAMES = 6;

const BASE_TEXTS = {
  outline: 'map.baseOutline',
  openstreetmap: 'map.baseOpenstreetmap',
  own: 'ownTiles.label',
  archive: 'archive.label',
} as const satisfies Record<BaseMap, string>;

/**
 * What the map says to those who listen: which places it shows once a button or a key has moved it, that a group has
 * opened, and another base. A choice and a measured distance are said where they are made.
 */
export function useMapVoice(map: LeafletMap | null, pane: RefObject<HTMLElement | null>): string {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const [said, setSaid] = useState('');
  const articleId = useAppState(selectArticleId);

  // What was said is of another language or text then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text that is read, and the language of what was said
  useEffect(() => () => setSaid(''), [articleId, i18n.language]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of another text nothing is said that was asked about this one
  useEffect(() => {
    const element = pane.current;
    if (!map || !element) return;
    let asked = { at: Number.NEGATIVE_INFINITY, opens: false };
    let timer: ReturnType<typeof setTimeout> | undefined;
    function hearClick({ target, timeStamp }: MouseEvent) {
      if (!(target instanceof Element)) return;
      const opens = target.closest('[data-cluster]') !== null;
      if (opens || target.closest('.map-control, .map-tool')) asked = { at: timeStamp, opens };
    }
    function hearKey({ key, shiftKey, timeStamp }: KeyboardEvent) {
      const deed = deedOf(key, shiftKey, 'ltr')?.kind;
      if (deed === 'pan' || deed === 'zoom') asked = { at: timeStamp, opens: false };
    }
    function answer() {
      if (performance.now() - asked.at > ANSWER) return;
      const { opens } = asked;
      clearTimeout(timer);
      timer = setTimeout(
        () => setSaid([opens && t('mapVoice.opened'), shown()].filter(Boolean).join(' ')),
        REST,
      );
    }
    function shown(): string {
      const state = store.getState();
      const seen = selectMapPlaces(state).filter(({ place: { position } }) =>
        map?.getBounds().contains([position.lat, position.lon]),
      );
      if (seen.length === 0) return t('mapVoice.none');
      const names = seen.slice(0, MOST_NAMES).map(({ place }) => selectPlaceName(place.id)(state));
      if (seen.length > MOST_NAMES) names.push('…');
      return t('mapVoice.shown', { count: seen.length, names: formatList(names, i18n.language) });
    }
    element.addEventListener('click', hearClick, true);
    element.addEventListener('keydown', hearKey, true);
    map.on('moveend', answer);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('click', hearClick, true);
      element.removeEventListener('keydown', hearKey, true);
      map.off('moveend', answer);
    };
  }, [map, pane, store, t, i18n.language, articleId]);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        const base = selectSeenBaseMap(state);
        // That tiles do not come is said by the map's line of notices.
        if (base === selectSeenBaseMap(before) || state.tilesFailed) return;
        setSaid(t('mapVoice.base', { base: t(BASE_TEXTS[base]) }));
      }),
    [store, t],
  );
  return said;
}
