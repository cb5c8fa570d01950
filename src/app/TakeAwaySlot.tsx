import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeAway } from '../features/export/TakeAway.tsx';
import type { TakeAwayActions } from '../features/export/take-away-actions.ts';
import { useAppStore } from '../state/store-context.ts';

const fetchTaking = () => import('./take-away.ts');

/** What the article can be taken away as. */
export function TakeAwaySlot() {
  const { i18n } = useTranslation();
  const store = useAppStore();
  const actions = useMemo<TakeAwayActions>(
    () => ({
      save: (taken) =>
        fetchTaking().then(
          ({ saveTaken }) => saveTaken(store, i18n, taken),
          () => false,
        ),
      copy: (format) =>
        fetchTaking().then(
          ({ copyTaken }) => copyTaken(store, i18n, format),
          () => 'failed',
        ),
      copyLink: () =>
        fetchTaking().then(
          ({ copyLink }) => copyLink(store),
          () => ({ kind: 'failed' }),
        ),
      print: () => window.print(),
    }),
    [store, i18n],
  );
  return <TakeAway actions={actions} />;
}
