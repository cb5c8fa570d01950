import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  it('goes by the share of letters, not by the first', () => {
    expect(directionOf('Leaflet هي مكتبة خرائط مفتوحة المصدر', 'ltr')).toBe('rtl');
    expect(directionOf('القاهرة is the Arabic name of Cairo, the capital', 'rtl')).toBe('ltr');
  });

  it('takes the given direction where there is no letter', () => {
    expect(directionOf('2024 – 😀', 'rtl')).toBe('rtl');
    expect(directionOf('', 'ltr')).toBe('ltr');
  });
});
