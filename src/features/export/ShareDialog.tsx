import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shared } from '../../domain/exchange/shared.ts';
import { articleOpening } from '../../domain/library/search-article.ts';
import type { Offered } from '../../state/share-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import './take-away.css';

interface ShareDialogProps {
  readonly open: (shared: Shared) => void;
  readonly leave: () => void;
}

/** Asks before an article that came in a link is opened and kept; tells it when the link cannot be read. */
export function ShareDialog({ open, leave }: ShareDialogProps) {
  const offered = useAppState((state) => state.offered);
  return offered && <Offer offered={offered} open={open} leave={leave} />;
}

function Offer({ offered, open, leave }: ShareDialogProps & { readonly offered: Offered }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="take-away share" aria-labelledby="share-title" onClose={leave}>
      <div className="take-away-body">
        <h2 id="share-title">{t('share.title')}</h2>
        {offered.status === 'refused' ? (
          <p>{t(PROBLEMS[offered.problem])}</p>
        ) : (
          <Contents shared={offered.shared} />
        )}
        <div className="share-answers">
          {offered.status === 'asking' && (
            <button type="button" className="button button-strong" onClick={() => open(offered.shared)}>
              {t('share.openIt')}
            </button>
          )}
          <button type="button" className="button" onClick={leave}>
            {offered.status === 'asking' ? t('share.leave') : t('app.dismiss')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

const PROBLEMS = {
  cut: 'share.cut',
  newer: 'share.newer',
  damaged: 'share.damaged',
} as const;

/** A text without a headline is known by how it begins. */
const OPENING_LENGTH = 80;
/** So much of one with a headline is shown below it. */
const LONGEST_QUOTATION = 200;

function Contents({ shared: { article, corrections } }: { shared: Shared }) {
  const { t } = useTranslation();
  const count = corrections.corrections.length;
  const opening = article.kind === 'own' ? [...(article.blocks[0]?.text ?? '')].slice(0, OPENING_LENGTH) : [];
  return (
    <>
      {article.kind === 'built-in' ? (
        <p>{t('share.builtIn')}</p>
      ) : (
        <p>{t('share.carries', { title: article.title ?? `${opening.join('')}…` })}</p>
      )}
      {article.kind === 'own' && article.title !== null && (
        <blockquote lang={article.language} dir="auto">
          {articleOpening(article, LONGEST_QUOTATION)}
        </blockquote>
      )}
      {count > 0 && <p>{t('share.corrections', { count })}</p>}
      <p>{t('share.ask')}</p>
    </>
  );
}
