/** Words that say what sort of division a name is of, in the languages the sources use. */
const CLASS_WORDS = new Set(
  `province provinces governorate gouvernorat region région district state county department département prefecture préfecture
   municipality oblast krai republic city the of and ili wilaya wilayat emirate autonomous muhafazah canton land il ostan
   baladiyat imarat mintaqat special capital territory voivodeship rayon raion parish division de du la le el al ad ar as at an az ash
   vilayet eyaleti ili`.split(/\s+/),
);

/** A Latin name reduced to what different romanisations of it share: for matching names of two sources within one country. */
export function latinKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[’'`ʻʼʿʾ‘]/gu, '')
    .replace(/ı/g, 'i')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !CLASS_WORDS.has(word))
    .join('');
}
