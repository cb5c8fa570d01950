import { normalise } from '../../src/domain/arabic/normalise.ts';
import type { PlaceKind } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { readTable } from './table.ts';

const COMMON = new Set(readTable('common-words.tsv').map(({ word = '' }) => normalise(word).folded));

/** Whether a name reads as a word or a person's name that texts are full of. */
export const isCommonWord = (name: string): boolean => COMMON.has(normalise(name).folded);

/** What is set before such a name to speak of the place. */
const CLASS_WORDS: Partial<Record<PlaceKind, string>> = { city: 'مدينة', district: 'حي', division: 'ولاية' };

/** The names of a place without those that are common words; a place that has no other is known with its class word. */
export function withoutCommonWords(entry: Entry): Entry {
  if (entry.kind === 'country' || !entry.arabic.some(isCommonWord)) return entry;
  const [kept, common] = [
    entry.arabic.filter((name) => !isCommonWord(name)),
    entry.arabic.filter(isCommonWord),
  ];
  const classWord = CLASS_WORDS[entry.kind];
  const marked = classWord === undefined ? [] : common.map((name) => `${classWord} ${name}`);
  const arabic = [...new Set([...kept, ...marked])];
  const [canonical = ''] = entry.arabic;
  // On a map it needs no class word; a division does, since «النيل الأبيض» there would be the river.
  const isGuarded = entry.kind !== 'division' && arabic[0]?.endsWith(` ${canonical}`);
  return { ...entry, arabic, ...(isGuarded ? { shownInArabic: canonical } : {}) };
}
