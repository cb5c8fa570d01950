import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { fromGeoJson, toGeoJson } from './geojson.ts';

const written = () => JSON.stringify(toGeoJson(annotatedNews()));

/** The file with something in it changed. */
const changed = (change: (file: ReturnType<typeof toGeoJson>) => unknown) => {
  const file = JSON.parse(written());
  change(file);
  return JSON.stringify(file);
};

describe('an article as GeoJSON', () => {
  it('is valid, whatever is in it', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        const file = JSON.stringify(toGeoJson(annotated));
        expect(check(file)).toEqual(JSON.parse(file));
      }),
    );
  });

  it('tells each mention: its words, place, certainty, and who decided', () => {
    const { features } = toGeoJson(annotatedNews());
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [31.25, 30.06] },
      properties: {
        text: 'القاهرة',
        start: 14,
        end: 21,
        placeId: 't:cairo',
        kind: 'city',
        name: 'القاهرة',
        score: 1,
        decidedBy: 'reader',
        strength: 'scene',
        prefix: 'وصل الوفد إلى ',
        block: 0,
      },
    });
    expect(features[1]?.properties.decidedBy).toBe('recogniser');
    expect(features.at(-1)).toMatchObject({ geometry: null, properties: { placeId: null, score: 0 } });
  });

  it('writes longitude first, and south and west below zero', () => {
    const doha = toGeoJson(annotatedNews()).features.find(
      ({ properties }) => properties.placeId === 't:doha',
    );
    expect(doha?.geometry?.coordinates).toEqual([-51.5, -25.25]);
  });

  it('opens again without loss', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        expect(fromGeoJson(JSON.stringify(toGeoJson(annotated)))).toStrictEqual({
          ok: true,
          value: annotated,
        });
      }),
    );
  });

  it('opens again after another program has indented it and marked its start', () => {
    const indented = `\uFEFF\n${JSON.stringify(JSON.parse(written()), null, 4)}\n`;
    expect(fromGeoJson(indented)).toStrictEqual({ ok: true, value: annotatedNews() });
  });
});

describe('what is no such article', () => {
  it.each([
    ['nothing', '', 'malformed'],
    ['half a file', written().slice(0, written().length / 2), 'malformed'],
    ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000), 'no-article'],
    ['null', 'null', 'no-article'],
    ['a map of something else', '{"type":"FeatureCollection","features":[]}', 'no-article'],
    ['a later version', changed((file) => Object.assign(file.yaqut, { version: 3 })), 'newer'],
    ['no version', changed((file) => Object.assign(file.yaqut, { version: null })), 'no-article'],
    ['no features', changed((file) => Object.assign(file, { features: null })), 'inconsistent'],
    [
      'a place of no kind',
      changed((file) => Object.assign(file.yaqut.places[0] ?? {}, { kind: 'x' })),
      'inconsistent',
    ],
    [
      'a place beyond the pole',
      changed((file) => Object.assign(file.yaqut.places[0] ?? {}, { lat: 91 })),
      'inconsistent',
    ],
    ['a place that is missing', changed((file) => Object.assign(file.yaqut, { places: [] })), 'inconsistent'],
    [
      'a mention elsewhere',
      changed((file) => Object.assign(file.features[0]?.properties ?? {}, { start: 13, end: 20 })),
      'inconsistent',
    ],
    [
      'a mention of no block',
      changed((file) => Object.assign(file.features[0]?.properties ?? {}, { block: 99 })),
      'inconsistent',
    ],
    ['a mention twice', changed((file) => file.features.push(...file.features.slice(0, 1))), 'inconsistent'],
    [
      'a mention before its text',
      changed((file) => Object.assign(file.features[0]?.properties ?? {}, { start: -99 })),
      'inconsistent',
    ],
    [
      'a link that is a script',
      changed((file) =>
        Object.assign(file.yaqut.article.blocks[0] ?? {}, {
          links: [{ start: 0, end: 1, href: 'javascript:alert(1)' }],
        }),
      ),
      'inconsistent',
    ],
  ])('is refused with its reason: %s', (_, source, problem) => {
    expect(fromGeoJson(source)).toEqual({ ok: false, problem });
  });

  it('never changes what all objects share', () => {
    const spoilt = written()
      .replace('"yaqut":{', '"__proto__":{"spoilt":true},"yaqut":{"__proto__":{"spoilt":true},')
      .replaceAll(
        '"properties":{',
        '"properties":{"__proto__":{"spoilt":true},"constructor":{"prototype":{"spoilt":true}},',
      );
    expect(fromGeoJson(spoilt)).toStrictEqual({ ok: true, value: annotatedNews() });
    expect({}).not.toHaveProperty('spoilt');
  });
});
