import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { makePlace, newsGazetteer } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { BEGIN, INSIDE, LABELS } from './model.ts';
import { taggedSpans } from './spans.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

/** The names that are taken where each word is a name's beginning with the probability given, or goes on the one before. */
function taken(
  source: string,
  likely: readonly number[],
  goingOn: readonly number[] = [],
  gazetteer = newsGazetteer(),
): string[] {
  const text = analyse(source);
  const labels = new Float32Array(likely.length * LABELS);
  likely.forEach((probability, n) => {
    labels[n * LABELS] = 1 - probability;
    labels[n * LABELS + (goingOn.includes(n) ? INSIDE : BEGIN)] = probability;
  });
  const prepared = prepare(text, new WordTypes(gazetteer));
  return taggedSpans(text, prepared, labels, Float32Array.from(likely), 0.4).map(({ firstWord, wordCount }) =>
    Array.from({ length: wordCount }, (_, i) => text.folded(firstWord + i)).join(' '),
  );
}

describe('a river that everyone knows', () => {
  const rivers = createGazetteer(
    ['النيل', 'الليطاني'].map((name) => makePlace({ id: `t:${name}`, kind: 'water', names: [name] })),
  );

  it('needs less of the tagger than other waters, proclitics left out', () => {
    expect(taken('عبروا النيل', [0, 0.15], [], rivers)).toEqual(['النيل']);
    expect(taken('عبروا بالنيل', [0, 0.15], [], rivers)).toEqual(['بالنيل']);
    expect(taken('عبروا الليطاني', [0, 0.15], [], rivers)).toEqual([]);
  });

  it('is hardly meant where someone is reviled: النيل من', () => {
    expect(taken('النيل منهم', [0.15, 0], [], rivers)).toEqual([]);
  });
});

describe('places in a series', () => {
  it('leave little doubt of one another, whichever is the surer', () => {
    expect(taken('مصر وقطر', [0.9, 0.18])).toEqual(['مصر', 'وقطر']);
    expect(taken('مصر وقطر', [0.18, 0.9])).toEqual(['مصر', 'وقطر']);
  });

  it('do not help one another when neither is sure', () => {
    expect(taken('مصر وقطر', [0.18, 0.18])).toEqual([]);
  });

  it('are joined by و and nothing else', () => {
    expect(taken('مصر. وقطر', [0.18, 0.9])).toEqual(['وقطر']);
    expect(taken('مصر قطر', [0.18, 0.9])).toEqual(['قطر']);
    expect(taken('قال وقطر', [0.18, 0.9])).toEqual(['وقطر']);
  });
});

describe('a preposition that is set off from its word', () => {
  it('leaves little doubt of the name after it', () => {
    expect(taken('نزل بـقطر', [0.1, 0.15])).toEqual(['بقطر']);
    expect(taken('نزل بقطر', [0.1, 0.15])).toEqual([]);
  });

  it('leaves less of a word that nobody knows', () => {
    expect(taken('نزل بـزحلاوة', [0.1, 0.3])).toEqual(['بزحلاوه']);
    expect(taken('نزل بزحلاوة', [0.1, 0.3])).toEqual([]);
  });
});

describe('a name that goes on', () => {
  it('takes in the next word, but no country', () => {
    expect(taken('زار سيول زحلاوة', [0.1, 0.9, 0.9], [2])).toEqual(['سيول زحلاوه']);
    expect(taken('زار سيول مصر', [0.1, 0.9, 0.9], [2])).toEqual(['سيول', 'مصر']);
  });

  it('takes in nothing that و adds, known or not', () => {
    expect(taken('زار زحلاوة وكرمولة', [0.1, 0.9, 0.9], [2])).toEqual(['زحلاوه', 'وكرموله']);
  });
});
