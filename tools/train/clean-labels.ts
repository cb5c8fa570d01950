import { analyse } from '../../src/domain/recognition/analyse.ts';
import { procliticsIn } from '../../src/domain/recognition/tagger/cover.ts';
import { prepare } from '../../src/domain/recognition/tagger/tag-text.ts';
import type { WordTypes } from '../../src/domain/recognition/tagger/word-type.ts';
import type { LabelledText } from './corpus.ts';

/**
 * A text's labels with two slips of annotators mended, for training alone: one name cut in two that the gazetteer knows
 * whole («الشرق» + «الأوسط»), and two coordinated names in one («فرنسا وإيطاليا»). What is scored keeps its labels.
 */
export function cleanLabels(labelled: LabelledText, types: WordTypes): LabelledText {
  const text = analyse(labelled.text);
  const { cover } = prepare(text, types);
  const mentions = [...labelled.mentions].sort((a, b) => a.start - b.start);
  const spans = text.words.map((word) => text.normalised.sourceSpan(word.start, word.end));
  const mended: { start: number; end: number }[] = [];
  const wordAt = (offset: number) => spans.findIndex((span) => span.start <= offset && offset < span.end);
  for (const mention of mentions) {
    const last = mended.at(-1);
    const first = wordAt(mention.start);
    const position = first < 0 ? 0 : (cover.position[first] as number);
    if (last && (position === 3 || position === 4) && wordAt(last.end - 1) === first - 1) {
      last.end = mention.end;
      continue;
    }
    mended.push({ start: mention.start, end: mention.end });
    for (let n = first + 1; n > 0 && n < spans.length; n++) {
      const span = spans[n] as { start: number; end: number };
      if (span.start >= mention.end) break;
      const proclitics = procliticsIn(cover.attributes[n] as number);
      const begins = cover.position[n] === 1 || cover.position[n] === 2;
      if (!begins || proclitics === 0 || !/^[وف]/u.test(text.folded(n))) continue;
      const open = mended.at(-1) as { start: number; end: number };
      open.end = (spans[n - 1] as { end: number }).end;
      mended.push({ start: span.start, end: mention.end });
    }
  }
  return { ...labelled, mentions: mended };
}
