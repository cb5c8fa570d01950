import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { toCsv } from './csv.ts';
import { mentionRecords } from './mention-record.ts';

const table = (csv: string) => parse<string[]>(csv.replace(/^\uFEFF/u, ''), { skipEmptyLines: true });
const nameOf = (id: string) => `=${id}`;

describe('an article as a table', () => {
  it('starts with the mark by which a spreadsheet knows UTF-8, and ends each line as it expects', () => {
    const csv = toCsv(annotatedNews(), nameOf);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.split('\r\n')).toHaveLength(annotatedNews().mentions.length + 2);
  });

  it('has a row for each mention, with its words, place, certainty and who decided', () => {
    const [head = [], first = []] = table(
      toCsv(annotatedNews(), (id) => (id === 't:cairo' ? 'Cairo' : `name of ${id}`)),
    ).data;
    expect(Object.fromEntries(head.map((column, index) => [column, first[index]]))).toEqual({
      number: '1',
      quote: 'القاهرة',
      prefix: 'وصل الوفد إلى ',
      suffix: ' أمس، ثم عاد من القاهرة إلى الدوحة بعد محادثات',
      block: '1',
      start: '14',
      end: '21',
      place_id: 't:cairo',
      place_name: 'Cairo',
      arabic_name: 'القاهرة',
      kind: 'city',
      latitude: '30.06',
      longitude: '31.25',
      certainty: '1',
      decided_by: 'reader',
      strength: 'scene',
      country: 'name of iso:EG',
    });
  });

  it('leaves numbers below zero as numbers and what is not known empty', () => {
    const { data } = table(toCsv(annotatedNews(), nameOf));
    expect(data.find((row) => row.includes('t:doha'))).toEqual(expect.arrayContaining(['-25.25', '-51.5']));
    expect(data.at(-1)?.slice(7, 13)).toEqual(['', '', '', '', '', '']);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r1', '＝1', '\u200f=cmd', '\u202e-1'])(
    'lets no cell be run as a formula: %j',
    (name) => {
      const [, first = []] = table(toCsv(annotatedNews(), () => name)).data;
      expect(first[8]).toBe(`'${name}`);
    },
  );

  it.each([' - (أ ف ب)', ' =1', '\u00a0+1', '\u3000@x', ' '])(
    'leaves a cell as it is that begins with a blank, which is no formula: %j',
    (name) => {
      const [, first = []] = table(toCsv(annotatedNews(), () => name)).data;
      expect(first[8]).toBe(name);
    },
  );

  it('reads back cell by cell, whatever is in it', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        const { data, errors } = table(toCsv(annotated, nameOf));
        expect(errors).toEqual([]);
        const quotes = data.slice(1).map(([, quote]) => quote);
        const written = mentionRecords(annotated).map(({ text }) => text);
        expect(
          quotes.map((quote, index) => quote === written[index] || quote === `'${written[index]}`),
        ).toEqual(written.map(() => true));
        expect(data.every((row) => row.length === 17)).toBe(true);
      }),
    );
  });
});
