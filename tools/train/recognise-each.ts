import { blockId } from '../../src/domain/article/article.ts';
import type { Mention } from '../../src/domain/recognition/mention.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { shippedGazetteer, shippedTagger } from '../../src/testing/shipped-knowledge.ts';
import type { LabelledText } from './corpus.ts';

/** What the app finds in each text, read as an article of one block, with the shipped weights or those of a file. @throws when a built file cannot be read. */
export function recogniseEach(texts: readonly LabelledText[], weightsFile?: string): Mention[][] {
  const tagger = shippedTagger(weightsFile);
  const gazetteer = shippedGazetteer();
  return texts.map(({ text }) =>
    recognise([{ id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' }], gazetteer, tagger),
  );
}
