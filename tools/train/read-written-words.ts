import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { wordHash } from '../../src/domain/recognition/tagger/lexicon.ts';

const WORD = /^[\u0621-\u064a]{2,12}$/u;

/**
 * The hashes of the words that Tesseract's Arabic model has learned from texts of the web (Debian's tesseract-ocr-ara),
 * taken out of it by Tesseract's own tools.
 */
export function readWrittenWords(modelFile: string): Set<number> {
  const folder = mkdtempSync(join(tmpdir(), 'written-words-'));
  try {
    const at = (part: string) => join(folder, `ara.${part}`);
    execFileSync('combine_tessdata', ['-u', modelFile, join(folder, 'ara.')], { stdio: 'ignore' });
    const [characters, graph, list] = [at('lstm-unicharset'), at('lstm-word-dawg'), at('words')];
    execFileSync('dawg2wordlist', [characters, graph, list], { stdio: 'ignore' });
    const words = readFileSync(list, 'utf8').split('\n').map(foldArabic);
    return new Set(words.filter((word) => WORD.test(word)).map(wordHash));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
