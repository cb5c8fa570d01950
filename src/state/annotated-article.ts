import { type AnnotatedArticle, annotatedArticle } from '../domain/exchange/annotated-article.ts';
import type { AppState } from './app-state.ts';
import { selectMentions } from './article-slice.ts';
import { selectPlace } from './gazetteer-slice.ts';

/** The article on the page as it is taken away, the reader's decisions included; null until its places are found. */
export function selectAnnotatedArticle(state: AppState): AnnotatedArticle | null {
  if (state.article.status !== 'ready' || state.mentions.status !== 'ready') return null;
  return annotatedArticle(state.article.value, selectMentions(state), (id) => selectPlace(id)(state));
}
