import type { Article } from '../../domain/article/article.ts';
import { applyCorrections } from '../../domain/correction/apply-corrections.ts';
import { NO_CORRECTIONS } from '../../domain/correction/correction.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { isOwnArticle } from '../../domain/library/kept-article.ts';
import { articleOpening } from '../../domain/library/search-article.ts';
import { type Mention, placeOf } from '../../domain/recognition/mention.ts';
import type { AppState } from '../../state/app-state.ts';
import type { ComparedArticle } from '../../state/comparison-slice.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { loadArticle } from '../load-article.ts';
import { recogniseArticles } from '../recognise-articles.ts';
import { openKeptArticle } from './open-kept-article.ts';

/** Finds the places of the articles whose comparison has begun and shows them on one map; of two calls the later one wins. */
export async function showComparison(store: AppStore, ids: readonly string[]): Promise<void> {
  const ticket = ++latestTicket;
  const loaded = await Promise.all(
    ids.map((id) => (isOwnArticle(id) ? openKeptArticle(store, id) : loadArticle(id))),
  );
  const articles = loaded.flatMap((each) => (each.ok ? [each.value] : []));
  const { keptCorrections } = store.getState();
  const texts = articles.map(({ id, blocks }) => ({ blocks, about: keptCorrections.get(id)?.about ?? [] }));
  const mentions = texts.length === ids.length ? await recogniseArticles(texts) : null;
  const isWanted = ticket === latestTicket && store.getState().comparison?.status === 'looking';
  if (!isWanted) return;
  if (!mentions) return store.getState().comparisonFailed();
  const state = store.getState();
  state.showComparison(
    articles.map((article, index) => comparedArticle(state, article, mentions[index] ?? [])),
  );
}

let latestTicket = 0;

function comparedArticle(
  { keptCorrections, memory }: AppState,
  article: Article,
  recognised: readonly Mention[],
): ComparedArticle {
  const { corrections } = keptCorrections.get(article.id) ?? NO_CORRECTIONS;
  const { mentions } = applyCorrections(article.blocks, recognised, corrections, memory);
  const places = new Map<PlaceId, number>();
  const unlocated = new Map<string, number>();
  for (const mention of mentions) {
    const placeId = placeOf(mention);
    if (placeId === null) unlocated.set(mention.text, (unlocated.get(mention.text) ?? 0) + 1);
    else places.set(placeId, (places.get(placeId) ?? 0) + 1);
  }
  const { id, title, language } = article;
  return { articleId: id, name: title ?? articleOpening(article), language, places, unlocated };
}
