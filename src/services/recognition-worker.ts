import type { Block } from '../domain/article/article.ts';
import type { Gazetteer } from '../domain/gazetteer/gazetteer.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { type RecognitionStep, recogniseInSteps } from '../domain/recognition/recognise-in-steps.ts';
import type { TaggerModel } from '../domain/recognition/tagger/model.ts';
import type { Failure, Outcome } from '../state/failure.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadTagger } from './load-tagger.ts';
import { liveFor } from './worker-life.ts';

/** What the page asks of the worker. A new text puts away the one before; the other requests are about the text of the ticket. */
export type RecognitionRequest =
  | {
      readonly kind: 'find';
      readonly ticket: number;
      readonly blocks: readonly Block[];
      /** The countries that the reader says the text is about. */
      readonly about: readonly PlaceId[];
    }
  | { readonly kind: 'stop'; readonly ticket: number }
  | { readonly kind: 'go-on'; readonly ticket: number };

/** What the worker tells of the text of a ticket: steps, of which the last is all, or why there is none. */
export type RecognitionAnswer = { readonly ticket: number } & (
  | Extract<RecognitionStep, { kind: 'some' }>
  | (Extract<RecognitionStep, { kind: 'all' }> & {
      /** The tagger's weights did not arrive: rules decided instead, with more mistakes. */
      readonly byRulesAlone: boolean;
    })
  | { readonly kind: 'failed'; readonly failure: Failure }
);

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

/** The text under way; a stopped one waits here to go on. */
let work: { readonly ticket: number; readonly steps: Iterator<RecognitionStep>; going: boolean } | null =
  null;
let byRulesAlone = false;
let latestTicket = 0;

async function begin(ticket: number, blocks: readonly Block[], about: readonly PlaceId[]): Promise<void> {
  latestTicket = ticket;
  work = null;
  const { gazetteer, tagger } = await know();
  if (ticket !== latestTicket) return;
  if (!gazetteer.ok) return tell({ ticket, kind: 'failed', failure: gazetteer.failure });
  byRulesAlone = !tagger.ok;
  const steps = recogniseInSteps(blocks, gazetteer.value, tagger.ok ? tagger.value : undefined, { about });
  work = { ticket, steps, going: true };
  await run(work);
}

/** Takes step after step until the text ends, is stopped, or gives way to another; between steps it hears the page. */
async function run(own: NonNullable<typeof work>): Promise<void> {
  while (own === work && own.going) {
    const { value: step } = own.steps.next();
    if (!step) return;
    if (step.kind === 'all') tell({ ...step, ticket: own.ticket, byRulesAlone });
    else tell({ ...step, ticket: own.ticket });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const tell = (answer: RecognitionAnswer) => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<RecognitionRequest>) => {
  if (liveFor(data)) return;
  if (data.kind === 'find') return void begin(data.ticket, data.blocks, data.about);
  if (work?.ticket !== data.ticket) return;
  const wasGoing = work.going;
  work.going = data.kind === 'go-on';
  if (work.going && !wasGoing) void run(work);
});
