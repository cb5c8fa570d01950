import type { Block } from '../domain/article/article.ts';
import type { Gazetteer } from '../domain/gazetteer/gazetteer.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import type { TaggerModel } from '../domain/recognition/tagger/model.ts';
import type { Outcome } from '../state/failure.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadTagger } from './load-tagger.ts';

/** A text to look through; the answer carries the same ticket. */
export interface RecognitionRequest {
  readonly ticket: number;
  readonly blocks: readonly Block[];
}

/** The mentions of a text, or why there are none. */
export interface RecognitionAnswer {
  readonly ticket: number;
  readonly found: Outcome<readonly Mention[]>;
  /** The tagger's weights did not arrive: rules decided instead, with more mistakes. */
  readonly byRulesAlone: boolean;
}

interface Knowledge {
  readonly gazetteer: Outcome<Gazetteer>;
  readonly tagger: Outcome<TaggerModel>;
}

/** Loaded with the first text and kept; what failed is tried again with the next. */
let knowledge: Promise<Knowledge> | null = null;

async function know(): Promise<Knowledge> {
  knowledge ??= Promise.all([loadGazetteer(), loadTagger()]).then(([gazetteer, tagger]) => ({
    gazetteer,
    tagger,
  }));
  const known = await knowledge;
  if (!known.gazetteer.ok || !known.tagger.ok) knowledge = null;
  return known;
}

async function answer({ ticket, blocks }: RecognitionRequest): Promise<RecognitionAnswer> {
  const { gazetteer, tagger } = await know();
  if (!gazetteer.ok) return { ticket, found: gazetteer, byRulesAlone: false };
  const mentions = recognise(blocks, gazetteer.value, tagger.ok ? tagger.value : undefined);
  return { ticket, found: { ok: true, value: mentions }, byRulesAlone: !tagger.ok };
}

self.addEventListener('message', async ({ data }: MessageEvent<RecognitionRequest>) => {
  self.postMessage(await answer(data));
});
