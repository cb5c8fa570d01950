import { ChevronDown, ListChecks, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../i18n/format.ts';
import { selectDecisions } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './correction.css';
import { useUndoKeys } from './use-undo-keys.ts';

/** The way back and forth through the reader's changes, and to the list of what was decided; nothing before the first one. */
export function ChangesBar() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const canUndo = useAppState(({ past }) => past.length > 0);
  const canRedo = useAppState(({ future }) => future.length > 0);
  const decisions = useAppState(selectDecisions);
  const open = useAppState((state) => state.decisionsListed);
  const bar = useShownAfterChange();
  useUndoKeys();
  useListLeft();
  const unfitting = decisions.filter(({ at }) => at === null).length;
  if (!canUndo && !canRedo && decisions.length === 0) return null;
  return (
    <fieldset
      ref={bar}
      className="changes"
      aria-label={t('correction.changes')}
      data-open={open || undefined}
    >
      {(canUndo || canRedo) && (
        <>
          <button
            type="button"
            className="button button-quiet"
            disabled={!canUndo}
            onClick={() => store.getState().undo()}
          >
            <Undo2 aria-hidden size="1rem" />
            {t('correction.undo')}
          </button>
          <button
            type="button"
            className="button button-quiet"
            disabled={!canRedo}
            onClick={() => store.getState().redo()}
          >
            <Redo2 aria-hidden size="1rem" />
            {t('correction.redo')}
          </button>
        </>
      )}
      {decisions.length > 0 && (
        <button
          type="button"
          className="button button-quiet changes-list"
          aria-expanded={open}
          onClick={() => store.getState().listDecisions(!open)}
        >
          <ListChecks aria-hidden size="1rem" />
          <span>
            {t('correction.decisions')}
            {unfitting > 0 && (
              <span className="correction-hint">{t('correction.unfitting', { count: unfitting })}</span>
            )}
          </span>
          <span className="changes-count">{formatCount(decisions.length, i18n.language)}</span>
          <ChevronDown aria-hidden size="1rem" />
        </button>
      )}
    </fieldset>
  );
}

/** Brings the bar into sight after a change: the form that made it may have been scrolled far down. */
function useShownAfterChange() {
  const bar = useRef<HTMLFieldSetElement>(null);
  const changes = useAppState(({ past }) => past.length);
  const seen = useRef(changes);
  useEffect(() => {
    if (changes > seen.current) bar.current?.scrollIntoView({ block: 'nearest' });
    seen.current = changes;
  }, [changes]);
  return bar;
}

/** Who goes to a place outside the list, or has nothing left in it, has left it; so has who turns to anything else. */
function useListLeft(): void {
  const store = useAppStore();
  useEffect(() => {
    const stop = store.subscribe((state, { focus }) => {
      const isElsewhere =
        state.focus !== focus && state.focus.kind === 'place' && state.focus.origin !== 'list';
      if (state.decisionsListed && (isElsewhere || selectDecisions(state).length === 0))
        state.listDecisions(false);
    });
    return () => {
      stop();
      store.getState().listDecisions(false);
    };
  }, [store]);
}
