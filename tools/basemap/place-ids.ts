import codeMappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import territoryInfo from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };
import { type PlaceId, placeId } from '../../src/domain/gazetteer/place.ts';

/** What Natural Earth draws as a country of its own though ISO 3166 has no code for it. */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  Kosovo: 'iso:XK',
  Somaliland: 'yaqut:somaliland',
  'N. Cyprus': 'yaqut:northern-cyprus',
  'Siachen Glacier': 'yaqut:siachen-glacier',
  'Indian Ocean Ter.': 'yaqut:indian-ocean-territories',
  // Natural Earth gives these reefs Australia's number.
  'Ashmore and Cartier Is.': 'yaqut:ashmore-and-cartier-islands',
};

/** Codes in use; a withdrawn one (ZR for CD) may share its number with its successor. */
const IN_USE = new Set(Object.keys(territoryInfo.supplemental.territoryInfo));

const ISO_CODES = new Map<string, string>(
  Object.entries(codeMappings.supplemental.codeMappings as Record<string, { _numeric?: string }>)
    .filter(([code]) => IN_USE.has(code))
    .map(([code, { _numeric }]) => [_numeric ?? code, code]),
);

/** The place id of a country of world-atlas, from its ISO 3166 number or, where it has none, from its name. */
export function countryId(number: string | undefined, name: string): PlaceId {
  const own = WITHOUT_CODE[name];
  if (own !== undefined) return placeId(own);
  // Bases, buffer zones and reefs: they fill gaps in the land and are named by nobody here.
  if (number === undefined)
    return placeId(
      `yaqut:${name
        .toLowerCase()
        .replace(/[^a-z]+/gu, '-')
        .replace(/-$/u, '')}`,
    );
  const code = ISO_CODES.get(number);
  if (code === undefined) throw new Error(`no id for the country "${name}" (${number})`);
  return placeId(`iso:${code}`);
}
