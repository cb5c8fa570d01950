import { readFileSync } from 'node:fs';
import { blockId } from '../../src/domain/article/article.ts';
import { decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import type { Mention } from '../../src/domain/recognition/mention.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../../src/domain/recognition/tagger/model-file.ts';
import type { LabelledText } from './corpus.ts';

/** What the app finds in each text, read as an article of one block, with the weights of a file. @throws when a built file cannot be read. */
export function recogniseEach(
  texts: readonly LabelledText[],
  weightsFile = 'public/recogniser/tagger.bin',
): Mention[][] {
  const places = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
  const tagger = decodeTagger(readFileSync(weightsFile));
  if (!places.ok || !tagger.ok) throw new Error('the built files cannot be read');
  const gazetteer = createGazetteer(places.places);
  return texts.map(({ text }) =>
    recognise(
      [{ id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' }],
      gazetteer,
      tagger.model,
    ),
  );
}
