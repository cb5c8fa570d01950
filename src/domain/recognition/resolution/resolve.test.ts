import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Place } from '../../gazetteer/place.ts';
import { placeId } from '../../gazetteer/place.ts';
import { makePlace } from '../../testdata/news-places.ts';
import { resolveMarked } from '../testdata/resolve-marked.ts';
import type { Evidence } from './setting.ts';
import { RESOLUTION_WEIGHTS, type ResolutionWeights } from './weights.ts';

/** Two towns of one name and one size, far from each other and from all else, and what lies about them. */
const NAME = 'الواحة';
const EGYPT = makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'], lat: 27, lon: 30 });
const FRANCE = makePlace({ id: 'iso:FR', kind: 'country', names: ['فرنسا'], lat: 46, lon: 2 });
const QATAR = makePlace({ id: 'iso:QA', kind: 'country', names: ['قطر'], lat: 25, lon: 51 });
const REGION = makePlace({
  id: 't:region',
  kind: 'division',
  names: ['البحيرة'],
  country: 'iso:EG',
  lat: 30.6,
  lon: 30,
});

type Sketch = Partial<Parameters<typeof makePlace>[0]>;
const here = (more: Sketch = {}) =>
  makePlace({
    id: 't:here',
    names: [NAME],
    country: 'iso:EG',
    lat: 25,
    lon: 29,
    population: 50_000,
    ...more,
  });
const there = (more: Sketch = {}) =>
  makePlace({
    id: 't:there',
    names: [NAME],
    country: 'iso:FR',
    lat: 45,
    lon: 3,
    population: 50_000,
    ...more,
  });

/** A town that no other has the name of. */
const TANTA = makePlace({
  id: 't:sure',
  names: ['طنطا'],
  country: 'iso:EG',
  lat: 31,
  lon: 31,
  population: 300_000,
});

const LANDS = [EGYPT, FRANCE, QATAR, REGION];

/** What the first marked name of a text is taken for. */
const candidatesOf = (text: string, places: readonly Place[], evidence?: Evidence) =>
  resolveMarked(text, createGazetteer([...LANDS, ...places]), evidence)[0]?.candidates ?? [];

/** How many times likelier `t:here` is than `t:there`. */
function odds(text: string, places: readonly Place[], evidence?: Evidence): number {
  const candidates = candidatesOf(text, places, evidence);
  const score = (id: string) => candidates.find((candidate) => candidate.placeId === id)?.score ?? Number.NaN;
  return score('t:here') / score('t:there');
}

/** By how much the odds grow where a sort of evidence weighs `by` times what it does. */
function growth(sort: keyof ResolutionWeights, text: string, places: readonly Place[], by = 2): number {
  const weights = { ...RESOLUTION_WEIGHTS, [sort]: RESOLUTION_WEIGHTS[sort] * by };
  return odds(text, places, { weights }) / odds(text, places);
}

const reasonsOf = (text: string, places: readonly Place[], id = 't:here', evidence?: Evidence) =>
  candidatesOf(text, places, evidence).find((candidate) => candidate.placeId === id)?.reasons;

const kindsOf = (...args: Parameters<typeof reasonsOf>) => reasonsOf(...args)?.map(({ kind }) => kind);

const PLAIN = `وصل إلى {${NAME}|} أمس`;
const twins = [here(), there({ country: 'iso:QA' })];

describe('two places of one name and one size', () => {
  it('are as likely as each other where nothing speaks for either, and neither is the largest', () => {
    expect(odds(PLAIN, twins)).toBeCloseTo(1);
    expect(reasonsOf(PLAIN, twins)).toEqual([]);
    expect(reasonsOf(PLAIN, twins, 't:there')).toEqual([]);
  });

  it('are likelier with more inhabitants, which is told', () => {
    const places = [here({ population: 60_000 }), there({ country: 'iso:QA' })];
    expect(odds(PLAIN, places)).toBeGreaterThan(1);
    expect(reasonsOf(PLAIN, places)).toEqual([{ kind: 'largest', of: 2 }]);
    expect(reasonsOf(PLAIN, places, 't:there')).toEqual([]);
  });
});

describe('each sort of evidence multiplies the weight of the place that it speaks for', () => {
  const abroad = there({ country: 'iso:QA' });
  const cases: readonly (readonly [keyof ResolutionWeights, string, readonly Place[]])[] = [
    ['capital', PLAIN, [here({ capital: true }), abroad]],
    ['homeland', PLAIN, [here(), there()]],
    [
      'otherSpelling',
      `وصل إلى {أسوا|} أمس`,
      [here({ names: ['اسوا'] }), there({ names: ['أسوا'], country: 'iso:QA' })],
    ],
    ['derivedName', PLAIN, [here({ derived: true }), abroad]],
    [
      'agreeingMarks',
      'وصل إلى {عمّان|} أمس',
      [here({ names: ['عمّان'] }), there({ names: ['عمان'], country: 'iso:QA' })],
    ],
    ['announcedKind', `في مدينة {${NAME}|} أمس`, [here(), there({ kind: 'facility', country: 'iso:QA' })]],
    ['notAnnounced', `في محافظة {${NAME}|} أمس`, [here(), there({ kind: 'division', country: 'iso:QA' })]],
    ['besideAdjective', `في {${NAME}|} المصرية أمس`, twins],
    ['besideArea', `في {${NAME}|} في {مصر|} أمس`, twins],
    ['areaNamed', `في {${NAME}|} قال الوزير إن {مصر|} بخير`, twins],
    ['areaByNationality', `في {${NAME}|} قال الوزير المصري إنه بخير`, twins],
    ['series', `بين {${NAME}|} و{قطر|} أمس`, [here({ kind: 'territory', population: 0 }), there()]],
    [
      'amongTowns',
      `بين {${NAME}|} و{دمنهور|} أمس`,
      [
        here({ country: 't:there' }),
        there({ kind: 'country' }),
        makePlace({ id: 't:damanhur', names: ['دمنهور'], country: 't:there', lat: -30, lon: 10 }),
      ],
    ],
  ];
  it.each(cases)('%s: %s', (sort, text, places) => {
    expect(growth(sort, text, places)).toBeCloseTo(2);
    expect(growth(sort, text, places, 3)).toBeCloseTo(3);
  });

  it('what the reader chose: the place, or the area or country it lies in', () => {
    const inRegion = [here({ parent: 't:region' }), abroad];
    for (const area of ['t:here', 't:region', 'iso:EG']) {
      const about = new Set([placeId(area)]);
      expect(odds(PLAIN, inRegion, { about }) / odds(PLAIN, inRegion)).toBeCloseTo(
        RESOLUTION_WEIGHTS.chosenArea,
      );
      expect(reasonsOf(PLAIN, inRegion, 't:here', { about })?.[0]).toEqual({ kind: 'about', area });
    }
  });

  it('a neighbour the more the nearer it is, and beyond 120 km not at all', () => {
    const neighbourAt = (degrees: number) => [
      here({ country: 'iso:QA' }),
      there({ country: 'iso:FR', lat: 0, lon: 90 }),
      makePlace({ id: 't:port', kind: 'facility', names: ['ميناء السلام'], lat: 25 + degrees, lon: 29 }),
    ];
    const text = `في {${NAME}|} قرب بحر من {ميناء السلام|} أمس`;
    // A degree of latitude is 111.2 km.
    const factor = (degrees: number) => odds(text, neighbourAt(degrees)) / odds(PLAIN, neighbourAt(degrees));
    expect(factor(0)).toBeCloseTo(1 + RESOLUTION_WEIGHTS.near, 1);
    expect(factor(0.54)).toBeCloseTo(1 + RESOLUTION_WEIGHTS.near / 2, 1);
    expect(factor(1.2)).toBeCloseTo(1);
    expect(reasonsOf(text, neighbourAt(0.5))).toContainEqual({ kind: 'near', neighbour: 't:port' });
    expect(kindsOf(text, neighbourAt(1.2))).not.toContain('near');
  });
});

describe('what makes no difference', () => {
  it('that a town is a capital or of an Arab country, where its own country has the name too', () => {
    const land = there({ kind: 'country', population: 0 });
    const capital = [here({ capital: true, country: 't:there' }), land];
    expect(odds(PLAIN, capital)).toBeCloseTo(odds(PLAIN, [here({ country: 't:there' }), land]));
  });

  it.each([
    ['a small town', { population: 9_999 }],
    ['a district', { kind: 'district' }],
  ] as const)('that %s is where Arabic is spoken', (_, more) => {
    const places = [here(more), there(more)];
    expect(growth('homeland', PLAIN, places)).toBeCloseTo(1);
    expect(growth('homeland', PLAIN, [here({ population: 10_000 }), there()])).toBeCloseTo(2);
  });

  it('marks that a text does not write, and marks that all names have', () => {
    const marked = [here({ names: ['عمّان'] }), there({ names: ['عُمان'], country: 'iso:QA' })];
    expect(odds('وصل إلى {عمان|} أمس', marked)).toBeCloseTo(1);
    expect(kindsOf('وصل إلى {عمان|} أمس', marked)).not.toContain('marks');
    const alike = [here({ names: ['عمّان'] }), there({ names: ['عمّان'], country: 'iso:QA' })];
    expect(kindsOf('وصل إلى {عمّان|} أمس', alike)).not.toContain('marks');
  });
});

describe('marks that differ', () => {
  it('rule a place out where another fits', () => {
    const places = [here({ names: ['عَمّان'] }), there({ names: ['عُمان'] })];
    expect(candidatesOf('في {عُمان|} أمس', places).map(({ placeId }) => placeId)).toEqual(['t:there']);
    expect(reasonsOf('في {عُمان|} أمس', places, 't:there')).toEqual([{ kind: 'only' }]);
  });

  it('rule nothing out where none fits', () => {
    const places = [here({ names: ['عَمّان'] }), there({ names: ['عَمّان'] })];
    expect(candidatesOf('في {عُمان|} أمس', places)).toHaveLength(2);
  });

  it('do not when another name of the same place agrees', () => {
    const places = [here({ names: ['عَمّان', 'عُمان'] }), there({ names: ['عمان'] })];
    expect(candidatesOf('في {عُمان|} أمس', places).map(({ placeId }) => placeId)).toEqual([
      't:here',
      't:there',
    ]);
    expect(kindsOf('في {عُمان|} أمس', places)).toContain('marks');
  });
});

describe('a word before', () => {
  const city = here({ population: 600_000 });
  const village = there({ country: 'iso:QA', population: 600 });

  it('tells its kind as a reason', () => {
    expect(reasonsOf(`في مدينة {${NAME}|} أمس`, [here(), there({ kind: 'division' })])).toContainEqual({
      kind: 'type',
      placeKind: 'city',
    });
    expect(kindsOf(`في {${NAME}|} أمس`, [here(), there({ kind: 'division' })])).not.toContain('type');
  });

  it('that speaks of a village is not said of a large city', () => {
    expect(odds(`في قرية {${NAME}|} أمس`, [city, village])).toBeLessThan(1);
    expect(odds(`في مدينة {${NAME}|} أمس`, [city, village])).toBeGreaterThan(1);
  });

  it('that speaks of a capital is said of nothing else', () => {
    const places = [
      here({ population: 600_000 }),
      there({ country: 'iso:QA', population: 500, capital: true }),
    ];
    expect(odds(`في العاصمة {${NAME}|} أمس`, places)).toBeLessThan(
      odds(`في مدينة {${NAME}|} أمس`, places) / 50,
    );
  });
});

describe('a country or territory', () => {
  it('goes before a town of its name, and says so', () => {
    const places = [here({ kind: 'territory' }), there()];
    expect(odds(PLAIN, places)).toBeGreaterThan(10);
    expect(reasonsOf(PLAIN, places)).toContainEqual({ kind: 'level', placeKind: 'territory' });
    expect(kindsOf(PLAIN, places, 't:there')).not.toContain('level');
  });

  it('says nothing of its level beside another of its kind', () => {
    expect(kindsOf(PLAIN, [here({ kind: 'territory' }), there({ kind: 'territory' })])).not.toContain(
      'level',
    );
  });

  it('is meant in a series with countries, but not for a town in it', () => {
    const text = `بين {${NAME}|} و{قطر|} أمس`;
    const places = [here({ kind: 'territory' }), there()];
    expect(reasonsOf(text, places)).toContainEqual({ kind: 'series', placeKind: 'territory' });
    expect(kindsOf(text, places, 't:there')).not.toContain('series');
    expect(kindsOf(`بين {${NAME}|} ثم زار {قطر|}`, places)).not.toContain('series');
  });
});

describe('a capital in a series with another', () => {
  const capital = here({ capital: true });
  const land = there({ kind: 'country', country: undefined });
  const PARIS = makePlace({ id: 't:capital', names: ['باريس'], country: 'iso:FR', capital: true });
  const text = `تبحث {${NAME}|} و{باريس|} الأمر`;

  it('is meant and not the country of its name', () => {
    expect(odds(text, [capital, land, PARIS])).toBeGreaterThan(3 * odds(PLAIN, [capital, land, PARIS]));
    expect(reasonsOf(text, [capital, land, PARIS])).toContainEqual({ kind: 'series', placeKind: 'city' });
  });

  it.each([
    ['its own country has the name', [here({ capital: true, country: land.id }), land, PARIS], text],
    ['it is no capital', [here(), land, PARIS], text],
    ['the other is none', [capital, land, { ...PARIS, capital: undefined }], text],
    ['they stand apart', [capital, land, PARIS], `تبحث {${NAME}|} الأمر ثم {باريس|}`],
  ])('is not where %s', (_, places, read) => {
    expect(kindsOf(read, places)).not.toContain('series');
  });
});

describe('what else the text names', () => {
  const town = (id: string, name: string, more: Sketch = {}) =>
    makePlace({ id, names: [name], country: 'iso:EG', lat: -40, lon: 100, ...more });
  const towns = ['طنطا', 'بنها', 'قليوب', 'شبين', 'زفتى', 'دسوق', 'فوه'].map((name, n) =>
    town(`t:${n}`, name, { lat: -40 + 2 * n }),
  );
  const textWith = (count: number) =>
    `في {${NAME}|} قال الوزير إن ${towns
      .slice(0, count)
      .map(({ names: [name] }) => `{${name}|} بخير كما قال`)
      .join(' إن ')} أمس`;

  it('speaks for its country the more the more places it names there, up to twenty times', () => {
    const places = [...twins, ...towns];
    expect([0, 1, 2, 5, 6, 7].map((count) => Math.round(odds(textWith(count), places)))).toEqual([
      1, 6, 9, 18, 20, 20,
    ]);
    expect(reasonsOf(textWith(1), places)).toContainEqual({ kind: 'inside', area: 'iso:EG' });
  });

  it('speaks for the smaller area before the country', () => {
    const places = [here({ parent: 't:region' }), there(), town('t:near', 'طنطا', { parent: 't:region' })];
    expect(reasonsOf(textWith(1), places)).toContainEqual({ kind: 'inside', area: 't:region' });
  });

  it('does not outweigh a far larger city abroad, but an adjective beside the name does', () => {
    const places = [
      here({ population: 5_000 }),
      there({ country: 'iso:QA', population: 3_000_000 }),
      ...towns,
    ];
    expect(kindsOf(textWith(5), places)).toEqual([]);
    expect(kindsOf(`في {${NAME}|} المصرية أمس`, places)).toContain('inside');
    expect(odds(`في {${NAME}|} المصرية أمس`, places)).toBeGreaterThan(10 * odds(textWith(5), places));
  });

  it('is no evidence by the very name that is asked about', () => {
    const places = [here({ country: 't:there', parent: 't:there' }), there({ kind: 'country' })];
    expect(kindsOf(`في {${NAME}|} ثم إلى {${NAME}|}`, places)).toEqual([]);
    const large = [here({ population: 9_000_000 }), there({ population: 500 })];
    expect(kindsOf(`في {${NAME}|} ثم إلى {${NAME}|}`, large)).toEqual(['largest']);
  });

  it('is around a name only if it is its area, or a compatriot within 100 km', () => {
    const text = `في {${NAME}|} في {طنطا|} أمس`;
    const beside = (lat: number, country = 'iso:EG') => [
      ...twins,
      town('t:tanta', 'طنطا', { lat, lon: 29, country }),
    ];
    expect(reasonsOf(text, beside(25.8))).toContainEqual({ kind: 'inside', area: 't:tanta' });
    expect(reasonsOf(text, beside(26))).toContainEqual({ kind: 'inside', area: 'iso:EG' });
    expect(reasonsOf(text, beside(25.8, 'iso:FR'))).toEqual([{ kind: 'near', neighbour: 't:tanta' }]);
  });
});

describe('the same name', () => {
  it('in the same surroundings means one place throughout', () => {
    const all = resolveMarked(
      `في {${NAME}|} ثم في {${NAME}|} في {مصر|}`,
      createGazetteer([...LANDS, ...twins]),
    );
    expect(all[0]?.candidates[0]?.score).toBeGreaterThan(0.9);
    const plain = resolveMarked(`في {${NAME}|} ثم إلى {${NAME}|} أمس`, createGazetteer([...LANDS, ...twins]));
    expect(plain[0]).toBe(plain[1]);
  });

  it('that no place has is resolved to none', () => {
    expect(candidatesOf('في {زحلاوة|} أمس', twins)).toEqual([]);
  });
});

describe('the only place of a name', () => {
  const BESIDE_QATAR = { lat: 25, lon: 50 };
  const town = here({ country: 'iso:QA', lat: 25, lon: 51 });
  const EGYPTIANS = ['الفيوم', 'المنيا'].map((name, index) =>
    makePlace({
      id: `t:${index}`,
      kind: 'city',
      names: [name],
      country: 'iso:EG',
      lat: 29 - index,
      lon: 31,
      population: 300_000,
    }),
  );
  const IN_EGYPT = `بين {الفيوم|} و{المنيا|} قرب {${NAME}|}`;
  const read = (text: string, place: Place) =>
    resolveMarked(text, createGazetteer([...LANDS, ...EGYPTIANS, place])).at(-1)?.candidates;

  it('is sure where the text plays nowhere else', () => {
    expect(read(`قرب {${NAME}|}`, town)).toEqual([
      { placeId: 't:here', score: 1, reasons: [{ kind: 'only' }] },
    ]);
  });

  it('is in doubt where the text plays in another country and it is a small town', () => {
    expect(read(IN_EGYPT, town)).toEqual([
      { placeId: 't:here', score: 0.5, reasons: [{ kind: 'elsewhere', area: 'iso:EG' }] },
    ]);
  });

  it('is, with others, in doubt where all are small towns elsewhere', () => {
    const places = [town, there({ population: 40_000 })];
    const found = resolveMarked(IN_EGYPT, createGazetteer([...LANDS, ...EGYPTIANS, ...places])).at(-1);
    expect(found?.candidates).toHaveLength(2);
    expect(found?.candidates[0]?.score).toBeLessThan(0.5);
  });

  describe('in a division', () => {
    const SOUTH = makePlace({
      id: 'iso:QA-S',
      kind: 'division',
      names: ['الجنوبية'],
      country: 'iso:QA',
      lat: 24,
      lon: 51,
    });
    const WEST = makePlace({
      id: 'iso:EG-W',
      kind: 'division',
      names: ['الغربية'],
      country: 'iso:EG',
      lat: 27,
      lon: 26,
    });
    const inNorth = here({ country: 'iso:QA', parent: 'iso:QA-N', lat: 25, lon: 51 });
    const first = (text: string, place: Place) =>
      resolveMarked(text, createGazetteer([...LANDS, SOUTH, WEST, place]))[0]?.candidates;

    it('is in doubt where the text names another division of its country', () => {
      expect(first(`في {${NAME}|} بولاية {الجنوبية|}`, inNorth)).toEqual([
        { placeId: 't:here', score: 0.5, reasons: [{ kind: 'elsewhere', area: 'iso:QA-S' }] },
      ]);
    });

    it.each([
      [
        'the division is near by in another country',
        `في {${NAME}|} بولاية {الغربية|}`,
        { ...inNorth, position: { lat: 27, lon: 28 } },
      ],
      ['it is its own', `في {${NAME}|} بولاية {الجنوبية|}`, { ...inNorth, parent: SOUTH.id }],
      ['its division is not known', `في {${NAME}|} بولاية {الجنوبية|}`, here({ country: 'iso:QA' })],
      ['it is in a town', `في {${NAME}|} بولاية {الجنوبية|}`, { ...inNorth, parent: TANTA.id }],
      ['it is large', `في {${NAME}|} بولاية {الجنوبية|}`, { ...inNorth, population: 900_000 }],
    ])('is sure where %s', (_, text, place) => {
      expect(first(text, place)?.[0]?.score).toBe(1);
    });
  });

  it('is not meant there where it is a quarter', () => {
    expect(read(IN_EGYPT, here({ kind: 'district', country: 'iso:QA', lat: 25, lon: 51 }))).toEqual([]);
  });

  describe('of which the text says that it is a division', () => {
    const abroad = here({ country: 'iso:FR', ...BESIDE_QATAR });
    const DIVISION = `في مقاطعة {${NAME}|} جنوب {قطر|}`;

    it('is another that the gazetteer lacks, where another country is named', () => {
      const found = resolveMarked(DIVISION, createGazetteer([...LANDS, ...EGYPTIANS, abroad]));
      expect(found[0]?.candidates).toEqual([]);
    });

    it.each([
      ['no country is named', `في مقاطعة {${NAME}|} أمس`, abroad],
      ['its own is', `في مقاطعة {${NAME}|} جنوب {فرنسا|}`, abroad],
      ['nothing says division', `في مدينة {${NAME}|} جنوب {قطر|}`, abroad],
      ['it is a division', DIVISION, here({ country: 'iso:FR', kind: 'division', ...BESIDE_QATAR })],
      ['it is a large city', DIVISION, here({ country: 'iso:FR', population: 900_000 })],
      ['Arabic is spoken there', DIVISION, here({ country: 'iso:EG', ...BESIDE_QATAR })],
    ])('is not where %s', (_, text, place) => {
      const found = resolveMarked(text, createGazetteer([...LANDS, ...EGYPTIANS, place]));
      expect(found[0]?.candidates[0]?.placeId).toBe('t:here');
    });
  });

  describe('of which the text says where it lies', () => {
    const IN_QATAR = `في {${NAME}|} في {قطر|}`;
    const first = (place: Place) =>
      resolveMarked(IN_QATAR, createGazetteer([...LANDS, place]))[0]?.candidates[0]?.placeId;

    it.each([
      ['town', here({ country: 'iso:FR' })],
      ['division', here({ country: 'iso:FR', kind: 'division', population: 900_000 })],
    ])('is another than the %s far abroad', (_, place) => {
      expect(first(place)).toBeUndefined();
    });

    it.each([
      ['lies there', here({ country: 'iso:QA' })],
      ['lies near by', here({ country: 'iso:FR', ...BESIDE_QATAR })],
      ['is a city with an embassy', here({ country: 'iso:FR', population: 900_000 })],
      ['is of no country', here({ country: undefined })],
    ])('is the one that %s', (_, place) => {
      expect(first(place)).toBe('t:here');
    });
  });

  it.each([
    ['a large city', IN_EGYPT, here({ country: 'iso:QA', lat: 25, lon: 51, population: 900_000 })],
    ['in a country that the text names', `في {قطر|} ${IN_EGYPT}`, town],
    ['near what the text names', IN_EGYPT, here({ country: 'iso:QA', lat: 28.5, lon: 31.2 })],
    ['in that country', IN_EGYPT, here({ lat: 22 })],
  ])('is sure where it is %s', (_, text, place) => {
    expect(read(text, place)?.[0]?.score).toBe(1);
  });
});

describe('a sentence that opens with an area', () => {
  const opened = `وفي {مصر|}، وصل إلى {${NAME}|} أمس`;
  const second = (text: string) =>
    resolveMarked(text, createGazetteer([...LANDS, ...twins]))[1]?.candidates ?? [];
  const share = (text: string) => second(text).find(({ placeId: id }) => id === 't:here')?.score ?? 0;

  it('speaks for what lies there more than its naming does', () => {
    expect(share(opened)).toBeGreaterThan(0.99);
    expect(share(`من {مصر|} وصل إلى {${NAME}|} أمس`)).toBeLessThan(0.98);
    expect(second(opened)[0]?.reasons).toContainEqual({ kind: 'inside', area: placeId('iso:EG') });
  });

  it('gives a name another sense than it has elsewhere', () => {
    const text = `{قطر|} {${NAME}|قطر} في {قطر|}. ${opened}`;
    const all = resolveMarked(text, createGazetteer([...LANDS, ...twins]));
    expect(all[1]?.candidates[0]?.placeId).toBe('t:there');
    expect(all.at(-1)?.candidates[0]?.placeId).toBe('t:here');
  });

  it.each([
    [
      'beside another town of it, for a small one in the shade of a larger abroad',
      'و{طنطا|}',
      200_000,
      't:here',
    ],
    ['by itself, for none in such a shade', 'أمس', 200_000, 't:there'],
    ['beside another, for none in the shade of a city that all know', 'و{طنطا|}', 3_000_000, 't:there'],
  ])('speaks, %s', (_, after, population, meant) => {
    const places = [here({ population: 500 }), there({ population }), TANTA];
    const all = resolveMarked(`وفي {مصر|}، زار {${NAME}|} ${after}`, createGazetteer([...LANDS, ...places]));
    expect(all[1]?.candidates[0]?.placeId).toBe(meant);
  });
});

describe('a series', () => {
  it('speaks for the country that another of it lies in', () => {
    const text = `بين {${NAME}|} و{طنطا|}`;
    expect(growth('compatriotInSeries', text, [...twins, TANTA])).toBeCloseTo(2);
  });

  it('tells of two towns in one country which is near', () => {
    const places = [here(), there({ country: 'iso:EG', lat: 31.2, lon: 31.2 }), TANTA];
    const text = (joint: string) => `في {مصر|} بين {${NAME}|مصر} ${joint}{طنطا|}`;
    const share = (joint: string) =>
      resolveMarked(text(joint), createGazetteer([...LANDS, ...places]))[1]?.candidates.find(
        ({ placeId: id }) => id === 't:there',
      )?.score;
    expect(share('إلى ')).toBeCloseTo(0.5);
    expect(share('و')).toBeGreaterThan(0.75);
  });

  it('does not where the other stands apart', () => {
    expect(growth('compatriotInSeries', `من {${NAME}|} إلى {طنطا|}`, [...twins, TANTA])).toBeCloseTo(1);
  });

  it('does not for what is in the shade of a renowned city', () => {
    const places = [here({ population: 500 }), there({ country: 'iso:QA', population: 3_000_000 }), TANTA];
    expect(growth('compatriotInSeries', `{${NAME}|} و{طنطا|}`, places)).toBeCloseTo(1);
  });
});

it('an area that many names lie in speaks louder than one that is named in passing', () => {
  const towns = ['الفيوم', 'المنيا', 'بنها', 'طنطا'].map((name, index) =>
    makePlace({
      id: `t:${index}`,
      kind: 'city',
      names: [name],
      country: 'iso:EG',
      lat: 30,
      lon: 36 + index,
      population: 300_000,
    }),
  );
  const bothNamed = `في {${NAME}|} و{مصر|} ثم {قطر|}`;
  const alsoTowns = `${bothNamed}، {الفيوم|}، {المنيا|}، {بنها|}، {طنطا|}`;
  expect(odds(alsoTowns, [...twins, ...towns])).toBeCloseTo(2 * odds(bothNamed, [...twins, ...towns]));
});
