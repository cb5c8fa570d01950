import { describe, expect, it } from 'vitest';
import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import { NO_CORRECTIONS } from '../correction/correction.ts';
import { placeId } from '../gazetteer/place.ts';
import { mergeCorrections, mergeMemory } from './merge-decisions.ts';

const about = (name: string, id: string, scope: 'article' | 'always' = 'article'): NameCorrection => ({
  scope,
  name,
  lightsUnlit: false,
  decision: { kind: 'place', placeId: placeId(id) },
});
const decisions = (...corrections: NameCorrection[]): ArticleCorrections => ({ corrections, about: null });

describe('mergeCorrections', () => {
  const gaza = about('غزة', 'iso:PS');
  const tripoli = about('طرابلس', 'iso:LY');

  it('gives back our own object where nothing has changed elsewhere', () => {
    const ours = decisions(gaza);
    expect(mergeCorrections(decisions(gaza), ours, decisions(gaza))).toBe(ours);
    expect(mergeCorrections(NO_CORRECTIONS, ours, decisions(gaza))).toBe(ours);
  });

  it('joins what both have added', () => {
    expect(mergeCorrections(NO_CORRECTIONS, decisions(gaza), decisions(tripoli))).toEqual(
      decisions(tripoli, gaza),
    );
  });

  it('takes away what either side has taken away', () => {
    const base = decisions(gaza, tripoli);
    expect(mergeCorrections(base, decisions(gaza), decisions(tripoli))).toEqual(decisions());
  });

  it('lets ours win about the same name', () => {
    const ours = decisions(about('طرابلس', 'iso:LB'));
    expect(mergeCorrections(NO_CORRECTIONS, ours, decisions(tripoli))).toEqual(ours);
  });

  it('takes what the text is about from the side that said it', () => {
    const theirs = { corrections: [], about: [placeId('iso:EG')] };
    expect(mergeCorrections(NO_CORRECTIONS, decisions(gaza), theirs)).toEqual({
      ...decisions(gaza),
      about: theirs.about,
    });
    expect(mergeCorrections(theirs, { ...theirs, about: null }, { ...theirs, corrections: [gaza] })).toEqual(
      decisions(gaza),
    );
  });
});

describe('mergeMemory', () => {
  const gaza = about('غزة', 'iso:PS', 'always');
  const tripoli = about('طرابلس', 'iso:LY', 'always');
  const otherTripoli = about('طرابلس', 'iso:LB', 'always');

  it('joins name by name', () => {
    expect(mergeMemory([], [gaza], [tripoli])).toEqual([tripoli, gaza]);
    expect(mergeMemory([gaza, tripoli], [gaza], [gaza, tripoli])).toEqual([gaza]);
    expect(mergeMemory([gaza, tripoli], [gaza, tripoli], [tripoli])).toEqual([tripoli]);
  });

  it('keeps a decision taken anew elsewhere although it was removed here', () => {
    expect(mergeMemory([tripoli], [], [otherTripoli])).toEqual([otherTripoli]);
  });

  it('lets ours win where both changed a name', () => {
    expect(mergeMemory([], [tripoli], [otherTripoli])).toEqual([tripoli]);
  });
});
