/** The formats in which an article's places are taken to other programs. */
export const EXCHANGE_FORMATS = ['geojson', 'kml', 'csv', 'tei', 'web-annotation'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** What a file of a format is called at its end, and what it is to other programs. */
export const FILE_KINDS: Readonly<Record<ExchangeFormat | 'page', { extension: string; type: string }>> = {
  geojson: { extension: 'geojson', type: 'application/geo+json' },
  kml: { extension: 'kml', type: 'application/vnd.google-earth.kml+xml' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  tei: { extension: 'tei.xml', type: 'application/tei+xml' },
  'web-annotation': { extension: 'jsonld', type: 'application/ld+json' },
  page: { extension: 'html', type: 'text/html;charset=utf-8' },
};
