import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeAway } from '../features/export/TakeAway.tsx';
import type { TakeAwayActions } from '../features/export/take-away-actions.ts';
import { copyText } from '../services/copy-text.ts';
import { useAppStore } from '../state/store-context.ts';
import { contentsOf, saveTaken } from './take-away.ts';

/** What the article can be taken away as. */
export function TakeAwaySlot() {
  const { i18n } = useTranslation();
  const store = useAppStore();
  const actions = useMemo<TakeAwayActions>(
    () => ({
      save: (taken) => saveTaken(store.getState(), i18n, taken),
      copy: async (format) => {
        const contents = await contentsOf(store.getState(), i18n, format);
        return contents !== null && copyText(contents);
      },
      print: () => window.print(),
    }),
    [store, i18n],
  );
  return <TakeAway actions={actions} />;
}
