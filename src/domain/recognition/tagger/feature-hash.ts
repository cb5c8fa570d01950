/**
 * Features are named by 32-bit numbers: the template, then what fills it, mixed by multiplication (FNV-1a's step with
 * a final avalanche, as MurmurHash3 has it). A model holds some ten thousands of them, so two meet once in many models.
 */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

/** Spreads a mixed hash over all 32 bits, so that its low bits can address a table. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** The start of every feature of a template. */
export const template = (number: number): number => mix(mix(0x811c9dc5 | 0, number), 0x5bd1);

/** Mixes the code units of `text` between two offsets into a hash. */
export function mixText(hash: number, text: string, from: number, to: number): number {
  let h = hash;
  for (let at = from; at < to; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h;
}
