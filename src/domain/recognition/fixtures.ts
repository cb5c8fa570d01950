import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';

/** «روما (إيطاليا) - ليون (فرنسا)»: how a fixture goes on after its first club, and what stands before its second. */
const AFTER_FIRST = /^ *\([^()]{2,20}\) *[-–—] *[^()\n]{2,24} *\(/u;
const AFTER_SECOND = /^ *\([^()]{2,20}\)/u;
const BEFORE_SECOND = /\([^()]{2,20}\) *[-–—] *$/u;
const REACH = 60;

/** Whether a name is that of a club in a fixture, where two stand with their countries in brackets. */
export function isInFixture({ source }: AnalysedText, { start, end }: NameMatch): boolean {
  const after = source.slice(end, end + REACH);
  if (!AFTER_SECOND.test(after)) return false;
  return AFTER_FIRST.test(after) || BEFORE_SECOND.test(source.slice(Math.max(0, start - REACH), start));
}
