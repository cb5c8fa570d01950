import { hasCities } from './cities500.ts';
import { hasDictionary } from './dictionary.ts';
import { hasGeonamesCatalogues } from './geonames.ts';
import { hasSubdivisionNames } from './subdivisions.ts';

/** What the gazetteer is built from and is not here, as the commands that bring it. */
export function missingSources(): string[] {
  const packages = [
    ...(hasGeonamesCatalogues() ? [] : ['libgeonames-common']),
    ...(hasSubdivisionNames() ? [] : ['unicode-cldr-core']),
    ...(hasDictionary() ? [] : ['hunspell-ar']),
  ];
  return [
    ...(packages.length > 0 ? [`apt-get install ${packages.join(' ')}`] : []),
    ...(hasCities() ? [] : ['npm run gazetteer:sources']),
  ];
}
