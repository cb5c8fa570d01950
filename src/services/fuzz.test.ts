import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/article/article.ts';
import { toGeoJson } from '../domain/exchange/geojson.ts';
import { toTei } from '../domain/exchange/tei.ts';
import { toWebAnnotation } from '../domain/exchange/web-annotation.ts';
import { decodePlaces } from '../domain/gazetteer/file-format.ts';
import { createGazetteer } from '../domain/gazetteer/gazetteer.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { decodeTagger } from '../domain/recognition/tagger/model-file.ts';
import { anyAnnotatedArticle } from '../testing/arbitrary-annotated-article.ts';
import { docxToHtml } from './docx-to-html.ts';
import type { HtmlWindow } from './open-html.ts';
import { type OpenOutcome, openBytes, openText, type Reader } from './open-source.ts';
import { readShareHash, shareHash } from './share-link.ts';

/** Each target is fuzzed for so long, or for so many inputs; YAQUT_FUZZ_SECONDS makes it longer. */
const SECONDS = Number(process.env.YAQUT_FUZZ_SECONDS ?? 2);
const bounded = { interruptAfterTimeLimit: SECONDS * 1000, numRuns: 1_000_000, endOnFailure: true } as const;
const patience = SECONDS * 1000 + 60_000;

const window = new JSDOM('').window as unknown as HtmlWindow;
const reader: Reader = { window: async () => window, readDocx: docxToHtml };

const letters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('غزة', 'وبالقاهرة', 'في بغداد', ' ', '\n', '\n\n', '\u202e', '\ud800', '\u0000', 'ـ', 'ُ'),
);
const markup = fc.constantFrom(
  '<p>',
  '</p>',
  '<table><tr><td>',
  '<li>',
  '<a href="https://example.org/">',
  '<a href="javascript:run()">',
  '</a>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<svg><style>',
  '<template>',
  '<nav>',
  '<article>',
  '&#x1d;',
  '&amp',
  '# ',
  '> ',
  '- ',
  '[a](',
  ')',
  '```',
  '|',
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, markup), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Whole files with a few characters changed, cut out or doubled. */
const bent = (whole: fc.Arbitrary<string>) =>
  fc
    .tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), letters), { minLength: 1, maxLength: 4 }))
    .map(([start, changes]) =>
      changes.reduce((bending, [place, length, put]) => {
        const at = place % (bending.length + 1);
        return bending.slice(0, at) + put + bending.slice(at + length);
      }, start),
    );

/** What was opened is text and plain links, in its place; or there is a reason. */
function expectSound(outcome: OpenOutcome): void {
  if (!outcome.ok) {
    expect(outcome.problem).toMatch(/^[a-z-]+$/u);
    return;
  }
  for (const { text, links = [] } of outcome.value.blocks) {
    for (const { start, end, href } of links) {
      expect(href).toMatch(/^https?:\/\//u);
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
  }
}

describe('fuzz', () => {
  it(
    'any bytes are opened or refused',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 400 }),
          fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.docx', 'a.json', 'a.xml', ''),
          fc.constantFrom(
            '',
            'PK\u0003\u0004',
            '\u00ef\u00bb\u00bf',
            '\u00ff\u00fe',
            '<!doctype html>',
            '{"type":',
          ),
          async (bytes, name, start) =>
            expectSound(
              await openBytes(new Uint8Array([...Buffer.from(start, 'latin1'), ...bytes]), name, reader),
            ),
        ),
        bounded,
      ),
    patience,
  );

  it(
    'any text is opened as what it is called',
    () =>
      fc.assert(
        fc.asyncProperty(text, fc.constantFrom('a.txt', 'a.html', 'a.md', null), async (input, name) =>
          expectSound(await openText(input, name, reader)),
        ),
        bounded,
      ),
    patience,
  );

  it(
    'our own files, bent, are opened or refused',
    () =>
      fc.assert(
        fc.asyncProperty(
          bent(
            fc
              .tuple(
                anyAnnotatedArticle,
                fc.constantFrom<(article: Parameters<typeof toTei>[0]) => string>(
                  (article) => JSON.stringify(toGeoJson(article)),
                  (article) => JSON.stringify(toWebAnnotation(article, (id) => id)),
                  toTei,
                ),
              )
              .map(([article, write]) => write(article)),
          ),
          async (input) => expectSound(await openText(input, null, reader)),
        ),
        bounded,
      ),
    patience,
  );

  it(
    'any link is followed or refused',
    async () => {
      const whole = await shareHash({
        v: 1,
        article: { title: null, language: 'ar', blocks: [{ kind: 'paragraph', text: 'وصل إلى بغداد.' }] },
        corrections: [],
        about: null,
      });
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            bent(fc.constant(whole)),
            text.map((rest) => `#/s/${rest}`),
          ),
          async (hash) => {
            const outcome = await readShareHash(hash);
            if (!outcome.ok) expect(outcome.problem).toMatch(/^(?:cut|newer|damaged)$/u);
          },
        ),
        bounded,
      );
    },
    patience,
  );

  it(
    'mentions lie in their text, in order, whatever it is',
    () => {
      const places = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
      const tagger = decodeTagger(readFileSync('public/recogniser/tagger.bin'));
      if (!places.ok || !tagger.ok) throw new Error('the built files cannot be read');
      const gazetteer = createGazetteer(places.places);
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
          const blocks = texts.map(
            (each, at) =>
              ({
                id: `b${at}`,
                kind: 'paragraph',
                text: each,
                offset: 0,
                direction: 'rtl',
              }) as unknown as Block,
          );
          const ends = new Map<string, number>();
          for (const { blockId, start, end } of recognise(blocks, gazetteer, tagger.model)) {
            const own = blocks.find(({ id }) => id === blockId)?.text ?? '';
            expect(start >= (ends.get(blockId) ?? 0) && start < end && end <= own.length).toBe(true);
            ends.set(blockId, end);
          }
        }),
        bounded,
      );
    },
    patience,
  );
});
