const BETWEEN = ' · ';

/** The credits in as few lines as hold them in this width; a credit that is wider by itself is broken between its words. */
export function wrapCredits(
  credits: readonly string[],
  width: number,
  widthOf: (words: string) => number,
): string[] {
  const fits = (line: string) => widthOf(line) <= width;
  const lines: string[] = [];
  const add = (piece: string, between: string) => {
    const longer = `${lines.at(-1)}${between}${isolated(piece)}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(isolated(piece));
  };
  for (const credit of credits) {
    if (fits(isolated(credit))) add(credit, BETWEEN);
    else for (const piece of brokenToFit(credit, fits)) add(piece, ' ');
  }
  return lines;
}

function brokenToFit(credit: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const word of credit.split(' ')) {
    const longer = `${pieces.at(-1)} ${word}`;
    if (pieces.length > 0 && fits(isolated(longer))) pieces[pieces.length - 1] = longer;
    else pieces.push(word);
  }
  return pieces;
}

const isolated = (words: string): string => `\u2068${words}\u2069`;
