/** The countries that are drawn finer from near, by both codes of ISO 3166: the Arab world and what borders on it. */
const DETAILED = {
  ARE: 'AE',
  BHR: 'BH',
  COM: 'KM',
  CYP: 'CY',
  DJI: 'DJ',
  DZA: 'DZ',
  EGY: 'EG',
  ERI: 'ER',
  ESH: 'EH',
  ETH: 'ET',
  IRN: 'IR',
  IRQ: 'IQ',
  ISR: 'IL',
  JOR: 'JO',
  KWT: 'KW',
  LBN: 'LB',
  LBY: 'LY',
  MAR: 'MA',
  MRT: 'MR',
  OMN: 'OM',
  PSE: 'PS',
  QAT: 'QA',
  SAU: 'SA',
  SDN: 'SD',
  SOM: 'SO',
  SSD: 'SS',
  SYR: 'SY',
  TCD: 'TD',
  TUN: 'TN',
  TUR: 'TR',
  YEM: 'YE',
} as const;

/** Areas that Natural Earth draws by themselves within those. */
const PARTS = [
  'yaqut:northern-cyprus',
  'yaqut:cyprus-no-mans-area',
  'yaqut:dhekelia',
  'yaqut:akrotiri',
  'yaqut:somaliland',
  'yaqut:bir-tawil',
];

/** The ids of the countries that are drawn finer, by the codes that OpenStreetMap's outlines go by. */
export const DETAILED_IDS: ReadonlyMap<string, string> = new Map(
  Object.entries(DETAILED).map(([long, short]) => [long, `iso:${short}`]),
);

/** The areas of the first view that finer ones take the place of. */
export const REPLACED_IDS: ReadonlySet<string> = new Set([...DETAILED_IDS.values(), ...PARTS]);

/** Whether an area of the first view is drawn anew from near. */
export const isDetailed = (id: string): boolean => REPLACED_IDS.has(id);
