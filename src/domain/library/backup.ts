import * as v from 'valibot';
import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import { decidesNothing, LIBRARY_PARTS, type Library, type SetAside } from './library.ts';
import { ArticleCorrectionsSchema, KeptArticleSchema, RememberedSchema } from './library-schemas.ts';

const FORMAT = 'yaqut-library';
const VERSION = 1;

/** A library as one JSON file. `now` is in milliseconds since 1970. */
export const writeBackup = ({ articles, corrections, memory, setAside }: Library, now: number): string =>
  JSON.stringify({
    format: FORMAT,
    version: VERSION,
    savedAt: new Date(now).toISOString(),
    articles: [...articles.values()],
    corrections: [...corrections].map(([articleId, decided]) => ({ articleId, ...decided })),
    memory,
    setAside,
  });

/** What a file gives that is said to be a backup. */
export type BackupReading =
  /** `unreadable` counts entries that are damaged; they are left out. */
  | { readonly ok: true; readonly library: Library; readonly unreadable: number }
  | { readonly ok: false; readonly problem: BackupProblem };

/** Broken off or no JSON at all; some other JSON; written by a later version. */
export type BackupProblem = 'broken' | 'foreign' | 'newer';

const Envelope = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const Contents = v.object({
  articles: v.array(v.unknown()),
  corrections: v.array(v.unknown()),
  memory: v.array(v.unknown()),
  setAside: v.optional(v.array(v.unknown()), []),
});
const CorrectionsOf = v.looseObject({ articleId: v.pipe(v.string(), v.nonEmpty()) });
const SetAsideFields: v.GenericSchema<unknown, SetAside> = v.object({
  part: v.picklist(LIBRARY_PARTS),
  key: v.string(),
  value: v.unknown(),
});

/** Whether a text is a backup of a library, of whichever version. */
export function isBackup(text: string): boolean {
  const reading = parse(text);
  return reading !== undefined && v.is(Envelope, reading);
}

/** The value of a JSON text; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** Reads a backup, entry by entry: a damaged one is counted and does not spoil the others. */
export function readBackup(text: string): BackupReading {
  const json = parse(text);
  if (json === undefined) return { ok: false, problem: 'broken' };
  const envelope = v.safeParse(Envelope, json);
  if (!envelope.success) return { ok: false, problem: 'foreign' };
  if (envelope.output.version > VERSION) return { ok: false, problem: 'newer' };
  const contents = v.safeParse(Contents, json);
  if (!contents.success) return { ok: false, problem: 'broken' };
  const { articles, corrections, memory, setAside } = contents.output;
  const kept = sift(articles, (entry) => take(KeptArticleSchema, entry));
  const decided = sift(corrections, correctionsEntry);
  const remembered: Sifted<NameCorrection> = sift(memory, (entry) => take(RememberedSchema, entry));
  const aside = sift(setAside, (entry) => take(SetAsideFields, entry));
  return {
    ok: true,
    library: {
      articles: new Map(kept.taken.map((each) => [each.article.id, each])),
      corrections: new Map(decided.taken),
      memory: remembered.taken,
      setAside: aside.taken,
    },
    unreadable: kept.lost + decided.lost + remembered.lost + aside.lost,
  };
}

interface Sifted<T> {
  readonly taken: readonly T[];
  readonly lost: number;
}

function sift<T>(entries: readonly unknown[], read: (entry: unknown) => T | null): Sifted<T> {
  const taken = entries.map(read).filter((each) => each !== null);
  return { taken, lost: entries.length - taken.length };
}

function take<T>(schema: v.GenericSchema<unknown, T>, entry: unknown): T | null {
  const parsed = v.safeParse(schema, entry);
  return parsed.success ? parsed.output : null;
}

function correctionsEntry(entry: unknown): [string, ArticleCorrections] | null {
  const owner = take(CorrectionsOf, entry);
  const decided = take(ArticleCorrectionsSchema, entry);
  return owner && decided && !decidesNothing(decided) ? [owner.articleId, decided] : null;
}
