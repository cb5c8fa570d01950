import { existsSync } from 'node:fs';
import { foldArabic } from '../../../src/domain/arabic/normalise.ts';
import { commonClass, lexiconOf } from '../../../src/domain/recognition/tagger/lexicon.ts';
import { wordClasses } from '../../../src/domain/recognition/tagger/word-classes.ts';
import { readDictionary } from '../../train/read-dictionary.ts';

const FILE = '/usr/share/hunspell/ar.dic';

/** Whether Debian's hunspell-ar is installed; without it the gazetteer cannot be built. */
export const hasDictionary = (): boolean => existsSync(FILE);

/** Tells whether a name of one word is also an everyday word or a person's name. */
export function everydayWords(): (name: string) => boolean {
  const words = readDictionary(FILE);
  const lexicon = lexiconOf(Int32Array.from(words.keys()), Uint8Array.from(words.values()));
  return (name) => {
    const folded = foldArabic(name);
    return !folded.includes(' ') && (commonClass(folded, lexicon) !== 0 || wordClasses(folded) !== 0);
  };
}
