import { describe, expect, test } from 'vitest';
import { shippedGazetteer, shippedTagger } from '../../testing/shipped-knowledge.ts';
import type { BlockId } from '../article/article.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { placeOf } from './mention.ts';
import { findNationalities } from './nationalities.ts';
import { recognise } from './recognise.ts';
import { readMarked } from './testdata/marked-text.ts';
import { TEXTS } from './testdata/texts.ts';

const gazetteer = shippedGazetteer();
const model = shippedTagger();

function read(marked: string) {
  const { blocks, places } = readMarked(marked);
  const textOf = new Map(blocks.map((block) => [block.id, block.text]));
  const show = (blockId: BlockId, start: number, end: number, place: PlaceId | null) =>
    `${blockId}:${start}-${end} ${textOf.get(blockId)?.slice(start, end)} ${place}`;
  return {
    found: recognise(blocks, gazetteer, model).map((mention) =>
      show(mention.blockId, mention.start, mention.end, placeOf(mention)),
    ),
    wanted: places.map(({ blockId, start, end, placeId }) => show(blockId, start, end, placeId)),
  };
}

describe('texts of our own', () => {
  const texts = TEXTS.map(({ id, desk, marked }) => ({ id, desk, ...read(marked) }));

  test.each(texts.map(({ id, desk, ...text }) => [id, desk, text] as const))(
    '%s (%s): what is found is a place, and the right one',
    (_, __, { found, wanted }) => {
      expect(found.filter((mention) => !wanted.includes(mention))).toEqual([]);
    },
  );

  test('nine of ten places are found', () => {
    const wanted = texts.flatMap((text) => text.wanted.map((place) => `${text.id} ${place}`));
    const found = new Set(texts.flatMap((text) => text.found.map((place) => `${text.id} ${place}`)));
    const missed = wanted.filter((place) => !found.has(place));
    expect(missed.length / wanted.length, missed.join(', ')).toBeLessThan(0.1);
  });
});

test('nationality adjectives are told apart from places, each with its country', () => {
  const { blocks } = readMarked(TEXTS[8]?.marked ?? '');
  const mentions = recognise(blocks, gazetteer, model);
  const found = findNationalities(blocks, gazetteer, mentions).map(({ text, country }) => [text, country]);
  expect(found).toEqual([
    ['المغربي', 'iso:MA'],
    ['السنغالي', 'iso:SN'],
  ]);
});

test.each([
  ['قالت سارة الأردني إن اللاعب المصري محمد صلاح بخير', ['المصري']],
  ['التقى أحمد العراقي رئيس الوزراء اللبناني', ['اللبناني']],
  ['غنى كاظم العراقي وسلمى التونسي أمام الجمهور السوري', ['السوري']],
  ['أعلن المدرب عبدالله السوداني قائمة المنتخب السوداني', ['السوداني']],
  ['فازت نور المصرية بالجائزة', ['المصرية']],
  ['فاز المنتخب المصري على التونسي', ['المصري', 'التونسي']],
])('a surname after a first name is no nationality: %s', (text, adjectives) => {
  const { blocks } = readMarked(text);
  const mentions = recognise(blocks, gazetteer, model);
  expect(findNationalities(blocks, gazetteer, mentions).map((found) => found.text)).toEqual(adjectives);
});
