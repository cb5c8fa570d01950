import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './correction.css';

/** The way back and forth through the reader's changes; not there before the first one. */
export function UndoButtons() {
  const { t } = useTranslation();
  const store = useAppStore();
  const canUndo = useAppState(({ past }) => past.length > 0);
  const canRedo = useAppState(({ future }) => future.length > 0);
  if (!canUndo && !canRedo) return null;
  return (
    <fieldset className="undo-buttons" aria-label={t('correction.changes')}>
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
    </fieldset>
  );
}
