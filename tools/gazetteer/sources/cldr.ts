import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const readJson = (path: string) =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));

/** CLDR's names of territories in a language: by code, with `-alt-short` and `-alt-variant` forms. */
export const territoryNames = (language: string): Readonly<Record<string, string>> =>
  readJson(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
    .territories;

/** CLDR's estimate of a territory's inhabitants, 0 where it has none. */
export function territoryPopulation(code: string): number {
  const info = (TERRITORY_INFO[code] ?? {}) as { _population?: string };
  return Number(info._population ?? 0);
}

const TERRITORY_INFO: Readonly<Record<string, unknown>> = readJson(
  'cldr-core/supplemental/territoryInfo.json',
).supplemental.territoryInfo;
