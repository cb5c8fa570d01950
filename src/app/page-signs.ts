import { markerSize } from '../features/map/marker-size.ts';
import type { PageSigns } from '../services/page-file/page-signs.ts';
import { signShape } from '../ui/sign-shape.ts';
import { SIGN_SHAPES } from '../ui/sign-shapes.ts';

/** The signs of a page that is kept as a file: the app's own. */
export const PAGE_SIGNS: PageSigns = { lookOf: signShape, shapes: SIGN_SHAPES, sizeOf: markerSize };
