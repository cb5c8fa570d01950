import { signShape } from './sign-shape.ts';
import { SIGN_SHAPES } from './sign-shapes.ts';

interface KindSignProps {
  /** A kind of place. */
  readonly kind: string;
}

/**
 * The sign of a kind of place, in its shape and colour; as large as the letters beside it. Where a view shows a state by
 * colour it sets `--sign-colour` around it.
 */
export function KindSign({ kind }: KindSignProps) {
  const shape = signShape(kind);
  return (
    <svg className="kind-sign" viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
      <path d={SIGN_SHAPES[shape]} fill={`var(--sign-colour, var(--kind-${shape}))`} />
    </svg>
  );
}
