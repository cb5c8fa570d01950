import { applyCorrections } from '../domain/correction/apply-corrections.ts';
import { isKnown, nameReadings } from '../domain/correction/name-readings.ts';
import { placesNamed } from '../domain/correction/places-named.ts';
import { createGazetteer } from '../domain/gazetteer/gazetteer.ts';
import { mentionStrengths } from '../domain/recognition/mention-strength.ts';
import { findNationalities } from '../domain/recognition/nationalities.ts';

/**
 * What the page asks of words itself, beside the recogniser. Their lists weigh as much as a language of the interface, and
 * the article that the page comes with was read with them when the app was built: so they are fetched after it.
 */
export const WORD_RULES = {
  applyCorrections,
  createGazetteer,
  findNationalities,
  isKnown,
  mentionStrengths,
  nameReadings,
  placesNamed,
};

export type WordRules = typeof WORD_RULES;
