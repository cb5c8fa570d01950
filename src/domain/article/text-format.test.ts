import { describe, expect, it } from 'vitest';
import { formatOf } from './text-format.ts';

describe('formatOf', () => {
  it.each([
    ['a page', '<!DOCTYPE html><p>نص', null, 'html'],
    ['a page after a comment', '<!-- حفظ -->\n<html><body>نص', 'a.txt', 'html'],
    ['a page that is XML too', '<?xml version="1.0"?><html xmlns="…">', 'a.xhtml', 'html'],
    ['a piece of a page', '<p dir="rtl">نص</p>', null, 'html'],
    ['a page by its name alone', 'نص', 'خبر.HTM', 'html'],
    ['XML by its first line', '<?xml version="1.0"?><root/>', 'a.txt', 'xml'],
    ['TEI', '<TEI xmlns="…">', null, 'xml'],
    ['KML', '<kml>', null, 'xml'],
    ['XML by its name', '<notes/>', 'a.tei', 'xml'],
    ['JSON', ' {"type":"FeatureCollection"}', null, 'json'],
    ['a list in JSON', '[1, 2]', 'a.txt', 'json'],
    ['JSON by its name, though it is cut', '{"type":', 'a.geojson', 'json'],
    ['a text that opens with a bracket', '[رويترز] وصل الوفد', null, 'plain'],
    ['a text that opens with a brace', '{نص}', 'a.txt', 'plain'],
    ['Markdown by its name', 'نص', 'a.md', 'markdown'],
    ['Markdown by a heading', 'نص\n\n## قسم\n\nنص', null, 'markdown'],
    ['Markdown by a link', 'قال [بيان](https://example.org/a) اليوم', null, 'markdown'],
    ['Markdown by a link at its start', '[بيان](https://example.org/a)', null, 'markdown'],
    ['Markdown by bold letters', 'قال **اليوم** شيئا', null, 'markdown'],
    ['signs of Markdown in a text file', '# عنوان', 'a.txt', 'plain'],
    ['a hashtag', '#غزة الآن', null, 'plain'],
    ['an unknown tag', '<غزة> نص', null, 'plain'],
    ['nothing', '', null, 'plain'],
  ])('%s', (_, text, name, format) => expect(formatOf(text, name)).toBe(format));
});
