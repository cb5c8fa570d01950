import { readFileSync } from 'node:fs';
import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { DICTIONARY_CLASS, wordHash } from '../../src/domain/recognition/tagger/lexicon.ts';

/** Declensions that Ayaspell keeps for names of persons, countries, peoples and months. */
const PROPER_NAMES = new Set('57 59 60 62 63 64 85 87 92 93 103 222'.split(' '));
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
  return PROPER_NAMES.has(declension) ? DICTIONARY_CLASS.properName : DICTIONARY_CLASS.noun;
}
