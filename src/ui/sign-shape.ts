import { SIGN_SHAPES } from './sign-shapes.ts';

/** The shapes of signs, each with its colour; that of waters is nature's. */
export type SignShape = keyof typeof SIGN_SHAPES;

const isShape = (kind: string): kind is SignShape => kind in SIGN_SHAPES;

/** The shape of a kind's sign; what has none of its own is nature. */
export function signShape(kind: string): SignShape {
  if (kind === 'region' || kind === 'division') return 'territory';
  return isShape(kind) ? kind : 'nature';
}
