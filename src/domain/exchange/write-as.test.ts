import { expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { EXCHANGE_FORMATS } from './formats.ts';
import { writeAs } from './write-as.ts';

const folders = { places: 'الأماكن', mentions: 'الإشارات' };

const STARTS = {
  geojson: /^\{\n {2}"type": "FeatureCollection"/u,
  kml: /^<\?xml [^>]*>\n<kml /u,
  csv: /^\uFEFFnumber,quote/u,
  tei: /^<\?xml [^>]*>\n<TEI /u,
  'web-annotation': /^\{\n {2}"@context": /u,
};

it.each(EXCHANGE_FORMATS)('writes %s, ended by a line', (format) => {
  const file = writeAs(format, annotatedNews(), (id) => `⟨${id}⟩`, folders);
  expect(file).toMatch(STARTS[format]);
  expect(file.endsWith('\n')).toBe(true);
  expect(file).toContain('القاهرة');
});

it.each(EXCHANGE_FORMATS)('tells in %s no number of people where none is known', (format) => {
  const file = writeAs(format, annotatedNews(), (id) => id, folders);
  expect(file).not.toMatch(/population(?:": | quantity=")0/u);
});
