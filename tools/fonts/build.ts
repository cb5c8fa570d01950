// Cuts the typefaces down to the letters that almost every text is written with, so that a first view fetches a quarter of
// their size; a letter beyond them comes from the whole file. Writes src/styles/fonts/ and first-letters.css, and takes the
// letters out of the ranges of the whole files in fonts.css: a browser that gave up on one file would fetch the other.
//
//   npm run fonts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { codesWithin, unicodeRange } from './unicode-range.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Letters, vowel marks and punctuation of Arabic, and the letters that Persian and Urdu add to them: what joins is one file. */
const ARABIC = `،؛؟${range(0x621, 0x63a)}${range(0x640, 0x655)}ٰٱ۔پچژڤگڨڭیکۀہھےڑٹڈں`;
/** Digits of Arabic and Persian, for a reader who sets them and for texts that have them. */
const DIGITS = `${range(0x660, 0x66c)}${range(0x6f0, 0x6f9)}`;
/** What stands between Arabic words. */
const BETWEEN = ` \u00a00123456789.,:;!?()[]/-%«»–—‘’“”…·+${range(0x200e, 0x200f)}${range(0x2066, 0x2069)}`;

/** Latin letters stand in every interface: names of languages, of sources, of keys. */
const LATIN = `${range(0x41, 0x5a)}${range(0x61, 0x7a)}çü©°`;

const FACES = [
  { family: 'Noto Naskh Arabic', name: 'noto-naskh-arabic', weights: [400, 700] },
  // IBM keeps the name Plex for fonts that are as it made them: what is cut from one is called otherwise.
  { family: 'Yaqut Sans', name: 'ibm-plex-sans-arabic', weights: [400, 600] },
];
/** The face of the interface's common text. */
const UI_FACE = 'ibm-plex-sans-arabic-400';
/** The letters of a file in one of its parts; instructions for coarse screens are of use to Latin shapes alone. */
const partsOf = (face: string) => [
  { part: 'arabic', name: 'letters', letters: ARABIC, noHinting: true },
  { part: 'arabic', name: 'digits', letters: DIGITS, noHinting: true },
  { part: 'latin', name: 'between', letters: face === UI_FACE ? BETWEEN + LATIN : BETWEEN, noHinting: false },
];

const styles = fileURLToPath(new URL('../../src/styles/', import.meta.url));
mkdirSync(`${styles}fonts`, { recursive: true });
const rules: string[] = [];
let wholeFiles = readFileSync(`${styles}fonts.css`, 'utf8');
for (const { family, name, weights } of FACES) {
  for (const weight of weights) {
    for (const { part, name: partName, letters, noHinting } of partsOf(`${name}-${weight}`)) {
      const whole = readFileSync(
        new URL(
          `../../node_modules/@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff2`,
          import.meta.url,
        ),
      );
      const file = `${name}-${weight}-${partName}.woff2`;
      // Its types do not know of `noHinting` yet.
      const options = { targetFormat: 'woff2' as const, noHinting };
      const cut = await subsetFont(whole, letters, options);
      writeFileSync(`${styles}fonts/${file}`, cut);
      console.log(`${file}: ${whole.length} -> ${cut.length} bytes`);
      wholeFiles = wholeFiles.replace(
        new RegExp(`(files/${name}-${part}-${weight}-normal[^;]*;\\s*unicode-range:)([^;]+);`, 'u'),
        (_rule, start: string, ranges: string) => `${start} ${without(ranges, letters)};`,
      );
      rules.push(`@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;
  src: url("./fonts/${file}") format("woff2");
  unicode-range: ${unicodeRange(letters)};
}
`);
    }
  }
}
writeFileSync(
  `${styles}first-letters.css`,
  `/* Made by tools/fonts/build.ts. Of two faces that cover a letter the later one serves: these, before the whole files. */\n\n${rules.join('\n')}`,
);

writeFileSync(`${styles}fonts.css`, wholeFiles);

/** Ranges as CSS has them, without the letters. */
function without(ranges: string, letters: string): string {
  const left = codesWithin(ranges);
  for (const letter of letters) left.delete(letter.codePointAt(0) ?? 0);
  return unicodeRange([...left].map((code) => String.fromCodePoint(code)).join(''));
}
