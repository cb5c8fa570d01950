import { createGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Place, type PlaceKind, placeId } from '../gazetteer/place.ts';

interface PlaceSketch {
  readonly id: string;
  readonly names: readonly [string, ...string[]];
  readonly kind?: PlaceKind;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
  readonly parent?: string;
  readonly population?: number;
  readonly capital?: true;
  readonly derived?: true;
}

/** A place for tests: what is not said is a town without inhabitants at 0° N, 0° E. */
export function makePlace({
  id,
  names,
  kind = 'city',
  lat = 0,
  lon = 0,
  country,
  parent,
  population = 0,
  capital,
  derived,
}: PlaceSketch): Place {
  return {
    id: placeId(id),
    kind,
    names,
    position: { lat, lon },
    population,
    ...(country && { country: placeId(country) }),
    ...(parent && { parent: placeId(parent) }),
    ...(capital && { capital }),
    ...(derived && { derived }),
  };
}

/** Places of the kind the news names, with their true positions, enough to tell namesakes apart. */
const NEWS_PLACES: readonly Place[] = [
  makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'], lat: 26.8, lon: 30.8 }),
  makePlace({ id: 'iso:QA', kind: 'country', names: ['قطر'], lat: 25.3, lon: 51.2 }),
  makePlace({ id: 'iso:JO', kind: 'country', names: ['الأردن'], lat: 31.2, lon: 36.8 }),
  makePlace({
    id: 'iso:SA',
    kind: 'country',
    names: ['السعودية', 'المملكة العربية السعودية'],
    lat: 24,
    lon: 45,
  }),
  makePlace({ id: 'iso:OM', kind: 'country', names: ['عُمان', 'سلطنة عمان'], lat: 21, lon: 57 }),
  makePlace({ id: 'iso:LB', kind: 'country', names: ['لبنان'], lat: 33.9, lon: 35.9 }),
  makePlace({ id: 'iso:LY', kind: 'country', names: ['ليبيا'], lat: 27, lon: 18 }),
  makePlace({ id: 'iso:PS', kind: 'country', names: ['فلسطين'], lat: 31.9, lon: 35.2 }),
  makePlace({
    id: 't:gaza-strip',
    kind: 'territory',
    names: ['قطاع غزة', 'غزة'],
    lat: 31.4,
    lon: 34.37,
    country: 'iso:PS',
    population: 2_000_000,
  }),
  makePlace({
    id: 't:gaza-city',
    names: ['غزة', 'مدينة غزة'],
    lat: 31.5,
    lon: 34.47,
    country: 'iso:PS',
    parent: 't:gaza-strip',
    population: 410_000,
  }),
  makePlace({
    id: 't:rafah',
    names: ['رفح'],
    lat: 31.3,
    lon: 34.24,
    country: 'iso:PS',
    parent: 't:gaza-strip',
    population: 126_000,
  }),
  makePlace({
    id: 't:khan-younis',
    names: ['خان يونس'],
    lat: 31.34,
    lon: 34.31,
    country: 'iso:PS',
    parent: 't:gaza-strip',
    population: 173_000,
  }),
  makePlace({
    id: 't:shifa',
    kind: 'facility',
    names: ['مستشفى الشفاء'],
    lat: 31.524,
    lon: 34.444,
    country: 'iso:PS',
    parent: 't:gaza-city',
  }),
  makePlace({
    id: 't:cairo',
    names: ['القاهرة'],
    lat: 30.06,
    lon: 31.25,
    country: 'iso:EG',
    population: 7_700_000,
  }),
  makePlace({
    id: 't:doha',
    names: ['الدوحة'],
    lat: 25.29,
    lon: 51.53,
    country: 'iso:QA',
    population: 345_000,
  }),
  makePlace({
    id: 't:amman',
    names: ['عَمّان'],
    lat: 31.95,
    lon: 35.93,
    country: 'iso:JO',
    population: 1_275_000,
  }),
  makePlace({
    id: 't:beirut',
    names: ['بيروت'],
    lat: 33.89,
    lon: 35.5,
    country: 'iso:LB',
    population: 1_916_000,
  }),
  makePlace({
    id: 't:tripoli-ly',
    names: ['طرابلس'],
    lat: 32.88,
    lon: 13.19,
    country: 'iso:LY',
    population: 1_150_000,
  }),
  makePlace({
    id: 't:tripoli-lb',
    names: ['طرابلس'],
    lat: 34.44,
    lon: 35.84,
    country: 'iso:LB',
    population: 230_000,
  }),
  makePlace({
    id: 't:benghazi',
    names: ['بنغازي'],
    lat: 32.11,
    lon: 20.07,
    country: 'iso:LY',
    population: 650_000,
  }),
];

export const newsGazetteer = (): Gazetteer => createGazetteer(NEWS_PLACES);
