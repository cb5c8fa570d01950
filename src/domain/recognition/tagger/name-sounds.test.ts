import { expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { makePlace } from '../../testdata/news-places.ts';
import { nameSounds } from './name-sounds.ts';

const ABROAD =
  'ناغازاكي أماغاساكي كاواساكي أوساكا ناغويا كاكوغاوا نياغاوا أوكيغاوا كاناغاوا ميازاكي تاكاساكي';
const abroad = ABROAD.split(' ').map((name) =>
  makePlace({ id: `t:${name}`, names: [name], country: 'iso:JP' }),
);
const atHome = makePlace({ id: 't:home', names: ['المستوصف مستوصفات'], country: 'iso:EG' });
const gazetteer = createGazetteer([...abroad, atHome]);
const sounds = nameSounds(gazetteer);

it('tells words whose letters follow one another as in names abroad from others', () => {
  expect(sounds('كاناساكي')).toBeGreaterThan(sounds('كاناسبير'));
  expect(sounds('كاناساكي')).toBe(7);
  expect(sounds('استقبالهم')).toBe(0);
});

it('does not go by the names of Arab countries, the article or words too short to tell', () => {
  expect(sounds('مستوصفات')).toBe(0);
  expect(sounds('كا')).toBe(0);
});

it('is worked out once for a gazetteer', () => {
  expect(nameSounds(gazetteer)).toBe(sounds);
});
