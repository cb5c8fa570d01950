import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from './corpus.ts';

/**
 * Reads the sentences that were written for training: one a line, the names of places in square brackets, remarks behind
 * `#`. A name's proclitics stand before its bracket and belong to its span, as in the corpora.
 */
export function readOwnTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, id: `${file}:${index + 1}` }))
        .filter(({ line }) => line.trim() !== '' && !/^#(?:\s|$)/u.test(line))
        .map(({ line, id }) => withoutBrackets(id, line)),
    );
}

/** @throws when brackets do not pair. */
export function withoutBrackets(id: string, line: string): LabelledText {
  const mentions: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of line.split(/([[\]])/u).entries()) {
    if (index % 2 === 0) text += piece;
    else if (piece === '[') {
      if (mentions.at(-1)?.end === -1) throw new Error(`${id}: a bracket within a bracket`);
      mentions.push({ start: text.length, end: -1 });
    } else {
      const open = mentions.at(-1);
      if (open?.end !== -1) throw new Error(`${id}: a bracket closes that none opened`);
      mentions[mentions.length - 1] = { start: open.start, end: text.length };
    }
  }
  if (mentions.at(-1)?.end === -1) throw new Error(`${id}: a bracket is left open`);
  return { id, text, mentions: mentions.map(({ start, end }) => ({ start: wordStart(text, start), end })) };
}

const wordStart = (text: string, at: number): number => {
  const before = /\p{L}+ـ*$/u.exec(text.slice(0, at));
  return before ? at - before[0].length : at;
};
