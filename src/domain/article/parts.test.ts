import { describe, expect, it } from 'vitest';
import type { Block } from './article.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { partsOf } from './parts.ts';

const LINE = 'وصل الوفد إلى القاهرة أمس ثم عاد إلى الدوحة بعد محادثات دامت يومين.';
const blocks = (lines: number) => parsePlainText(Array.from({ length: lines }, () => LINE).join('\n'));

describe('partsOf', () => {
  it('leaves a news text whole', () => {
    const news = blocks(20);
    expect(partsOf(news).map((part) => part.blocks)).toEqual([news]);
    expect(partsOf([])).toEqual([]);
  });

  it('cuts a long text into parts of some thousand units that together are the text', () => {
    const book = blocks(2000);
    const parts = partsOf(book);
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.flatMap((part) => part.blocks)).toEqual(book);
    for (const part of parts) {
      const length = part.blocks.reduce((sum, { text }) => sum + text.length, 0);
      expect(length).toBeLessThan(5000 + LINE.length);
    }
  });

  it('keeps the items of a list together', () => {
    const items = blocks(400).map((block): Block => ({ ...block, kind: 'list-item' }));
    expect(partsOf(items)).toHaveLength(1);
    const itemsIn = partsOf([...blocks(80), ...items, ...blocks(40)]).map(
      (part) => part.blocks.filter(({ kind }) => kind === 'list-item').length,
    );
    expect(itemsIn).toEqual([0, 400, 0]);
  });

  it('tells about how many lines a part takes', () => {
    expect(partsOf(blocks(2))[0]?.lines).toBe(5);
  });
});
