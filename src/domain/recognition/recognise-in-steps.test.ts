import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { placeOf } from './mention.ts';
import { recognise } from './recognise.ts';
import { type RecognitionStep, recogniseInSteps } from './recognise-in-steps.ts';

const gazetteer = newsGazetteer();
const LINE = 'وصل الوفد إلى القاهرة أمس ثم عاد إلى الدوحة، وقالت مصر وقطر إن المحادثات في رفح كانت مثمرة.';
const longText = (lines: number) => Array.from({ length: lines }, () => LINE).join('\n');
const steps = (text: string) => [...recogniseInSteps(parsePlainText(text), gazetteer)];
const toldIn = (all: readonly RecognitionStep[]) =>
  all.flatMap((step) => (step.kind === 'some' ? step.mentions : []));

describe('recognition in steps', () => {
  it('takes a short text at one go', () => {
    expect(steps(LINE)).toEqual([{ kind: 'all', mentions: recognise(parsePlainText(LINE), gazetteer) }]);
    expect(steps('')).toEqual([{ kind: 'all', mentions: [] }]);
  });

  it('tells the first screen of a long text first', () => {
    const [first, second] = steps(longText(2000));
    if (first?.kind !== 'some' || second?.kind !== 'some') throw new Error('no steps');
    expect(first.done).toBeLessThan(13_000);
    expect(first.mentions[0]?.id).toBe('b0-14');
    expect(first.mentions.length).toBeGreaterThan(500);
    expect(second.done).toBeGreaterThan(first.done);
  });

  it('reads on by steps of a bounded size and says how far it is', () => {
    const all = steps(longText(5000));
    const done = all.flatMap((step) => (step.kind === 'some' ? [step.done] : []));
    const length = parsePlainText(longText(5000)).reduce((sum, { text }) => sum + text.length, 0);
    expect(done.length).toBeGreaterThan(8);
    done.forEach((at, index) => {
      expect(at - (done[index - 1] ?? 0)).toBeLessThan(41_000);
      expect(at).toBeLessThan(length);
    });
    for (const step of all) if (step.kind === 'some') expect(step.of).toBe(length);
  });

  it('tells each mention once on the way, then all as if read at one go', () => {
    const all = steps(longText(3000));
    const last = all.at(-1);
    if (last?.kind !== 'all') throw new Error('no end');
    expect(last.mentions).toEqual(recognise(parsePlainText(longText(3000)), gazetteer));
    const told = toldIn(all).map(({ id }) => id);
    expect(told.length).toBeGreaterThan(1000);
    expect(told).toEqual(last.mentions.slice(0, told.length).map(({ id }) => id));
  });

  it('resolves again at the end, with what only the end of the text names', () => {
    const tripoli = 'اجتمع النواب في طرابلس أمس.';
    const filler = Array.from({ length: 600 }, () => 'مر يوم آخر بلا خبر جديد عن الاجتماع المنتظر.').join(
      '\n',
    );
    const all = steps(`${tripoli}\n${filler}\nعاد الوفد إلى بيروت، وقال رئيس لبنان إن لبنان راض.`);
    const last = all.at(-1);
    const [early] = toldIn(all);
    expect(early && placeOf(early)).toBe('t:tripoli-ly');
    expect(last?.kind === 'all' && last.mentions[0] && placeOf(last.mentions[0])).toBe('t:tripoli-lb');
  });

  it('ends like the recognition at one go, whatever the text', () => {
    const line = fc.constantFrom(
      LINE,
      'في طرابلس',
      'لبنان وليبيا',
      '😀',
      'خان يونس ورفح',
      'x'.repeat(20_000),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        const text = lines.join('\n');
        const last = steps(text).at(-1);
        expect(last).toEqual({ kind: 'all', mentions: recognise(parsePlainText(text), gazetteer) });
      }),
      { numRuns: 30 },
    );
  });
});
