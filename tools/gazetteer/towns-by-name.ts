import { readdirSync } from 'node:fs';
import { placeId } from '../../src/domain/gazetteer/place.ts';
import type { CuratedEntry } from './curated.ts';
import { geonamesNames, geonamesTowns, type Town } from './sources/geonames.ts';
import { listOf, readTable } from './table.ts';

/** Arabic names entered by hand for towns of GeoNames, found by their Latin name and country; of several the largest. */
export function readTownsByName(): { entries: CuratedEntry[]; unknown: string[] } {
  const find = townFinder();
  const entries: CuratedEntry[] = [];
  const unknown: string[] = [];
  for (const file of readdirSync(new URL('./curated/', import.meta.url)).sort()) {
    if (!file.startsWith('towns-')) continue;
    for (const { country = '', name = '', ar } of readTable(file)) {
      const town = find(country, name);
      if (town) entries.push({ id: placeId(`geonames:${town.id}`), arabic: listOf(ar), names: {} });
      else throw new Error(`${file}: GeoNames has no town "${name}" in ${country}`);
    }
  }
  return { entries, unknown };
}

function townFinder(): (country: string, name: string) => Town | undefined {
  const english = geonamesNames('en');
  const largest = new Map<string, Town>();
  const note = (name: string | undefined, town: Town) => {
    if (name === undefined) return;
    const key = `${town.country} ${plainLetters(name)}`;
    const other = largest.get(key);
    if (!other || rank(town) > rank(other)) largest.set(key, town);
  };
  for (const town of geonamesTowns().values()) {
    note(town.name, town);
    note(english.get(town.id), town);
  }
  return (country, name) => largest.get(`${country} ${plainLetters(name)}`);
}

/** Capitals before what shares their name, then by size. */
const rank = ({ featureCode, population }: Town) => (featureCode === 'PPLC' ? 1e9 : 0) + population;

const plainLetters = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
