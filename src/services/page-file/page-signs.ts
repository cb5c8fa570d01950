import { element } from '../../domain/exchange/xml-write.ts';
import type { PlaceKind } from '../../domain/gazetteer/place.ts';

/** The signs of the kinds of place, as the app has them. */
export interface PageSigns {
  /** Which of the shapes a kind has. */
  readonly lookOf: (kind: PlaceKind) => string;
  /** By look, as a path in a box of 24 by 24. */
  readonly shapes: Readonly<Record<string, string>>;
  /** How wide the sign of a place is drawn that is named so often, in pixels. */
  readonly sizeOf: (mentions: number) => number;
}

const symbolOf = (look: string) => `sign-${look}`;

/** The shapes once, for all signs of the page. */
export const shapeDefinitions = ({ shapes }: PageSigns): string =>
  element(
    'svg',
    { class: 'shapes', 'aria-hidden': 'true' },
    ...Object.entries(shapes).map(([look, path]) =>
      element('symbol', { id: symbolOf(look), viewBox: '0 0 24 24' }, element('path', { d: path })),
    ),
  );

/** A sign on the map, its middle at 0, 0. */
export const signOnMap = (kind: PlaceKind, size: number, { lookOf }: PageSigns): string =>
  element('use', {
    class: 'shape',
    href: `#${symbolOf(lookOf(kind))}`,
    'data-kind': kind,
    x: -size / 2,
    y: -size / 2,
    width: size,
    height: size,
  });

/** A sign in a line of text. */
export const signInLine = (look: string): string =>
  element(
    'svg',
    { class: 'sign', 'data-kind': look, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    element('use', { href: `#${symbolOf(look)}` }),
  );
