import { type ExchangeResult, refused } from './problem.ts';

/** JSON as a value that is not yet checked for its shape. A mark at its start (U+FEFF) is let pass. */
export function parseJson(source: string): ExchangeResult<unknown> {
  try {
    return { ok: true, value: JSON.parse(source.replace(/^\uFEFF/u, '')) };
  } catch {
    return refused('malformed');
  }
}
