import { readProclitics } from '../../arabic/proclitics.ts';
import { LABELS } from './model.ts';
import type { WordType, WordTypes } from './word-type.ts';

/** No single sentence says more than this, in log-odds: what a name means is for the article to tell. */
const MOST = 4;
/** How much what the tagger made of a word elsewhere in the article weighs beside what it makes of it here. */
const WEIGHT = 0.4;
/** Words less likely than this to name a place are left as they are, and cost nothing. */
const LEAST = 0.03;
const BEFORE = ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'];

/**
 * How probable each word is part of a name, in the light of the article so far: a name is a name throughout an article
 * (one sense a discourse; Gale et al. 1992), so that «أراغون» after a bare verb gains from «مملكة أراغون» before.
 */
export function probabilitiesInArticle(
  words: readonly WordType[],
  marginals: Float32Array,
  types: WordTypes,
): Float32Array {
  const probabilities = new Float32Array(words.length);
  const own = new Float32Array(words.length);
  words.forEach((word, n) => {
    const outside = marginals[n * LABELS] as number;
    const odds = Math.log((1 - outside + 1e-6) / (outside + 1e-6));
    own[n] = Math.max(-MOST, Math.min(MOST, odds));
    probabilities[n] = 1 - outside;
    word.readings++;
    word.logOdds += own[n] as number;
  });
  words.forEach((word, n) => {
    const probability = probabilities[n] as number;
    if (probability < LEAST) return;
    const { readings, logOdds } = readingsOf(word, types);
    const others = readings - 1;
    if (others < 1) return;
    const mean = (logOdds - (own[n] as number)) / others;
    const odds = Math.log(probability / (1 - probability + 1e-9)) + WEIGHT * mean * (others / (others + 1));
    probabilities[n] = 1 / (1 + Math.exp(-odds));
  });
  return probabilities;
}

/** The readings of a word in all the forms that proclitics give it. */
function readingsOf(word: WordType, types: WordTypes): { readings: number; logOdds: number } {
  let { readings, logOdds } = word;
  const forms = BEFORE.map((proclitic) => proclitic + word.folded);
  for (const { skip, name } of readProclitics(word.folded)) {
    if (skip > 0 && name.length > 3) forms.push(name);
  }
  for (const form of forms) {
    const other = types.known(form);
    if (!other) continue;
    readings += other.readings;
    logOdds += other.logOdds;
  }
  return { readings, logOdds };
}
