import type { Failure } from '../state/failure.ts';

/** What is told when a part of the app that comes by itself does not come. */
export const unreachablePart = (file: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { kind: 'unreachable', file },
});
