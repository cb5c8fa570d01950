import { kml } from '@tmcw/togeojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { xmllint } from '../../testing/xmllint.ts';
import { namedPlaces } from './annotated-article.ts';
import { toKml } from './kml.ts';

const read = (document: string) => kml(new DOMParser().parseFromString(document, 'text/xml'));
const folders = { places: 'الأماكن', mentions: 'الإشارات' };
const nameOf = (id: string) => `name of ${id}`;

describe('an article as KML', () => {
  it('has a sign for each place, under its name in the interface’s language', () => {
    const { features } = read(toKml(annotatedNews(), nameOf, folders));
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [31.25, 30.06] },
      properties: {
        name: 'name of t:cairo',
        number: '1',
        placeId: 't:cairo',
        mentions: '3',
        country: 'name of iso:EG',
      },
    });
  });

  it('tells in a place’s balloon the sentences it stands in, and calls its folders as the interface does', () => {
    const document = new DOMParser().parseFromString(toKml(annotatedNews(), nameOf, folders), 'text/xml');
    expect([...document.querySelectorAll('Folder > name')].map((name) => name.textContent)).toEqual([
      'الأماكن',
      'الإشارات',
    ]);
    const description = document.querySelector('Folder > Placemark > description')?.textContent ?? '';
    expect(description).toMatch(
      /^<p dir="rtl">وصل الوفد إلى <b>القاهرة<\/b> أمس، ثم عاد من <b>القاهرة<\/b> إلى الدوحة [^<]*<\/p><p dir="rtl">/u,
    );
  });

  it('holds every mention with its words, certainty and who decided', () => {
    const { features } = read(toKml(annotatedNews(), nameOf, folders));
    const mentions = features.slice(namedPlaces(annotatedNews()).length);
    expect(mentions).toHaveLength(annotatedNews().mentions.length);
    expect(mentions[0]?.properties).toMatchObject({
      name: 'القاهرة',
      quote: 'القاهرة',
      prefix: 'وصل الوفد إلى ',
      start: '14',
      end: '21',
      placeId: 't:cairo',
      certainty: '1',
      decidedBy: 'reader',
    });
    expect(mentions.at(-1)).toMatchObject({ geometry: null, properties: { placeId: '', certainty: '0' } });
  });

  it('is read whole by another’s reader, whatever is in it', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        const { features } = read(toKml(annotated, nameOf, folders));
        expect(features).toHaveLength(namedPlaces(annotated).length + annotated.mentions.length);
      }),
    );
  });

  it('is well-formed to another’s parser, whatever is in it', async () => {
    for (const annotated of fc.sample(anyAnnotatedArticle, { numRuns: 5, seed: 7 })) {
      expect(await xmllint(toKml(annotated, nameOf, folders))).toEqual([]);
    }
  });
});
