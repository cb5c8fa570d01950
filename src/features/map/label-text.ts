import type { LabelSize } from '../../domain/geo/place-labels.ts';

/** The styles of lettering on the map; `map.css` sets the same sizes. */
export type LabelStyle = 'place' | 'area' | 'letters' | 'context-country' | 'context-town' | 'context-water';

interface Lettering {
  readonly weight: number;
  /** In pixels at the usual size of 16 px of the page's text. */
  readonly size: number;
  readonly height: number;
  /** Room of a button round the letters. */
  readonly padding: number;
  /** Names of areas in scripts that have capitals are set in smaller, spaced capitals; Arabic never is. */
  readonly capitals: boolean;
}

const LETTERING: Readonly<Record<LabelStyle, Lettering>> = {
  place: { weight: 600, size: 13, height: 19, padding: 0, capitals: false },
  area: { weight: 600, size: 14, height: 26, padding: 6, capitals: true },
  letters: { weight: 600, size: 11, height: 17, padding: 7, capitals: false },
  'context-country': { weight: 400, size: 12.5, height: 18, padding: 0, capitals: true },
  'context-town': { weight: 400, size: 11.5, height: 15, padding: 0, capitals: false },
  'context-water': { weight: 400, size: 12, height: 17, padding: 0, capitals: false },
};
const CAPITALS_SIZE = 0.8;
const CAPITALS_SPACING = 0.09;

/** Whether the letters join or have no capitals, so that they must not be spaced or raised. */
export const isArabicScript = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Measures labels before they are drawn, so that they can be laid out. */
export type MeasureLabel = (text: string, style: LabelStyle) => LabelSize;

/** A measure for a font family at the page's text size. */
export function createMeasure(family: string, pageTextSize: number): MeasureLabel {
  const context = document.createElement('canvas').getContext('2d');
  const scale = pageTextSize / 16;
  const known = new Map<string, LabelSize>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const { weight, size, height, padding, capitals } = LETTERING[style];
    const asCapitals = capitals && !isArabicScript(text);
    const pixels = size * scale * (asCapitals ? CAPITALS_SIZE : 1);
    const letters = asCapitals ? text.toUpperCase() : text;
    const spacing = asCapitals ? letters.length * pixels * CAPITALS_SPACING : 0;
    const width = widthOf(context, letters, `${weight} ${pixels}px ${family}`, pixels) + spacing;
    const measured = { width: Math.ceil(width) + 2 * padding, height: Math.ceil(height * scale) };
    known.set(key, measured);
    return measured;
  };
}

const USUAL_LETTER_WIDTH = 0.55;

function widthOf(context: CanvasRenderingContext2D | null, text: string, font: string, pixels: number) {
  if (!context) return text.length * pixels * USUAL_LETTER_WIDTH;
  context.font = font;
  return context.measureText(text).width;
}
