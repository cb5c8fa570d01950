import { type SignFamily, signFamily } from './sign-family.ts';

/** The words for kinds of place as a legend lists them: those that share a sign together, in the order of the first of each. */
export function kindsBySign(
  kinds: readonly { readonly kind: string; readonly words: readonly string[] }[],
): [family: SignFamily, words: string[]][] {
  const families: Record<string, string[]> = {};
  for (const { kind, words } of kinds) {
    const family = signFamily(kind);
    families[family] ??= [];
    families[family].push(...words);
  }
  return Object.entries(families) as [SignFamily, string[]][];
}
