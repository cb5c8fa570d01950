import type { Block } from '../article/article.ts';
import { readingOrder } from '../article/reading-order.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { groupBy } from '../group-by.ts';
import { type Candidate, type Decider, type Mention, mentionId } from '../recognition/mention.ts';
import { type BlockSpan, locateAnchor } from './anchor.ts';
import type { Correction, Decision, NameCorrection } from './correction.ts';
import { type DecisionInText, DecisionNotes } from './decision-in-text.ts';
import { nameAt, nameKey } from './name-key.ts';
import { nameOccurrences } from './name-occurrences.ts';

/** What an article's mentions are with the reader's decisions. */
export interface CorrectedMentions {
  /** In reading order, none overlapping another. */
  readonly mentions: readonly Mention[];
  /**
   * The decisions that bear on the text, in reading order. Those for this article alone are all there: last come those
   * whose words are gone or stand in several places, for the reader to look at.
   */
  readonly decisions: readonly DecisionInText[];
}

/**
 * Lays the reader's decisions over what the recogniser found. The nearer decision wins: one for the mention over one
 * for the article, that over one for every text, that over the recogniser.
 */
export function applyCorrections(
  blocks: readonly Block[],
  recognised: readonly Mention[],
  corrections: readonly Correction[],
  memory: readonly NameCorrection[],
): CorrectedMentions {
  if (corrections.length === 0 && memory.length === 0) return { mentions: recognised, decisions: [] };
  const ofArticle = corrections.filter((correction) => correction.scope !== 'mention');
  const ofMentions = corrections.filter((correction) => correction.scope === 'mention');
  const notes = new DecisionNotes(blocks);
  for (const correction of corrections) notes.list(correction);
  let mentions = applyNames(blocks, recognised, memory, 'memory', notesUnlessOverruled(notes, ofArticle));
  mentions = applyNames(blocks, mentions, ofArticle, 'reader', notes);
  for (const correction of ofMentions) {
    const span = locateAnchor(correction.anchor, blocks);
    if (!span) continue;
    const same = mentions.find(
      ({ blockId, start, end }) => blockId === span.blockId && start === span.start && end === span.end,
    );
    notes.reaches(correction, span, !same);
    mentions = applyToMention(
      mentions,
      same ?? bareMention(span, correction.anchor.quote),
      correction.decision,
    );
  }
  return { mentions: inReadingOrder(mentions, blocks), decisions: notes.inReadingOrder() };
}

/** What is remembered about a name is not told where the article has a decision of its own about it. */
function notesUnlessOverruled(
  notes: DecisionNotes,
  ofArticle: readonly NameCorrection[],
): Pick<DecisionNotes, 'reaches'> {
  const overruled = new Set(ofArticle.map(({ name }) => nameKey(name)));
  return {
    reaches(correction, span, added) {
      if (correction.scope === 'mention' || !overruled.has(nameKey(correction.name)))
        notes.reaches(correction, span, added);
    },
  };
}

function applyNames(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  decisions: readonly NameCorrection[],
  decidedBy: Decider,
  notes: Pick<DecisionNotes, 'reaches'>,
): readonly Mention[] {
  if (decisions.length === 0) return mentions;
  const byKey = new Map(decisions.map((decision) => [nameKey(decision.name), decision]));
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const decided = mentions.flatMap((mention) => {
    const block = byId.get(mention.blockId);
    const decision = block && byKey.get(nameKey(nameAt(block, mention.start, mention.end)));
    if (!decision) return [mention];
    notes.reaches(decision, mention, false);
    return decide(mention, decision.decision, decidedBy);
  });
  const unlit = decisions.filter(
    ({ lightsUnlit, decision }) => lightsUnlit && decision.kind !== 'not-a-place',
  );
  const occurrences = nameOccurrences(
    unlit.map(({ name }) => name),
    blocks,
  );
  if (occurrences.length === 0) return decided;
  const taken = groupBy(decided, ({ blockId }) => blockId);
  const swallowed = new Set<Mention>();
  for (const { blockId, start, end, key } of occurrences) {
    const decision = byKey.get(key);
    const block = byId.get(blockId);
    const touched = taken.get(blockId)?.filter((mention) => start < mention.end && mention.start < end) ?? [];
    // What the recogniser found of a longer name gives way to it: «نوكدال» to the reader's «إغرم نوكدال».
    const givesWay = (mention: Mention) => !mention.decidedBy && start <= mention.start && mention.end <= end;
    if (!decision || !block || !touched.every(givesWay)) continue;
    for (const mention of touched) swallowed.add(mention);
    const bare = bareMention({ blockId, start, end }, block.text.slice(start, end));
    notes.reaches(decision, bare, true);
    decided.push(...decide(bare, decision.decision, decidedBy));
  }
  return inReadingOrder(
    decided.filter((mention) => !swallowed.has(mention)),
    blocks,
  );
}

function applyToMention(
  mentions: readonly Mention[],
  decided: Mention,
  decision: Decision,
): readonly Mention[] {
  const overlaps = (mention: Mention) =>
    mention.blockId === decided.blockId && mention.start < decided.end && decided.start < mention.end;
  const others = mentions.filter((mention) => !overlaps(mention));
  return [...others, ...decide(decided, decision, 'reader')];
}

const bareMention = (span: BlockSpan, text: string): Mention => ({
  ...span,
  id: mentionId(span.blockId, span.start),
  text,
  resolution: { candidates: [] },
});

/** The mention as decided; none where it names no place. The recogniser's other candidates stay, to go back to. */
function decide(mention: Mention, decision: Decision, decidedBy: Decider): Mention[] {
  switch (decision.kind) {
    case 'not-a-place':
      return [];
    case 'unknown':
      return [{ ...mention, resolution: { candidates: [] }, decidedBy }];
    case 'place':
      return [{ ...mention, resolution: { candidates: chosenFirst(mention, decision.placeId) }, decidedBy }];
    case 'own-place':
      return [{ ...mention, resolution: { candidates: chosenFirst(mention, decision.place.id) }, decidedBy }];
  }
}

function chosenFirst({ resolution }: Mention, placeId: PlaceId): Candidate[] {
  const chosen = resolution.candidates.find((candidate) => candidate.placeId === placeId);
  const others = resolution.candidates.filter((candidate) => candidate !== chosen);
  return [
    { placeId, score: 1, reasons: chosen?.reasons ?? [] },
    ...others.map((candidate) => ({ ...candidate, score: 0 })),
  ];
}

function inReadingOrder(mentions: readonly Mention[], blocks: readonly Block[]): readonly Mention[] {
  return [...mentions].sort(readingOrder(blocks));
}
