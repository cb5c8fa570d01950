import { readFileSync } from 'node:fs';
import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { DICTIONARY_CLASS, wordHash } from '../../src/domain/recognition/tagger/lexicon.ts';

/** What Ayaspell's declensions are used for, as far as more can be said of them than that they are nouns. */
const DECLENSIONS = new Map(
  (
    [
      ['personName', '63 64 92 93 103'],
      ['placeName', '57 59 60 62 85 87 222'],
      ['adjective', '58 86'],
      ['verbalNoun', '65'],
      ['pluralNoun', '61 166'],
    ] as const
  ).flatMap(([name, numbers]) =>
    numbers.split(' ').map((number) => [number, DICTIONARY_CLASS[name]] as const),
  ),
);
const WORD = /^[\u0621-\u064a]{2,12}$/u;

/**
 * The classes of the everyday words of Ayaspell, the Arabic dictionary for Hunspell (Debian's hunspell-ar), by their
 * hashes. The file has parts headed by their names; a word's declension stands after a stroke.
 */
export function readDictionary(file: string): Map<number, number> {
  const words = new Map<number, number>();
  let part = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim().endsWith('.dic')) {
      part = line.trim();
      continue;
    }
    const [written = '', declension = ''] = (line.split('\t', 1)[0] ?? '').split('/');
    const word = foldArabic(written.trim());
    if (!WORD.test(word)) continue;
    const hash = wordHash(word);
    words.set(hash, (words.get(hash) ?? 0) | classOf(part, declension.trim()));
  }
  return words;
}

function classOf(part: string, declension: string): number {
  if (part.startsWith('verb')) return DICTIONARY_CLASS.verb;
  if (part !== 'names.dic') return DICTIONARY_CLASS.particle;
  return DECLENSIONS.get(declension) ?? DICTIONARY_CLASS.noun;
}
