import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/store-context.ts';

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
    download(blob, name);
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

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
