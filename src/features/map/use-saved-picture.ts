import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { paintPng } from './paint-picture.ts';
import { readPicture } from './read-picture.ts';
import { writeSvg } from './write-svg.ts';

/** A PNG has at least two pixels for each of the page's, so that it can be printed. */
const LEAST_SCALE = 2;

/** Saves what the map shows as a picture that carries its credits. */
export function useSavedPicture(pane: RefObject<HTMLElement | null>) {
  const { t, i18n } = useTranslation();
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
  async function savePng() {
    const picture = read();
    const blob = picture && (await paintPng(picture, Math.max(LEAST_SCALE, devicePixelRatio)));
    if (blob) download(blob, `${t('mapTools.fileName')}.png`);
  }
  function saveSvg() {
    const picture = read();
    if (picture)
      download(new Blob([writeSvg(picture)], { type: 'image/svg+xml' }), `${t('mapTools.fileName')}.svg`);
  }
  return { savePng: () => void savePng(), saveSvg };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
