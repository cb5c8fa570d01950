import { expect, it } from 'vitest';
import type { PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { withoutConstructNouns } from './construct-nouns.ts';
import { dictionary, readBracketed } from './testdata/small-world.ts';

const everyday = dictionary({ noun: 'سيول سور باب', verb: 'تنام' });

/** Which of the names in brackets are left, each a city if no other kind of place is told. */
function left(bracketed: string, kinds: Readonly<Record<string, PlaceKind>> = {}): string[] {
  const names = new Set([...bracketed.matchAll(/\[([^\]]+)\]/gu)].map(([, name = '']) => name));
  const places = [...names].map((name) =>
    makePlace({ id: `t:${name}`, kind: kinds[name] ?? 'city', names: [name] }),
  );
  const { text, types, matches } = readBracketed(places, bracketed, everyday);
  return withoutConstructNouns(text, types, matches).map(({ start, end }) => text.source.slice(start, end));
}

it('a noun whose place comes right after it is no place', () => {
  expect(left('بعد [سيول] [الحسيمة]')).toEqual(['الحسيمة']);
  expect(left('بعد [سيول] [الحسيمة] [الناظور]')).toEqual(['الحسيمة', 'الناظور']);
});

it('a noun is the place of its name where no place comes right after it', () => {
  expect(left('وصل إلى [سيول]')).toEqual(['سيول']);
  expect(left('من [سيول]، [الحسيمة]')).toEqual(['سيول', 'الحسيمة']);
  expect(left('من [سيول] إلى [الحسيمة]')).toEqual(['سيول', 'الحسيمة']);
  expect(left('من [سيول] و[الحسيمة]')).toEqual(['سيول', 'الحسيمة']);
  expect(left('طريق [سيول] – [الحسيمة]')).toEqual(['سيول', 'الحسيمة']);
  expect(left('على طريق [سيول] [الحسيمة]')).toEqual(['سيول', 'الحسيمة']);
});

it('what is no single noun without the article is a place', () => {
  expect(left('في [طرابلس] [لبنان]')).toEqual(['طرابلس', 'لبنان']);
  expect(left('في [تنام] [لبنان]')).toEqual(['تنام', 'لبنان']);
  expect(left('في [الباب] [حلب]')).toEqual(['الباب', 'حلب']);
  expect(left('في [سور الغزلان] [الجزائر]')).toEqual(['سور الغزلان', 'الجزائر']);
});

it('a land is a place whatever else its name means', () => {
  for (const kind of ['country', 'territory', 'region'] as const) {
    expect(left('في [سيول] [الحسيمة]', { سيول: kind }), kind).toEqual(['سيول', 'الحسيمة']);
  }
});
