import { type AnnotatedArticle, annotatedArticle } from '../domain/exchange/annotated-article.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { newsArticle, newsMentions } from './news-article.ts';

/** The news article as it is taken away: its first mention decided by the reader, its last one not located. */
export function annotatedNews(): AnnotatedArticle {
  const [first, ...others] = newsMentions();
  const last = others.pop();
  if (!first || !last) throw new Error('the news names too little');
  const mentions = [
    { ...first, decidedBy: 'reader' as const },
    ...others,
    { ...last, resolution: { candidates: [] } },
  ];
  const { place } = newsGazetteer();
  // Doha stands for a place with a southern and western position, which neither sign may be lost from.
  const moved = (id: Parameters<typeof place>[0]) => {
    const known = place(id);
    return known && id === placeId('t:doha') ? { ...known, position: { lat: -25.25, lon: -51.5 } } : known;
  };
  return annotatedArticle({ ...newsArticle(), title: 'محادثات القاهرة' }, mentions, moved);
}
