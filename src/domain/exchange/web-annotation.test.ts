import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { placeId } from '../gazetteer/place.ts';
import { toGeoJson } from './geojson.ts';
import { fromWebAnnotation, toWebAnnotation } from './web-annotation.ts';

const nameOf = (id: string) => `name of ${id}`;
const written = () => JSON.stringify(toWebAnnotation(annotatedNews(), nameOf));
const changed = (change: (file: ReturnType<typeof toWebAnnotation>) => unknown) => {
  const file = JSON.parse(written());
  change(file);
  return JSON.stringify(file);
};

/** The news with an empty line between its blocks. */
function apart() {
  const annotated = annotatedNews();
  let at = 0;
  const blocks = annotated.article.blocks.map((block) => {
    const offset = at;
    at += block.text.length + '\n\n'.length;
    return { ...block, offset };
  });
  return { ...annotated, article: { ...annotated.article, blocks } };
}

/** The terms of the standard's context that the file uses, as https://www.w3.org/ns/anno.jsonld defines them. */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const ANNO_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    Software: `${AS}Application`,
    Person: 'http://xmlns.com/foaf/0.1/Person',
    identifying: `${OA}identifying`,
    highlighting: `${OA}highlighting`,
    tagging: `${OA}tagging`,
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    creator: link('http://purl.org/dc/terms/creator'),
    first: link(`${AS}first`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
  },
};
const expand = (file: string): Promise<object[]> =>
  jsonld.expand(JSON.parse(file), {
    documentLoader: async (documentUrl: string) => ({ documentUrl, document: ANNO_CONTEXT }),
    safe: true,
  } as Parameters<typeof jsonld.expand>[1]);

describe('an article as a Web Annotation collection', () => {
  it('quotes each name and says where it stands, counted in characters through the whole text', () => {
    const { first, total } = toWebAnnotation(annotatedNews(), nameOf);
    expect(total).toBe(first.items.length);
    expect(first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'identifying',
      creator: { type: 'Person' },
      decidedBy: 'reader',
      certainty: 1,
      body: [{ source: 'urn:yaqut:place:t%3Acairo' }, { value: 'name of t:cairo' }],
      target: {
        selector: [
          { exact: 'القاهرة', prefix: 'وصل الوفد إلى ' },
          { start: 14, end: 21 },
        ],
      },
    });
    expect(first.items.at(-1)).toMatchObject({ motivation: 'highlighting', body: [], certainty: 0 });
  });

  it('counts a character of two units once, before the name and in it', () => {
    const annotated = annotatedNews();
    const [block, ...others] = annotated.article.blocks;
    const [mention] = annotated.mentions;
    if (!block || !mention) throw new Error('the news is empty');
    const moved = { ...mention, start: mention.start + 2, end: mention.end + 2, id: `${block.id}-16` };
    const file = toWebAnnotation(
      {
        ...annotated,
        article: { ...annotated.article, blocks: [{ ...block, text: `😀${block.text}` }, ...others] },
        mentions: [moved as typeof mention],
      },
      nameOf,
    );
    expect(file.first.items[0]?.target.selector[1]).toMatchObject({ start: 15, end: 22 });
  });

  it('counts as the other formats do where blocks are two line ends apart', () => {
    const annotated = apart();
    const positions = toWebAnnotation(annotated, nameOf).first.items.map(({ target }) => target.selector[1]);
    const { features } = toGeoJson(annotated);
    expect(positions).toMatchObject(features.map(({ properties: { start, end } }) => ({ start, end })));
  });

  it('opens files that count through the blocks joined by line feeds', () => {
    const annotated = apart();
    const file = JSON.parse(JSON.stringify(toWebAnnotation(annotated, nameOf)));
    file.formatVersion = 1;
    for (const item of file.first.items) {
      const [, position] = item.target.selector;
      position.start -= item.block;
      position.end -= item.block;
      item.block = undefined;
    }
    expect(fromWebAnnotation(JSON.stringify(file))).toStrictEqual({ ok: true, value: annotated });
  });

  it('knows places of GeoNames and Wikidata by the addresses others know them by', () => {
    const annotated = annotatedNews();
    const iriOf = (id: string) => {
      const resolution = { candidates: [{ placeId: placeId(id), score: 1, reasons: [] }] };
      const mentions = annotated.mentions.slice(0, 1).map((mention) => ({ ...mention, resolution }));
      return toWebAnnotation({ ...annotated, mentions }, nameOf).first.items[0]?.body[0];
    };
    expect(iriOf('geonames:360630')).toMatchObject({ source: 'https://sws.geonames.org/360630/' });
    expect(iriOf('wikidata:Q85')).toMatchObject({ source: 'http://www.wikidata.org/entity/Q85' });
  });

  it('is JSON-LD in which no term is unknown, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnnotatedArticle, async (annotated) => {
        const [collection] = await expand(JSON.stringify(toWebAnnotation(annotated, nameOf)));
        expect(collection).toMatchObject({
          [`${AS}totalItems`]: [{ '@value': annotated.mentions.length }],
          'urn:yaqut:article': [{ '@type': '@json' }],
        });
      }),
      { numRuns: 30 },
    );
  });

  it('opens again without loss', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        const file = JSON.stringify(toWebAnnotation(annotated, nameOf));
        expect(fromWebAnnotation(file)).toStrictEqual({ ok: true, value: annotated });
      }),
    );
  });
});

describe('what is no such collection', () => {
  it.each([
    ['half a file', written().slice(0, written().length / 2), 'malformed'],
    ['another’s annotations', '{"type":"AnnotationPage","items":[]}', 'no-article'],
    ['a later version', changed((file) => Object.assign(file, { formatVersion: 3 })), 'newer'],
    ['no page', changed((file) => Object.assign(file, { first: 'https://example.org/1' })), 'inconsistent'],
    [
      'a quotation that does not stand there',
      changed((file) => Object.assign(file.first.items[0]?.target.selector[0] ?? {}, { exact: 'الدوحة' })),
      'inconsistent',
    ],
    [
      'a position beyond the text',
      changed((file) =>
        Object.assign(file.first.items[0]?.target.selector[1] ?? {}, { start: 9e9, end: 9e9 + 7 }),
      ),
      'inconsistent',
    ],
    [
      'a position before the text',
      changed((file) => Object.assign(file.first.items[0]?.target.selector[1] ?? {}, { start: -3, end: 4 })),
      'inconsistent',
    ],
  ])('is refused with its reason: %s', (_, source, problem) => {
    expect(fromWebAnnotation(source)).toEqual({ ok: false, problem });
  });
});
