import type { Article } from '../domain/article/article.ts';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';

const TEXT = `وصل الوفد إلى القاهرة أمس، ثم عاد من القاهرة إلى الدوحة بعد محادثات دامت يومين، وقالت مصر وقطر إنها مثمرة.
ما الذي سيحدث في رفح
ينتظر الناس في رفح وخان يونس خبرًا من القاهرة، ويعمل الأطباء في مستشفى الشفاء ليلًا ونهارًا منذ أسابيع طويلة.
An aid worker told reporters that nothing had reached the hospital for days.
وفي ليبيا اجتمع نواب من طرابلس وبنغازي للمرة الأولى منذ عامين.
«سنعود إلى رفح حين يعود الجميع.»`;

/** A short piece of news in blocks of every kind, which names places once, twice and more. */
export const newsArticle = (): Article => ({
  id: 'news',
  title: null,
  language: 'ar',
  blocks: parsePlainText(TEXT),
});

/** The places it names, as the recognition finds them. */
export const newsMentions = (): Mention[] => recognise(newsArticle().blocks, newsGazetteer());
