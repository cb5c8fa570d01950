import { foldArabic } from '../src/domain/arabic/normalise.ts';
import { nameForms } from '../src/domain/gazetteer/name-forms.ts';
import type { Place } from '../src/domain/gazetteer/place.ts';
import { spellingVariants } from '../src/domain/gazetteer/spelling-variants.ts';
import { readMarked } from '../src/domain/recognition/testdata/marked-text.ts';
import { TEXTS } from '../src/domain/recognition/testdata/texts.ts';

export const folded = foldArabic;

/** Every spelling that the recogniser finds, folded, the longest first. */
export function spellings(places: readonly Place[]): string[] {
  const all = new Set<string>();
  for (const place of places) {
    for (const name of place.names) {
      const form = nameForms(name).folded;
      if (form === '') continue;
      all.add(form);
      for (const variant of spellingVariants(form, place)) all.add(variant);
    }
  }
  return [...all].sort((a, b) => b.length - a.length);
}

/** The letters that folding levels, as a class of each. */
const CLASSES: Readonly<Record<string, string>> = { ا: '[اأإآٱ]', ي: '[يىئ]', ه: '[هة]', و: '[وؤ]' };

/** One expression for all names: proclitics before, any of the levelled letters, whole words only. */
export function regularExpression(places: readonly Place[]): RegExp {
  const names = spellings(places).map((name) =>
    name.replace(/[ايهو]/gu, (letter) => CLASSES[letter] ?? letter),
  );
  return new RegExp(`(?<!\\p{L})[وف]?[بكل]?(?:${names.join('|')})(?!\\p{L})`, 'gu');
}

/** News text of so many characters: sentences of our own with other names of the gazetteer in their places. */
export function newsText(length: number, places: readonly Place[]): string {
  const lines: string[] = [];
  let written = 0;
  for (let i = 0; written < length; i++) {
    const { blocks, places: marked } = readMarked(TEXTS[i % TEXTS.length]?.marked ?? '');
    for (const block of blocks) {
      let line = '';
      let rest = 0;
      for (const { start, end } of marked.filter(({ blockId }) => blockId === block.id)) {
        const other = places[(i * 7919 + start * 31) % places.length];
        line += `${block.text.slice(rest, start)}${other?.names[0] ?? ''}`;
        rest = end;
      }
      line += block.text.slice(rest);
      lines.push(line);
      written += line.length + 1;
    }
  }
  return lines.join('\n').slice(0, length);
}
