import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeAway } from '../features/export/TakeAway.tsx';
import type { TakeAwayActions } from '../features/export/take-away-actions.ts';
import { copyText } from '../services/copy-text.ts';
import { useAppStore } from '../state/store-context.ts';

const fetchTaking = () => import('./take-away.ts');

/** Longer links are cut by some mail and chat programs. */
const LONG_LINK = 2_000;
/** Longer ones than this by most. */
const LONGEST_LINK = 32_000;

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
      copy: async (format) => {
        const taking = await fetchTaking().catch(() => null);
        const contents = taking && (await taking.contentsOf(store.getState(), i18n, format));
        return contents !== null && copyText(contents);
      },
      copyLink: async () => {
        const { linkTo } = await fetchTaking();
        const link = await linkTo(store.getState());
        if (link.length > LONGEST_LINK) return { kind: 'too-long', link };
        if (!(await copyText(link))) return { kind: 'refused', link };
        return { kind: link.length > LONG_LINK ? 'copied-long' : 'copied', link };
      },
      print: () => window.print(),
    }),
    [store, i18n],
  );
  return <TakeAway actions={actions} />;
}
