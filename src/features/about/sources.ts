/** What a source gives to the app, as the page about it says it; its licence by the name that NOTICE has for it. */
export interface Source {
  readonly name: string;
  readonly href?: string;
  readonly licence: string;
  readonly use: `aboutPage.${SourceUse}`;
}

type SourceUse =
  | 'geonames'
  | 'naturalEarth'
  | 'openStreetMap'
  | 'cldr'
  | 'wikidata'
  | 'anercorp'
  | 'ayaspell'
  | 'tesseract'
  | 'protomaps'
  | 'typefaces';

/** A licence that is none: the work belongs to everyone. */
export const PUBLIC_DOMAIN = 'public domain';

/** The data that the app is made from or shows: just the sources of data that NOTICE names. */
export const DATA_SOURCES: readonly Source[] = [
  {
    name: 'GeoNames',
    href: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    use: 'aboutPage.geonames',
  },
  {
    name: 'Natural Earth',
    href: 'https://www.naturalearthdata.com/',
    licence: PUBLIC_DOMAIN,
    use: 'aboutPage.naturalEarth',
  },
  {
    name: 'OpenStreetMap',
    href: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0',
    use: 'aboutPage.openStreetMap',
  },
  {
    name: 'Unicode CLDR',
    href: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    use: 'aboutPage.cldr',
  },
  {
    name: 'Wikidata',
    href: 'https://www.wikidata.org/',
    licence: 'CC0 1.0',
    use: 'aboutPage.wikidata',
  },
  {
    name: 'ANERcorp',
    href: 'https://camel.abudhabi.nyu.edu/anercorp/',
    licence: 'CC BY-SA 4.0',
    use: 'aboutPage.anercorp',
  },
  {
    name: 'Ayaspell',
    href: 'https://ayaspell.sourceforge.net/',
    licence: 'MPL 1.1',
    use: 'aboutPage.ayaspell',
  },
  {
    name: 'Tesseract',
    href: 'https://github.com/tesseract-ocr/tessdata_fast',
    licence: 'Apache-2.0',
    use: 'aboutPage.tesseract',
  },
];

/** What else of others is seen in the app: the drawing of archives of tiles, and the typefaces. */
export const OTHER_SOURCES: readonly Source[] = [
  {
    name: 'PMTiles, Protomaps',
    href: 'https://protomaps.com/',
    licence: 'BSD-3-Clause',
    use: 'aboutPage.protomaps',
  },
  {
    name: 'Noto Naskh Arabic, Amiri, IBM Plex Sans Arabic, IBM Plex Sans Hebrew, IBM Plex Sans',
    licence: 'OFL-1.1',
    use: 'aboutPage.typefaces',
  },
];
