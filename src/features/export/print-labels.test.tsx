import { describe, expect, it } from 'vitest';
import { printLabels } from './print-labels.ts';

const page = { radius: 8.5, width: 240, height: 350, direction: 'rtl', obstacles: [] } as const;

describe('printLabels', () => {
  it('writes a name at the corner of its sign where the four sides are taken', () => {
    const around = [
      { x: 95, y: 96 },
      { x: 145, y: 96 },
      { x: 120, y: 76 },
      { x: 128, y: 127 },
    ].map((at) => ({ ...at, name: '' }));
    const [first] = printLabels({ ...page, signs: [{ x: 120, y: 100, name: 'الجيزة' }, ...around] });
    expect(first?.key).toBe('0');
    expect(first?.side).toEqual({ across: -1, down: 1 });
  });
});
