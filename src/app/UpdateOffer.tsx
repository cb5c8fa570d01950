import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { takeUpdate } from '../services/keep-app-offline.ts';
import { useAppState, useAppStore } from '../state/store-context.ts';

/** Offers a newer build that is there, and never takes it by itself: who reads goes on reading. */
export function UpdateOffer() {
  const { t } = useTranslation();
  const store = useAppStore();
  const update = useAppState((state) => state.update);
  return (
    <p className="notice">
      <span>{t(update === 'ready' ? 'update.ready' : 'update.held')}</span>
      <button type="button" className="button" onClick={() => void takeUpdate(store)}>
        {t('update.take')}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('app.dismiss')}
        onClick={() => store.getState().noteUpdate('none')}
      >
        <X aria-hidden size="1.125rem" />
      </button>
    </p>
  );
}
