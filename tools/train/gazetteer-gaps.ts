import type { Gazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import { mixText } from '../../src/domain/recognition/tagger/feature-hash.ts';
import { random } from './random.ts';

/** Shares of names left out: countries are hardly ever missing from a gazetteer. */
const MISSING = 0.25;
const MISSING_COUNTRIES = 0.05;

/**
 * A gazetteer that lacks some of its names, others for another seed. The gazetteer knows nearly every place of the
 * training texts, so that a tagger trained with all of it learns to look for no place beyond.
 */
export const withGaps = (gazetteer: Gazetteer, seed: number): Gazetteer => ({
  ...gazetteer,
  namesStartingWith: (word) =>
    gazetteer.namesStartingWith(word).filter(({ folded, places }) => {
      const missing = places[0]?.kind === 'country' ? MISSING_COUNTRIES : MISSING;
      return random(mixText(seed * 7919, folded, 0, folded.length))() >= missing;
    }),
});
