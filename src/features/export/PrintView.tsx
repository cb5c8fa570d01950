import { useTranslation } from 'react-i18next';
import { headlineOf } from '../../domain/article/article.ts';
import { articleHash } from '../../domain/article/article-hash.ts';
import { namedPlaces } from '../../domain/exchange/annotated-article.ts';
import { drawNear } from '../../domain/geo/draw-near.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { isOwnArticle } from '../../domain/library/kept-article.ts';
import { formatDate } from '../../i18n/format.ts';
import { selectAnnotatedArticle } from '../../state/annotated-article.ts';
import type { AppState } from '../../state/app-state.ts';
import { useAppStore } from '../../state/store-context.ts';
import { PrintList } from './PrintList.tsx';
import { PrintMaps } from './PrintMaps.tsx';
import { PrintText } from './PrintText.tsx';
import { PrintUnlocated } from './PrintUnlocated.tsx';
import './print.css';
import { usePrinting } from './use-printing.ts';

/** The article on paper: numbered marks, a map with the same numbers, the places with their coordinates. */
export function PrintView() {
  return usePrinting() ? <Paper /> : null;
}

function Paper() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const state = store.getState();
  const annotated = selectAnnotatedArticle(state);
  if (!annotated) return null;
  const named = namedPlaces(annotated);
  const outlines = knownOutlines(state);
  const { title, language } = annotated.article;
  return (
    <div className="print-view">
      <article>
        {title !== null && headlineOf(annotated.article) === null && (
          <h1 lang={language} dir="auto">
            {title}
          </h1>
        )}
        <PrintText annotated={annotated} named={named} />
      </article>
      {named.length > 0 && (
        <section>
          <h2>{t('print.places')}</h2>
          {outlines && <PrintMaps outlines={outlines} named={named} />}
          <PrintList named={named} />
        </section>
      )}
      <PrintUnlocated annotated={annotated} />
      <footer>
        <p>
          <bdi dir="ltr">{addressOf(annotated.article.id)}</bdi> · {formatDate(Date.now(), i18n.language)}
        </p>
        <p>{t('print.madeWith')}</p>
        <p>{t('page.sources')}</p>
      </footer>
    </div>
  );
}

/** Where the text can be read again: one of the reader's own stands on this device alone, so that its address would lead nobody else there. */
const addressOf = (articleId: string): string =>
  `${location.origin}${location.pathname}${isOwnArticle(articleId) ? '' : articleHash(articleId, null)}`;

/** The finest outlines there are: paper cannot wait for others. */
function knownOutlines({ outlines, nearOutlines }: AppState): Outlines | null {
  if (outlines.status !== 'ready') return null;
  return nearOutlines?.status === 'ready' ? drawNear(outlines.value, nearOutlines.value) : outlines.value;
}
