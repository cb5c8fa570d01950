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
  const index = await loadIndex();
  if (!index.ok) return index;
  const entry = index.value.find((each) => id === null || each.id === id);
  if (!entry) return { ok: false, failure: { kind: 'unknown-article', articleId: id ?? '' } };
  return loadEntry(entry);
}

/** All built-in articles that can be read. */
export async function loadBuiltInArticles(): Promise<readonly Article[]> {
  const index = await loadIndex();
  const loaded = await Promise.all((index.ok ? index.value : []).map(loadEntry));
  return loaded.flatMap((each) => (each.ok ? [each.value] : []));
}

type ArticleEntry = v.InferOutput<typeof ArticleIndex>[number];

async function loadEntry(entry: ArticleEntry): Promise<Outcome<Article>> {
  const text = await fetchText(`articles/${entry.file}`);
  if (!text.ok) return text;
  const { title, language } = entry;
  return { ok: true, value: { id: entry.id, title, language, blocks: parsePlainText(text.value) } };
}

async function loadIndex(): Promise<Outcome<readonly ArticleEntry[]>> {
  const fetched = await fetchJson(INDEX_FILE);
  if (!fetched.ok) return fetched;
  const index = v.safeParse(ArticleIndex, fetched.value);
  if (!index.success) return { ok: false, failure: { kind: 'unreadable', file: INDEX_FILE } };
  return { ok: true, value: index.output };
}
