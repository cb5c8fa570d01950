import { expect, it } from 'vitest';
import { compareArticles } from '../comparison/compare-articles.ts';
import { type PlaceId, placeId } from '../gazetteer/place.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { comparisonCsv } from './comparison-csv.ts';

const article = (name: string, places: Record<string, number>, unlocated: Record<string, number> = {}) => ({
  articleId: name,
  name,
  places: new Map(Object.entries(places).map(([id, count]) => [placeId(id), count])),
  unlocated: new Map(Object.entries(unlocated)),
});

function table(...articles: ReturnType<typeof article>[]): string[] {
  const gazetteer = newsGazetteer();
  const nameOf = (id: PlaceId) => (id === 't:cairo' ? 'Cairo' : id === 'iso:EG' ? 'Egypt' : id);
  const csv = comparisonCsv(articles, compareArticles(articles), gazetteer.place, nameOf);
  return csv.slice(1).split('\r\n').slice(0, -1);
}

it('has a column for each article under its name, and a row for each place and name', () => {
  const lines = table(
    article('أ، ب', { 't:cairo': 2 }, { تالوين: 1 }),
    article('=ج', { 't:cairo': 1, 't:unheard': 3 }, { تالوين: 4 }),
  );
  expect(lines[0]).toBe("place_id,place_name,arabic_name,kind,latitude,longitude,country,أ، ب,'=ج");
  expect(lines[1]).toMatch(/^t:cairo,Cairo,القاهرة,city,30\.\d+,31\.\d+,Egypt,2,1$/u);
  expect(lines[2]).toBe(',تالوين,تالوين,,,,,1,4');
  expect(lines[3]).toBe('t:unheard,t:unheard,,,,,,0,3');
  expect(lines).toHaveLength(4);
});

it('is a head alone where nothing is named', () => {
  expect(table(article('أ', {}))).toHaveLength(1);
});
