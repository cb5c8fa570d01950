import { type SignShape, signShape } from './sign-shape.ts';

/**
 * The words for kinds of place as a legend lists them: those that share a sign together, in the order of the
 * first of each, and each word once: «منطقة» is a region and a division.
 */
export function kindsBySign(
  kinds: readonly { readonly kind: string; readonly words: readonly string[] }[],
): [shape: SignShape, words: string[]][] {
  const shapes: Record<string, string[]> = {};
  for (const { kind, words } of kinds) {
    const shape = signShape(kind);
    shapes[shape] = [...new Set([...(shapes[shape] ?? []), ...words])];
  }
  return Object.entries(shapes) as [SignShape, string[]][];
}
