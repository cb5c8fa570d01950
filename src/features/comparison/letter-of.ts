/** The letter of a compared article; those after the last letter are numbered. */
export const letterOf = (letters: readonly string[], index: number): string =>
  letters[index] ?? String(index + 1);
