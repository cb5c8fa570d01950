import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePlaces } from '../gazetteer/file-format.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { placeOf } from './mention.ts';
import { findNationalities } from './nationalities.ts';
import { recognise } from './recognise.ts';
import { decodeTagger } from './tagger/model-file.ts';
import { readMarked } from './testdata/marked-text.ts';
import { TEXTS } from './testdata/texts.ts';

const gazetteer = loadGazetteer();
const model = loadModel();

function loadGazetteer() {
  const decoded = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
  if (!decoded.ok) throw new Error(decoded.problem);
  return createGazetteer(decoded.places);
}

function loadModel() {
  const decoded = decodeTagger(readFileSync('public/recogniser/tagger.bin'));
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.model;
}

describe('texts of our own', () => {
  test.each(TEXTS.map(({ id, desk, marked }) => [id, desk, marked] as const))('%s (%s)', (_, __, marked) => {
    const { blocks, places } = readMarked(marked);
    const found = recognise(blocks, gazetteer, model).map((mention) => ({
      name: mention.text,
      at: `${mention.blockId}:${mention.start}-${mention.end}`,
      place: placeOf(mention),
    }));
    const wanted = places.map(({ blockId, start, end, placeId }) => ({
      name: blocks.find((block) => block.id === blockId)?.text.slice(start, end),
      at: `${blockId}:${start}-${end}`,
      place: placeId,
    }));
    expect(found).toEqual(wanted);
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
