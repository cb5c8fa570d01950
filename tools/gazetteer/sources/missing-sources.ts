import { hasGeonamesCatalogues } from './geonames.ts';
import { hasSubdivisionNames } from './subdivisions.ts';

/** The Debian packages that the gazetteer is built from and that are not installed here. */
export const missingSources = (): string[] => [
  ...(hasGeonamesCatalogues() ? [] : ['libgeonames-common']),
  ...(hasSubdivisionNames() ? [] : ['unicode-cldr-core']),
];
