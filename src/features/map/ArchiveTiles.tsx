import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import type { ArchiveLook } from './archive-layer.ts';
import type { OpenArchive, OpenedArchive } from './open-archive.ts';
import { useWholeZooms } from './use-whole-zooms.ts';

/** The reader's own archive of tiles, from the device or the web; nothing of it is loaded before it is chosen. */
export function ArchiveTiles() {
  const source = useAppState(({ preferences, archiveFile }) =>
    preferences.baseMap === 'archive' ? (archiveFile ?? preferences.archiveAddress) : null,
  );
  const archive = useOpenArchive(source);
  return archive && <Layer archive={archive} />;
}

function useOpenArchive(source: File | string | null): OpenArchive | null {
  const store = useAppStore();
  const [archive, setArchive] = useState<OpenArchive | null>(null);
  useEffect(() => {
    if (source === null) return;
    let wanted = true;
    const { archiveIs } = store.getState();
    archiveIs({ status: 'opening' });
    const tell = (opened: OpenedArchive) => {
      if (!wanted) return;
      if (opened.ok) setArchive(opened.archive);
      archiveIs(
        opened.ok
          ? { status: 'shown', credit: opened.archive.credit }
          : { status: 'failed', fault: opened.fault },
      );
    };
    import('./open-archive.ts')
      .then(({ openArchive }) => openArchive(source))
      .then(tell, () => tell({ ok: false, fault: 'unreachable' }));
    return () => {
      wanted = false;
      setArchive(null);
      archiveIs({ status: 'none' });
    };
  }, [source, store]);
  return archive;
}

function Layer({ archive }: { archive: OpenArchive }) {
  const map = useMap();
  const store = useAppStore();
  const { i18n } = useTranslation();
  const theme = useAppState((state) => state.preferences.theme);
  useWholeZooms();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew with another theme
  useEffect(() => {
    let remove: (() => void) | undefined;
    let wanted = true;
    import('./archive-layer.ts').then(
      ({ archiveLayer }) => {
        if (!wanted) return;
        const layer = archiveLayer(archive, lookOf(map.getContainer(), i18n.language)).addTo(map);
        remove = () => layer.remove();
      },
      () => wanted && store.getState().archiveIs({ status: 'failed', fault: 'unreachable' }),
    );
    return () => {
      wanted = false;
      remove?.();
    };
  }, [archive, map, store, i18n.language, theme]);
  return null;
}

function lookOf(element: Element, language: string): ArchiveLook {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    language,
    theme: document.documentElement.dataset.theme ?? 'light',
    colours: {
      land: colour('--map-land'),
      sea: colour('--map-sea'),
      line: colour('--map-border'),
      ink: colour('--ink'),
    },
  };
}
