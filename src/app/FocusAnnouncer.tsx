import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindWord } from '../domain/gazetteer/kind-word.ts';
import type { AppState } from '../state/app-state.ts';
import { selectMentionsOf } from '../state/article-slice.ts';
import { selectPlace, selectPlaceName } from '../state/gazetteer-slice.ts';
import { useAppStore } from '../state/store-context.ts';
import { entersCard } from './enters-card.ts';

/** Says what is in focus, once and politely, unless the keyboard goes to the card, whose heading says it. */
export function FocusAnnouncer() {
  const { t } = useTranslation();
  const store = useAppStore();
  const [said, setSaid] = useState('');

  useEffect(() => {
    function sentence(state: AppState, before: AppState): string {
      const { focus } = state;
      if (focus.kind === 'none') return t('announce.cleared');
      const name = selectPlaceName(focus.placeId)(state);
      const mentions = selectMentionsOf(focus.placeId)(state);
      if (
        before.focus.kind === 'place' &&
        before.focus.placeId === focus.placeId &&
        focus.mentionId !== null
      ) {
        const current = mentions.findIndex((mention) => mention.id === focus.mentionId) + 1;
        return t('announce.mention', { name, current, total: mentions.length });
      }
      const place = selectPlace(focus.placeId)(state);
      return t('announce.place', { name, kind: place ? t(kindWord(place)) : '', count: mentions.length });
    }
    return store.subscribe((state, before) => {
      if (state.focus === before.focus) return;
      if (state.focus.kind === 'none' && before.focus.kind === 'none') return;
      // The walk says itself where it has come, and nothing is said into a text that is read aloud.
      if (state.focus.origin === 'walk' || state.focus.origin === 'voice') return setSaid('');
      if (!entersCard(state)) setSaid(sentence(state, before));
    });
  }, [store, t]);

  return (
    <p role="status" className="visually-hidden" data-announcer>
      {said}
    </p>
  );
}
