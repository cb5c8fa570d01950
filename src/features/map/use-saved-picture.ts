import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/store-context.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Saves what the map shows as a picture that carries its credits. */
export function useSavedPicture(pane: RefObject<HTMLElement | null>) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
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
  async function savePicture(kind: 'png' | 'svg') {
    const container = pane.current?.querySelector<HTMLElement>('.leaflet-container');
    const part = await import('./map-as-file.ts').catch(() => null);
    if (!part) return store.getState().tell('part-unreachable');
    const blob = container && (await part.mapAsFile(kind, container, store.getState(), i18n));
    if (blob) await save(blob, kind);
  }
  return { savePng: () => void savePicture('png'), saveSvg: () => void savePicture('svg') };
}
