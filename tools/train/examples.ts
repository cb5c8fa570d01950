import { analyse } from '../../src/domain/recognition/analyse.ts';
import {
  contextFeatures,
  MOST_CONTEXT_FEATURES,
} from '../../src/domain/recognition/tagger/context-features.ts';
import { template } from '../../src/domain/recognition/tagger/feature-hash.ts';
import { atOffset, featuresAt, REACH } from '../../src/domain/recognition/tagger/label.ts';
import { BEGIN, INSIDE } from '../../src/domain/recognition/tagger/model.ts';
import { prepare } from '../../src/domain/recognition/tagger/tag-text.ts';
import type { WordTypes } from '../../src/domain/recognition/tagger/word-type.ts';
import type { LabelledText } from './corpus.ts';

/** A text turned into what the trainer counts: per word its label and its features, the lexical ones first. */
export interface Example {
  readonly labels: Uint8Array;
  /** Hashes at first, ids in the trainer's table after `numberFeatures`. */
  readonly features: Int32Array;
  /** `starts[n]` to `lexicalEnds[n]` are lexical features of word n, up to `starts[n + 1]` the others. */
  readonly starts: Int32Array;
  readonly lexicalEnds: Int32Array;
}

/**
 * A feature of every word of the texts of our own, which hold more names than news does: what their abundance would teach is
 * learned by it, and not used in reading, where no word has it (after Daumé, Frustratingly Easy Domain Adaptation, 2007).
 */
const OF_OUR_OWN = template(200);

/** Extracts the features of a labelled text, by the same code that runs in the app. */
export function exampleOf({ text, mentions }: LabelledText, types: WordTypes, isOwn = false): Example {
  const analysed = analyse(text);
  const tagText = prepare(analysed, types);
  const count = tagText.types.length;
  const starts = new Int32Array(count + 1);
  const lexicalEnds = new Int32Array(count);
  const features: number[] = [];
  const context = new Int32Array(MOST_CONTEXT_FEATURES);
  const lexical = { count: 0 };
  for (let n = 0; n < count; n++) {
    starts[n] = features.length;
    const contextCount = contextFeatures(tagText, n, context, lexical);
    const rest: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) {
      const type = tagText.types[n + offset];
      if (!type) continue;
      const list = featuresAt(type, offset);
      list.hashes.forEach((hash, index) => {
        (index < list.lexical ? features : rest).push(atOffset(hash, offset));
      });
    }
    for (let i = 0; i < lexical.count; i++) features.push(context[i] as number);
    lexicalEnds[n] = features.length;
    features.push(...rest);
    for (let i = lexical.count; i < contextCount; i++) features.push(context[i] as number);
    if (isOwn) features.push(OF_OUR_OWN);
  }
  starts[count] = features.length;
  const labels = new Uint8Array(count);
  for (const mention of mentions) {
    let first = true;
    analysed.words.forEach((word, n) => {
      const span = analysed.normalised.sourceSpan(word.start, word.end);
      if (span.start >= mention.end || span.end <= mention.start) return;
      labels[n] = first ? BEGIN : INSIDE;
      first = false;
    });
  }
  return { labels, features: Int32Array.from(features), starts, lexicalEnds };
}

/** Numbers the features seen at least `least` times from 0 and drops the others; returns their hashes by number. */
export function numberFeatures(examples: readonly Example[], least: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least && hash !== 0) numbers.set(hash, numbers.size);
  for (const { features } of examples) {
    for (let i = 0; i < features.length; i++) features[i] = numbers.get(features[i] as number) ?? -1;
  }
  return Int32Array.from(numbers.keys());
}
