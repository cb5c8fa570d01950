const PLAIN = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/;

/** Whether a text is Arabic letters and single spaces only, as nearly all names of the gazetteer are. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Does what `normalise` does to letters, for plain texts: names are levelled by the thousand. */
export const foldPlain = (plain: string): string =>
  plain.replace(/[آأإ]/g, 'ا').replaceAll('ؤ', 'و').replace(/[ئى]/g, 'ي').replaceAll('ة', 'ه');
