import { hasArabic, isOtherLanguage } from '../domain/arabic/likely-arabic.ts';
import { isOwnArticle } from '../domain/library/kept-article.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** So many blocks at the beginning tell the language of a text. */
const TELLING_BLOCKS = 50;

/** Tells of each text of the reader's own that is opened, for the first time or again, when it is in no Arabic. */
export function keepLanguageTold(store: AppStore): () => void {
  let told: string | null = null;
  function look() {
    const { article, tell } = store.getState();
    if (article.status !== 'ready' || article.value.id === told) return;
    const { id, blocks } = article.value;
    told = id;
    if (!isOwnArticle(id)) return;
    const start = blocks.slice(0, TELLING_BLOCKS).map(({ text }) => text);
    if (!blocks.some(({ text }) => hasArabic(text))) tell('no-arabic');
    else if (isOtherLanguage(start.join('\n'))) tell('other-language');
  }
  look();
  return store.subscribe((state, before) => {
    if (state.article !== before.article) look();
  });
}
