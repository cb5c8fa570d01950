import * as v from 'valibot';
import type { Article } from '../domain/article/article.ts';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import type { Outcome } from '../state/failure.ts';
import { fetchJson, fetchText } from './fetch-data.ts';

const INDEX_FILE = 'articles/index.json';

const ArticleIndex = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.nonEmpty()),
      file: v.pipe(v.string(), v.nonEmpty()),
      language: v.string(),
      title: v.nullable(v.string()),
    }),
  ),
  v.nonEmpty(),
);

/** A built-in article by its id, the first one for null. */
export async function loadArticle(id: string | null): Promise<Outcome<Article>> {
  const fetched = await fetchJson(INDEX_FILE);
  if (!fetched.ok) return fetched;
  const index = v.safeParse(ArticleIndex, fetched.value);
  if (!index.success) return { ok: false, failure: { kind: 'unreadable', file: INDEX_FILE } };
  const entry = index.output.find((each) => id === null || each.id === id);
  if (!entry) return { ok: false, failure: { kind: 'unknown-article', articleId: id ?? '' } };
  const text = await fetchText(`articles/${entry.file}`);
  if (!text.ok) return text;
  const { title, language } = entry;
  return { ok: true, value: { id: entry.id, title, language, blocks: parsePlainText(text.value) } };
}
