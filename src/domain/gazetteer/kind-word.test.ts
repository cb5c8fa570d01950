import { expect, it } from 'vitest';
import { makePlace } from '../testdata/news-places.ts';
import { kindsInWords, kindWord } from './kind-word.ts';
import { placeId } from './place.ts';

const division = (id: string, country?: string) =>
  kindWord({
    id: placeId(id),
    kind: 'division',
    ...(country === undefined ? {} : { country: placeId(`iso:${country}`) }),
  });

it.each([
  ['iso:US-CA', 'US', 'divisions.US'],
  ['iso:DZ-03', 'DZ', 'divisions.DZ'],
  ['iso:SD-KN', 'SD', 'divisions.US'],
  ['iso:EG-ASN', 'EG', 'divisions.EG'],
  ['yaqut:a-division-of-our-own', 'EG', 'divisions.EG'],
] as const)('calls the division %s by the word of %s', (id, country, word) => {
  expect(division(id, country)).toBe(word);
});

it.each([
  ['a republic', 'RU', 'iso:RU-CE', 'iso:RU-KRS'],
  ['a nation', 'GB', 'iso:GB-WLS', 'iso:GB-EDH'],
  ['an autonomous region', 'CN', 'iso:CN-XJ', 'iso:CN-GD'],
  ['a province within a region', 'IT', 'iso:IT-MI', 'iso:IT-25'],
  ['a province within a region', 'MA', 'iso:MA-HAO', 'yaqut:souss-massa'],
  ['a federal district', 'US', 'iso:US-DC', 'iso:US-NY'],
])('tells %s in %s from the others', (_, country, one, other) => {
  expect(division(one, country)).not.toBe(division(other, country));
});

it('calls divisions of which nothing more is known by the general word', () => {
  expect(division('iso:JM-01', 'JM')).toBe('kinds.division');
  expect(division('own:1')).toBe('kinds.division');
});

it('calls all else by its kind, wherever it is', () => {
  expect(kindWord({ id: placeId('geonames:1'), kind: 'city', country: placeId('iso:US') })).toBe(
    'kinds.city',
  );
  expect(kindWord({ id: placeId('iso:US'), kind: 'country' })).toBe('kinds.country');
  expect(kindWord({ id: placeId('reader:1'), kind: 'city', kindUntold: true })).toBe('places.ofNoKind');
});

it('a legend has the words of the countries for divisions, or the general one for divisions of many', () => {
  const place = (id: string, country: string) =>
    makePlace({ id, names: [id], kind: 'division', country: `iso:${country}` });
  const words = (...places: readonly ReturnType<typeof place>[]) =>
    kindsInWords([makePlace({ id: 't:town', names: ['town'] }), ...places], (key) => key);
  const divisionsOf = (kinds: ReturnType<typeof words>) =>
    kinds.find(({ kind }) => kind === 'division')?.words;
  const town = { kind: 'city', words: ['kinds.city'] };
  const [chlef, naama] = [place('iso:DZ-02', 'DZ'), place('iso:DZ-45', 'DZ')] as const;
  expect(words()).toEqual([town]);
  expect(words(chlef, naama)).toEqual(
    expect.arrayContaining([{ kind: 'division', words: ['divisions.DZ'] }, town]),
  );
  const [sousse, aswan] = [place('iso:TN-51', 'TN'), place('iso:EG-ASN', 'EG')] as const;
  expect(divisionsOf(words(chlef, sousse))).toEqual(['divisions.DZ', 'divisions.TN']);
  expect(divisionsOf(words(chlef, sousse, aswan))).toEqual(['kinds.division']);
  // Words that are the same in a language are one.
  expect(kindsInWords([chlef, sousse, aswan], () => 'ولاية')).toEqual([
    { kind: 'division', words: ['ولاية'] },
  ]);
});
