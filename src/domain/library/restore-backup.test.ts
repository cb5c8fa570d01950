import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { anchorAt } from '../correction/anchor.ts';
import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import { nameKey } from '../correction/name-key.ts';
import { placeId } from '../gazetteer/place.ts';
import { readBackup, writeBackup } from './backup.ts';
import type { KeptArticle } from './kept-article.ts';
import { EMPTY_LIBRARY, type Library } from './library.ts';
import { restoreBackup } from './restore-backup.ts';

const NOW = Date.UTC(2026, 0, 2);
const keptArticle = (id: string, text: string, title: string | null = null): KeptArticle => ({
  article: { id, title, language: 'ar', blocks: parsePlainText(text) },
  origin: 'text',
  savedAt: 1,
  changedAt: 2,
  openedAt: 3,
});
const remembered = (name: string, id: string): NameCorrection => ({
  scope: 'always',
  name,
  lightsUnlit: false,
  decision: { kind: 'place', placeId: placeId(id) },
});
const libraryWith = (part: Partial<Library>): Library => ({ ...EMPTY_LIBRARY, ...part });
const withArticles = (...kept: KeptArticle[]) =>
  libraryWith({ articles: new Map(kept.map((each) => [each.article.id, each])) });

const word = fc.constantFrom('غزة', 'القاهرة', 'طرابلس', 'وصل', 'إلى', 'Doha', '«نابلس»', '🌍', '"', '\\');
const text = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const id = fc.constantFrom('own-a', 'own-b', 'own-__proto__', 'own-constructor');
const article = fc
  .record({ id, lines: text, title: fc.option(word) })
  .map(({ id: articleId, lines, title }) => keptArticle(articleId, lines.join('\n'), title));
const decision = fc.oneof(
  fc.constant({ kind: 'unknown' as const }),
  fc.constant({ kind: 'not-a-place' as const }),
  fc
    .constantFrom('iso:EG', 'geonames:1')
    .map((place) => ({ kind: 'place' as const, placeId: placeId(place) })),
  fc
    .record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.integer({ min: -180, max: 180 }) })
    .map((position) => ({
      kind: 'own-place' as const,
      place: {
        id: placeId('reader:1'),
        kind: 'city' as const,
        kindUntold: true as const,
        // JSON has no minus nought.
        position: { lat: position.lat + 0, lon: position.lon + 0 },
        population: 0,
        names: ['بيتنا'] as const,
      },
    })),
);
const mentionDecision = fc.record({ at: fc.nat(20), decision }).map(({ at, decision: decided }) => ({
  scope: 'mention' as const,
  anchor: anchorAt(parsePlainText('وصل الوفد إلى غزة ثم إلى القاهرة وعاد')[0] ?? fail(), at, at + 3),
  decision: decided,
}));
const nameDecision = fc.record({ name: word, decision }).map(({ name, decision: decided }) => ({
  scope: 'article' as const,
  name,
  lightsUnlit: false,
  decision: decided,
}));
const corrections: fc.Arbitrary<ArticleCorrections> = fc.record({
  corrections: fc.array(fc.oneof(mentionDecision, nameDecision), { minLength: 1, maxLength: 4 }),
  about: fc.option(fc.constant([placeId('iso:EG')])),
});
const memory: fc.Arbitrary<readonly NameCorrection[]> = fc
  .uniqueArray(fc.constantFrom('غزة', 'القاهرة', 'طرابلس', 'نابلس'), { selector: nameKey })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => fc.constantFrom('iso:EG', 'geonames:1').map((place) => remembered(name, place))),
    ),
  );
const library: fc.Arbitrary<Library> = fc.record({
  articles: fc
    .array(article, { maxLength: 4 })
    .map((all) => new Map(all.map((each) => [each.article.id, each]))),
  corrections: fc
    .array(fc.tuple(fc.oneof(id, fc.constantFrom('cairo-talks', '__proto__')), corrections), { maxLength: 3 })
    .map((all) => new Map(all)),
  memory,
  setAside: fc.array(fc.constantFrom({ part: 'articles' as const, key: 'own-x', value: { broken: true } }), {
    maxLength: 1,
  }),
});

function fail(): never {
  throw new Error('the text has a block');
}

function reread(of: Library): Library {
  const reading = readBackup(writeBackup(of, NOW));
  if (!reading.ok) throw new Error(reading.problem);
  expect(reading.unreadable).toBe(0);
  return reading.library;
}

describe('restoreBackup', () => {
  it('of a backup into an empty library gives the same library', () => {
    fc.assert(
      fc.property(library, (kept) => {
        expect(restoreBackup(EMPTY_LIBRARY, reread(kept)).library).toEqual(kept);
      }),
    );
  });

  it('twice changes nothing more, whatever is here', () => {
    fc.assert(
      fc.property(library, library, (here, there) => {
        const backup = reread(there);
        const once = restoreBackup(here, backup).library;
        const twice = restoreBackup(once, backup);
        expect(twice.library).toEqual(once);
        expect(twice.report).toMatchObject({ added: 0, doubled: 0, remembered: 0 });
      }),
    );
  });

  it('loses no text, neither of here nor of the backup', () => {
    fc.assert(
      fc.property(library, library, (here, there) => {
        const joined = restoreBackup(here, there).library;
        const texts = [...joined.articles.values()].map(({ article: { title, blocks } }) => ({
          title,
          blocks,
        }));
        for (const { article: each } of [...here.articles.values(), ...there.articles.values()]) {
          expect(texts).toContainEqual({ title: each.title, blocks: each.blocks });
        }
        for (const [key, kept] of here.articles) expect(joined.articles.get(key)).toBe(kept);
        for (const [articleId, { article: each }] of joined.articles) expect(each.id).toBe(articleId);
      }),
    );
  });

  it('keeps another text of the same id beside the one here, with its decisions', () => {
    const here = withArticles(keptArticle('own-a', 'وصل إلى غزة'));
    const decided: ArticleCorrections = { corrections: [], about: [placeId('iso:EG')] };
    const there = {
      ...withArticles(keptArticle('own-a', 'عاد من غزة')),
      corrections: new Map([['own-a', decided]]),
    };
    const { library: joined, report } = restoreBackup(here, there);
    expect(report).toMatchObject({ added: 0, same: 0, doubled: 1 });
    const [, newId] = [...joined.articles.keys()];
    expect(newId).toMatch(/^own-a-x[0-9a-z]{14}$/u);
    expect([...joined.corrections]).toEqual([[newId, decided]]);
  });

  it('lets the decision here stand where both decide on a name, and says so', () => {
    const here = libraryWith({ memory: [remembered('طرابلس', 'iso:LY')] });
    const there = libraryWith({ memory: [remembered('طرابلس', 'iso:LB'), remembered('غزة', 'iso:PS')] });
    const { library: joined, report } = restoreBackup(here, there);
    expect(joined.memory).toEqual([remembered('طرابلس', 'iso:LY'), remembered('غزة', 'iso:PS')]);
    expect(report).toMatchObject({ remembered: 1, otherwise: 1 });
  });
});

describe('readBackup', () => {
  const backup = writeBackup(
    withArticles(keptArticle('own-a', 'وصل إلى غزة'), keptArticle('own-b', 'عاد')),
    NOW,
  );

  it.each([
    ['cut off', backup.slice(0, -20), 'broken'],
    ['no JSON', 'وصل الوفد إلى غزة', 'broken'],
    ['empty', '', 'broken'],
    ['other JSON', '{"type":"FeatureCollection","features":[]}', 'foreign'],
    ['a bare value', 'null', 'foreign'],
    ['of a later version', backup.replace('"version":1', '"version":2'), 'newer'],
    ['without its lists', '{"format":"yaqut-library","version":1}', 'broken'],
  ] as const)('says what is wrong with a file that is %s', (_what, file, problem) => {
    expect(readBackup(file)).toEqual({ ok: false, problem });
  });

  it('reads a file with a byte order mark', () => {
    expect(readBackup(`\uFEFF${backup}`)).toMatchObject({ ok: true, unreadable: 0 });
  });

  it.each([
    [
      'a block without text',
      (json: Backup) => Object.assign(json.articles[0]?.article.blocks[0] ?? {}, { text: 1 }),
    ],
    [
      'a link that would run',
      (json: Backup) =>
        Object.assign(json.articles[0]?.article.blocks[0] ?? {}, {
          links: [{ start: 0, end: 2, href: 'javascript:alert(1)' }],
        }),
    ],
    [
      'the id of a built-in article',
      (json: Backup) => Object.assign(json.articles[0]?.article ?? {}, { id: 'cairo-talks' }),
    ],
    [
      'two blocks of one id',
      (json: Backup) => json.articles[0]?.article.blocks.push({ ...json.articles[0].article.blocks[0] }),
    ],
  ])('leaves out an article with %s and keeps the other', (_what, spoil) => {
    const json = JSON.parse(backup) as Backup;
    spoil(json);
    const reading = readBackup(JSON.stringify(json));
    expect(reading).toMatchObject({ ok: true, unreadable: 1 });
    expect(reading.ok && [...reading.library.articles.keys()]).toEqual(['own-b']);
  });
});

interface Backup {
  articles: { article: { id: string; blocks: Record<string, unknown>[] } }[];
}
