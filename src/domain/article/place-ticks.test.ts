import { describe, expect, it } from 'vitest';
import { recognise } from '../recognition/recognise.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { placeTicks } from './place-ticks.ts';

const blocks = parsePlainText('في القاهرة مطر، وفي الدوحة صحو.\nوعاد الناس من بيروت مساء أمس إلى بيوتهم.');
const mentions = recognise(blocks, newsGazetteer());
const namesAt = (most: number) =>
  placeTicks(blocks, mentions, most).map((tick) => tick.mentions.map(({ text }) => text));

describe('placeTicks', () => {
  it('tells how far into the whole text each mention stands', () => {
    const shares = placeTicks(blocks, mentions, 100).map(({ share }) => share);
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const [first, second] = blocks;
    expect(shares).toEqual([
      (first?.text.indexOf('القاهرة') ?? 0) / length,
      (first?.text.indexOf('الدوحة') ?? 0) / length,
      ((first?.text.length ?? 0) + (second?.text.indexOf('بيروت') ?? 0)) / length,
    ]);
  });

  it('gathers what stands close together', () => {
    expect(namesAt(100)).toEqual([['القاهرة'], ['الدوحة'], ['بيروت']]);
    expect(namesAt(2)).toEqual([['القاهرة', 'الدوحة'], ['بيروت']]);
    expect(namesAt(1)).toEqual([['القاهرة', 'الدوحة', 'بيروت']]);
  });

  it('is empty without mentions', () => {
    expect(placeTicks(blocks, [], 100)).toEqual([]);
    expect(placeTicks([], [], 100)).toEqual([]);
  });
});
