import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type PlaceId, placeId } from '../../src/domain/gazetteer/place.ts';
import { countryId } from '../basemap/place-ids.ts';
import { areaCentre } from './area-centre.ts';
import { cleanArabicName, cleanDisplayName } from './clean-name.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';
import { territoryNames, territoryPopulation } from './sources/cldr.ts';
import { listOf, readTable } from './table.ts';

/** CLDR's two-letter codes that are no place of their own on a map of countries. */
const NOT_COUNTRIES = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);
/** Where CLDR's short form is the one in use and the standard form an explanation. */
const BY_SHORT_FORM = new Set(['HK', 'MO']);

/** The countries and dependent territories of CLDR, with hand-entered Arabic variants. */
export function buildCountries(): Entry[] {
  const dependent = new Set(readTable('territories.tsv').map(({ code }) => code));
  const variants = new Map(readTable('countries.tsv').map(({ code, ar }) => [code ?? '', listOf(ar)]));
  const points = new Map(
    readTable('country-points.tsv').map(({ code, lat, lon }) => [
      code ?? '',
      { lat: Number(lat), lon: Number(lon) },
    ]),
  );
  const centres = outlineCentres();
  const arabic = territoryNames('ar');
  const languages = NAME_LANGUAGES.map((language) => [language, territoryNames(language)] as const);
  return Object.keys(arabic)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code))
    .sort()
    .map((code) => {
      const id = placeId(`iso:${code}`);
      const point = points.get(code) ?? centres.get(id);
      if (point === undefined) throw new Error(`${code} has no outline and no point in country-points.tsv`);
      const forms = [arabic[code], arabic[`${code}-alt-short`], arabic[`${code}-alt-variant`]];
      const names = [...(variants.get(code) ?? []), ...forms.map((form) => cleanArabicName(form ?? ''))];
      return {
        id,
        kind: dependent.has(code) ? 'territory' : 'country',
        ...point,
        country: null,
        parent: null,
        population: territoryPopulation(code),
        arabic: [...new Set(names.filter(Boolean))],
        names: Object.fromEntries(
          languages.flatMap(([language, byCode]) => {
            const name = (BY_SHORT_FORM.has(code) ? byCode[`${code}-alt-short`] : undefined) ?? byCode[code];
            const clean = cleanDisplayName(name ?? '', language);
            return clean === '' ? [] : [[language, clean]];
          }),
        ),
        derived: false,
      };
    });
}

/** A point to stand for each outline of Natural Earth. */
function outlineCentres(): Map<PlaceId, { lat: number; lon: number }> {
  const atlas = readAtlas();
  return new Map(
    feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return [[countryId(id?.toString(), properties.name), areaCentre(polygons)] as const];
    }),
  );
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
