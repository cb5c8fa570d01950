import type { Article } from '../domain/article/article.ts';
import type { Shared } from '../domain/exchange/shared.ts';
import { keepArticle, newArticleId } from '../services/library/keep-article.ts';
import { openArticle, showOwnArticle } from '../services/reading.ts';
import { correct } from '../state/correct.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { isShareHash } from './address.ts';

/** Reads the article that the address carries and offers it to the reader; nothing is opened unasked. */
export async function offerShared(store: AppStore, hash: string): Promise<void> {
  const { readShareHash } = await import('../services/share-link.ts');
  const read = await readShareHash(hash);
  store
    .getState()
    .offerShared(
      read.ok ? { status: 'asking', shared: read.value } : { status: 'refused', problem: read.problem },
    );
}

/** Opens what a link carried and keeps it. Corrections to a built-in article are laid over what was decided there and can be undone. */
export async function openShared(store: AppStore, { article, corrections }: Shared): Promise<void> {
  leaveOffer(store);
  if (article.kind === 'own') {
    const { title, language, blocks } = article;
    const own: Article = { id: newArticleId(), title, language, blocks };
    keepArticle(store, own, 'link', corrections);
    showOwnArticle(store, own);
    return;
  }
  if (!(await openArticle(store, article.id))) return;
  for (const correction of corrections.corrections) correct(store, correction);
  if (corrections.about !== null) store.getState().sayAbout(corrections.about);
}

/** Puts an offer away, opened or not: the address is that of the article on the page again. */
export function leaveOffer(store: AppStore): void {
  if (isShareHash(location.hash)) history.replaceState(null, '', `${location.pathname}${location.search}`);
  store.getState().answerOffer();
}
