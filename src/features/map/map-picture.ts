/** A line or a filled shape, with SVG's own words for its form. */
export interface PictureShape {
  readonly kind: 'shape';
  readonly d: string;
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly fill: string | null;
  readonly fillOpacity: number;
  readonly stroke: string | null;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
}

/** Words, centred on a point, with a light edge that keeps them clear of what is under them. */
export interface PictureText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly direction: 'rtl' | 'ltr';
  readonly font: {
    readonly family: string;
    readonly size: number;
    readonly weight: string;
    readonly italic: boolean;
  };
  readonly spacing: number;
  readonly colour: string;
  readonly halo: string | null;
}

/** A still picture of the map: what is drawn, from the bottom up. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly items: readonly (PictureShape | PictureText)[];
  /** Who the picture owes, line by line, none wider than the picture. */
  readonly credits: readonly string[];
  readonly creditFont: string;
  /** Of the credits. */
  readonly direction: 'rtl' | 'ltr';
}

export const CREDIT_SIZE = 11;
/** Room before and after the credits, in pixels. */
export const CREDIT_MARGIN = 8;
const LINE_HEIGHT = 16;

/** How high the strip under the picture is that says where it comes from. */
export const creditsHeight = ({ credits }: MapPicture): number =>
  credits.length * LINE_HEIGHT + CREDIT_MARGIN;

/** The lines of the credits, each with the point at which its letters begin. */
export const placedCredits = ({ credits, direction, width, height }: MapPicture) =>
  credits.map((line, before) => ({
    line,
    x: direction === 'rtl' ? width - CREDIT_MARGIN : CREDIT_MARGIN,
    y: height + (before + 1) * LINE_HEIGHT,
  }));
