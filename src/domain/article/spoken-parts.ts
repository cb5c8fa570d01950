import { SENTENCE_END } from './sentence-end.ts';

/** A stretch of a block's text that is spoken in one breath: `[start, end)` in UTF-16 units. */
export interface SpokenPart {
  readonly start: number;
  readonly end: number;
}

/** Voices of some browsers fall silent after some fifteen seconds in one go: so much text takes less. */
const LONGEST = 180;

/** Where a breath may be taken inside a long sentence. */
const PAUSE = /[،؛,;:](?=\s)/gu;

/** A text cut into what is spoken in one go: its sentences, long ones at a pause or between words. */
export function spokenParts(text: string): readonly SpokenPart[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: stop }) => index + stop.length);
  const parts: SpokenPart[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    parts.push(...breathsOf(text, start, end));
    start = end;
  }
  return parts;
}

function breathsOf(text: string, from: number, to: number): SpokenPart[] {
  const breaths: SpokenPart[] = [];
  let start = from;
  while (start < to) {
    const end = to - start <= LONGEST ? to : breathAfter(text, start);
    const spoken = trimmed(text, start, end);
    if (spoken) breaths.push(spoken);
    start = end;
  }
  return breaths;
}

/** The last pause that is near enough; else the last space; else a cut, which only a text without either gets. */
function breathAfter(text: string, start: number): number {
  const within = text.slice(start, start + LONGEST);
  const pause = [...within.matchAll(PAUSE)].at(-1)?.index;
  if (pause !== undefined && pause > LONGEST / 4) return start + pause + 1;
  const space = within.lastIndexOf(' ');
  return start + (space > 0 ? space : LONGEST);
}

/** Without the spaces around it; null where there is nothing to say. */
function trimmed(text: string, from: number, to: number): SpokenPart | null {
  const written = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(written)) return null;
  const start = from + (written.length - written.trimStart().length);
  return { start, end: start + written.trim().length };
}

/** The end of the word that begins at an offset, for a voice that tells only where a word begins. */
export function endOfWord(text: string, start: number): number {
  const length = /^\S+/u.exec(text.slice(start))?.[0].length ?? 0;
  return start + length;
}
