/** A list of folded words, parted by spaces or lines. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
