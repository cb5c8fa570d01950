import { useEffect, useMemo } from 'react';
import { OpenDialog } from '../features/open/OpenDialog.tsx';
import type { OpenActions } from '../features/open/open-actions.ts';
import { openParts } from '../features/open/parts-ahead.ts';
import { usePasteAnywhere } from '../features/open/use-paste-anywhere.ts';
import { fetchedAhead, fromRestOn } from '../state/on-demand.ts';
import { useAppStore } from '../state/store-context.ts';
import { takeDrops } from './early-drops.ts';
import { withPart } from './with-part.ts';

const BuiltInArticles = fetchedAhead(() => openParts().then((parts) => parts.BuiltInArticles));
const DropZone = fromRestOn(() => openParts().then((parts) => parts.DropZone));

const fetchOpener = () => import('../services/open-texts.ts');
const loadBuiltInArticles = async () => {
  const articles = await import('../services/load-article.ts').catch(() => null);
  return articles ? articles.loadBuiltInArticles() : [];
};

/** The ways to bring a text along: the dialog, a drop and a paste anywhere on the page. */
export function OpenSlot() {
  const store = useAppStore();
  const actions = useMemo<OpenActions>(
    () => ({
      openFiles: (files) => void withPart(store, fetchOpener, ({ openFiles }) => openFiles(store, files)),
      openText: (given) => {
        store.getState().hideOpenDialog();
        void withPart(store, fetchOpener, ({ openSent }) => openSent(store, given));
      },
    }),
    [store],
  );
  usePasteAnywhere(actions);
  useEffect(() => takeDrops(actions.openFiles), [actions]);
  return (
    <>
      <OpenDialog actions={actions} builtIn={<BuiltInArticles load={loadBuiltInArticles} />} />
      <DropZone actions={actions} />
    </>
  );
}
