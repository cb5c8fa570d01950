import { type SignFamily, signFamily } from './sign-family.ts';

/** The kinds of place as a legend lists them: those that share a sign together, in the order of the first of each. */
export function kindsBySign<Kind extends string>(
  kinds: readonly Kind[],
): { readonly family: SignFamily; readonly alike: readonly Kind[] }[] {
  const families = [...new Set(kinds.map(signFamily))];
  return families.map((family) => ({
    family,
    alike: kinds.filter((kind) => signFamily(kind) === family),
  }));
}
