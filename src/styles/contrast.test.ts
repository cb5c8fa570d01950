import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Readonly<Record<string, string>>;

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gsu, '');

/** The colours that a rule of the tokens sets. */
function coloursOf(selector: string): Colours {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/giu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = coloursOf(':root');
const THEMES: Readonly<Record<string, Colours>> = {
  light,
  sepia: { ...light, ...coloursOf(':root[data-theme="sepia"]') },
  contrast: { ...light, ...coloursOf(':root[data-theme="contrast"]') },
  dark: { ...light, ...coloursOf(':root[data-theme="dark"]') },
};

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio after WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How much more red than blue is in a colour. */
const warmth = (colour = ''): number =>
  Number.parseInt(colour.slice(1, 3), 16) - Number.parseInt(colour.slice(5, 7), 16);

/** What stands as running text on what. */
const TEXT: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink-soft', 'accent'].flatMap((ink) =>
    ['paper', 'paper-raised', 'paper-sunk'].map((ground) => [ink, ground] as const),
  ),
  ['ink', 'accent-soft'],
  ['ink', 'found'],
  ['on-accent', 'accent'],
  ['ink', 'map-land'],
  ['ink', 'map-sea'],
  ['map-country-label', 'map-lit'],
  ['map-country-label', 'map-sea'],
];

const KINDS = ['country', 'territory', 'city', 'district', 'facility', 'nature'] as const;

it('black on white is the greatest contrast, a colour on itself none', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#8e1537', '#8e1537')).toBe(1);
  // The grey that WCAG's own examples give as just enough for AA.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(THEMES))('in the %s theme', (_, colours) => {
  const ratio = (ink: string, ground: string) => {
    const [one, other] = [colours[ink], colours[ground]];
    if (!one || !other) throw new Error(`no colour for ${ink} or ${ground}`);
    return contrast(one, other);
  };

  it.each(TEXT)('%s on %s is easy to read: at least 7 to 1', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it('land is warm and the sea cool, so that a country in colour is not taken for water', () => {
    expect(warmth(colours['map-land'])).toBeGreaterThanOrEqual(0);
    expect(warmth(colours['map-lit'])).toBeGreaterThan(0);
    expect(warmth(colours['map-sea'])).toBeLessThan(0);
  });

  it.each(KINDS)('the text is easy to read on the ground of %s', (kind) => {
    expect(ratio('ink', `kind-${kind}-ground`)).toBeGreaterThanOrEqual(7);
  });

  it.each(KINDS)('a mention of %s that takes its colour is read on paper and on its ground', (kind) => {
    for (const ground of ['paper', 'paper-raised', `kind-${kind}-ground`]) {
      expect(ratio(`kind-${kind}`, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
});
