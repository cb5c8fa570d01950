import { isAboutTheSame } from '../correction/add-correction.ts';
import type { ArticleCorrections, Correction } from '../correction/correction.ts';
import { nameKey } from '../correction/name-key.ts';
import { type BackupProblem, readBackup } from './backup.ts';
import { contentId, hasSameContent } from './content-id.ts';
import type { KeptArticle } from './kept-article.ts';
import type { Library } from './library.ts';
import { isSameValue } from './same-value.ts';

/** What restoring a backup did, in numbers. */
export interface RestoreReport {
  readonly added: number;
  /** Articles that were here already, word for word. */
  readonly same: number;
  /** Articles that are here with another text, and were added as a second one. */
  readonly doubled: number;
  /** Remembered decisions added. */
  readonly remembered: number;
  /** Remembered decisions about names on which something else is decided here: that stays. */
  readonly otherwise: number;
}

/**
 * The library with what a backup has more. Nothing that is here goes or changes: the same article counts once, another
 * text under the same id comes in as a second article, and where both decide on the same words the decision here stays.
 * Restoring the same backup again changes nothing.
 */
export function restoreBackup(
  library: Library,
  backup: Library,
): { library: Library; report: RestoreReport } {
  const articles = new Map(library.articles);
  const corrections = new Map(library.corrections);
  const report = { added: 0, same: 0, doubled: 0, remembered: 0, otherwise: 0 };
  const newIds = new Map<string, string>();
  for (const kept of backup.articles.values()) {
    const { id, outcome } = settle(kept, articles);
    newIds.set(kept.article.id, id);
    report[outcome]++;
    if (outcome !== 'same') articles.set(id, { ...kept, article: { ...kept.article, id } });
  }
  for (const [articleId, decided] of backup.corrections) {
    const id = newIds.get(articleId) ?? articleId;
    const here = corrections.get(id);
    corrections.set(id, here ? withMoreDecisions(here, decided) : decided);
  }
  const here = new Map(library.memory.map((each) => [nameKey(each.name), each]));
  const more = backup.memory.filter((each) => !here.has(nameKey(each.name)));
  report.remembered = more.length;
  report.otherwise = backup.memory.filter((each) => {
    const known = here.get(nameKey(each.name));
    return known !== undefined && !isSameValue(known, each);
  }).length;
  const aside = backup.setAside.filter((each) => !library.setAside.some((known) => isSameValue(known, each)));
  return {
    library: {
      articles,
      corrections,
      memory: more.length === 0 ? library.memory : [...library.memory, ...more],
      setAside: aside.length === 0 ? library.setAside : [...library.setAside, ...aside],
    },
    report,
  };
}

/** Decisions with those of a backup that are about other words; the same object where there are none. */
function withMoreDecisions(here: ArticleCorrections, backup: ArticleCorrections): ArticleCorrections {
  const joined: Correction[] = [...here.corrections];
  for (const correction of backup.corrections) {
    if (!joined.some((known) => isAboutTheSame(known, correction))) joined.push(correction);
  }
  const about = here.about ?? backup.about;
  const isMore = joined.length > here.corrections.length || about !== here.about;
  return isMore ? { corrections: joined, about } : here;
}

/** Under which id a restored article comes in, beside what is here. */
function settle(
  { article }: KeptArticle,
  articles: ReadonlyMap<string, KeptArticle>,
): { id: string; outcome: 'added' | 'same' | 'doubled' } {
  const here = articles.get(article.id);
  if (!here) return { id: article.id, outcome: 'added' };
  if (hasSameContent(here.article, article)) return { id: article.id, outcome: 'same' };
  const id = contentId(article);
  return { id, outcome: articles.has(id) ? 'same' : 'doubled' };
}

/** How restoring from a file went. */
export type RestoreOutcome =
  | { readonly ok: true; readonly report: RestoreReport & { readonly unreadable: number } }
  | { readonly ok: false; readonly problem: BackupProblem };

/** The library with what a backup file has more, the same one where the file is none. */
export function restoreFromText(
  library: Library,
  text: string,
): { readonly library: Library; readonly outcome: RestoreOutcome } {
  const reading = readBackup(text);
  if (!reading.ok) return { library, outcome: reading };
  const restored = restoreBackup(library, reading.library);
  const report = { ...restored.report, unreadable: reading.unreadable };
  return { library: restored.library, outcome: { ok: true, report } };
}
