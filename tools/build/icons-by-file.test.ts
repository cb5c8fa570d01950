import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Languages, MapPin, Undo2 } from 'lucide-react';
// @ts-expect-error: the package tells no types of its single files
import { __iconData as languages } from 'lucide-react/dist/esm/icons/languages.mjs';
// @ts-expect-error: the package tells no types of its single files
import { __iconData as mapPin } from 'lucide-react/dist/esm/icons/map-pin.mjs';
// @ts-expect-error: the package tells no types of its single files
import { __iconData as undo } from 'lucide-react/dist/esm/icons/undo-2.mjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { signOf } from '../../src/ui/sign-of.ts';
import { drawnAlone } from './icons-by-file.ts';

describe('a sign as the build makes it', () => {
  it.each([
    [MapPin, mapPin],
    [Undo2, undo],
    [Languages, languages],
  ])('is drawn as the package draws it, but for the names of its class', (Theirs, data) => {
    const Ours = signOf(data);
    const markup = (Sign: typeof Theirs | typeof Ours, size?: string) =>
      renderToStaticMarkup(
        createElement(Sign, { 'aria-hidden': true, style: { rotate: '1rad' }, ...(size && { size }) }),
      ).replace(/ class="lucide[^"]*"/u, '');
    expect(markup(Ours)).toBe(markup(Theirs));
    expect(markup(Ours, '1.125rem')).toBe(markup(Theirs, '1.125rem'));
    expect(markup(Ours)).not.toBe(markup(Ours, '1.125rem'));
  });
});

describe('an icon’s file', () => {
  const file = readFileSync(
    createRequire(import.meta.url).resolve('lucide-react/dist/esm/icons/languages.mjs'),
    'utf8',
  );

  it('keeps every line of the drawing and nothing else', () => {
    const lines: readonly (readonly [string, Record<string, string>])[] = languages.node;
    const [, drawing] = /__iconData = (\{.*?\n\})/su.exec(drawnAlone(file)) ?? [];
    const written = (drawing ?? '').replaceAll(/\s+/gu, ' ').replaceAll(/(\w+):/gu, '"$1":');
    expect(JSON.parse(written)).toEqual({
      node: lines.map(([tag, { key: _, ...attributes }]) => [tag, attributes]),
    });
  });

  it('of another size is no icon for us', () => {
    expect(() => drawnAlone(file.replace('size: 24', 'size: 32'))).toThrow('square of 24');
  });
});
