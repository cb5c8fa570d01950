import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from './mention.ts';
import { type Circumstances, startRecognition } from './recognise.ts';
import type { TaggerModel } from './tagger/model.ts';

/** What a step of a long recognition has brought. */
export type RecognitionStep =
  /** So many UTF-16 units are read; `mentions` are those found since the last step that told any. */
  | {
      readonly kind: 'some';
      readonly mentions: readonly Mention[];
      readonly done: number;
      readonly of: number;
    }
  /** The whole text is read: all its mentions, resolved anew with what the whole text names. */
  | { readonly kind: 'all'; readonly mentions: readonly Mention[] };

/** Text read in a step, in UTF-16 units: some hundredths of a second, so that a stop is heard soon. */
const STEP = 40_000;
/** The first step is about what a first screen and the scrolling right after it show. */
const FIRST_STEP = 12_000;

/**
 * Recognises an article step by step, so that a long one shows its first places soon and can be stopped between steps.
 * Mentions are told each time twice as much has been read, since resolving looks at all that was found so far: the whole
 * costs no more than twice as much as at one go. Until the last step mentions are only added.
 */
export function* recogniseInSteps(
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  model?: TaggerModel,
  circumstances: Circumstances = {},
): Generator<RecognitionStep, void, void> {
  const recognition = startRecognition(gazetteer, model, circumstances);
  const of = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let done = 0;
  let stepEnd = FIRST_STEP;
  let nextTold = FIRST_STEP;
  let told = 0;
  for (const block of blocks) {
    recognition.read(block);
    done += block.text.length;
    if (done < stepEnd || done === of) continue;
    stepEnd = done + STEP;
    const mentions = done >= nextTold ? recognition.mentions(told) : NONE;
    if (done >= nextTold) nextTold = 2 * done;
    told += mentions.length;
    yield { kind: 'some', mentions, done, of };
  }
  yield { kind: 'all', mentions: recognition.mentions() };
}

const NONE: readonly Mention[] = [];
