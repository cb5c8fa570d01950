import { readFileSync } from 'node:fs';
import { decodePlaces } from '../domain/gazetteer/file-format.ts';
import { createGazetteer, type Gazetteer } from '../domain/gazetteer/gazetteer.ts';
import type { TaggerModel } from '../domain/recognition/tagger/model.ts';
import { decodeTagger } from '../domain/recognition/tagger/model-file.ts';

const GAZETTEER_FILE = 'public/gazetteer/places.json';
const TAGGER_FILE = 'public/recogniser/tagger.bin';

/** The gazetteer that is shipped, or that of another file. @throws when it cannot be read. */
export function shippedGazetteer(file = GAZETTEER_FILE): Gazetteer {
  const decoded = decodePlaces(JSON.parse(readFileSync(file, 'utf8')));
  if (!decoded.ok) throw new Error(`${file}: ${decoded.problem}`);
  return createGazetteer(decoded.places);
}

/** The tagger that is shipped, or that of another file. @throws when it cannot be read. */
export function shippedTagger(file = TAGGER_FILE): TaggerModel {
  const decoded = decodeTagger(readFileSync(file));
  if (!decoded.ok) throw new Error(`${file}: ${decoded.problem}`);
  return decoded.model;
}
