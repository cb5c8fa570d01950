import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { useAppStore } from '../../state/store-context.ts';
import { saveFile } from '../../ui/save-file.ts';
import { paintPng } from './paint-picture.ts';
import { readPicture } from './read-picture.ts';
import { writeSvg } from './write-svg.ts';

/** A PNG has at least two pixels for each of the page's, so that it can be printed. */
const LEAST_SCALE = 2;

/** Saves what the map shows as a picture that carries its credits. */
export function useSavedPicture(pane: RefObject<HTMLElement | null>) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  function read() {
    const container = pane.current?.querySelector<HTMLElement>('.leaflet-container');
    const credits = [
      t('app.name'),
      t('map.outlineAttribution'),
      `${t('map.openstreetmapAttribution')} (ODbL)`,
      t('map.placesAttribution'),
    ];
    return container ? readPicture(container, credits, directionOf(i18n.language)) : null;
  }
  /** By the article, as its other files are called; a map of several articles has a name of its own. */
  async function save(blob: Blob, extension: string) {
    const { article, comparison } = store.getState();
    const otherwise = t('mapTools.fileName');
    const naming = await import('../../domain/exchange/file-name.ts').catch(() => null);
    const isOfOne = naming && article.status === 'ready' && !comparison;
    const name = isOfOne
      ? naming.articleFileName(article.value, otherwise, extension)
      : `${otherwise}.${extension}`;
    saveFile(name, blob);
  }
  async function savePng() {
    const picture = read();
    const blob = picture && (await paintPng(picture, Math.max(LEAST_SCALE, devicePixelRatio)));
    if (blob) await save(blob, 'png');
  }
  function saveSvg() {
    const picture = read();
    if (picture) void save(new Blob([writeSvg(picture)], { type: 'image/svg+xml' }), 'svg');
  }
  return { savePng: () => void savePng(), saveSvg };
}
