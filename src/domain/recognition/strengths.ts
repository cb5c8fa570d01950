/**
 * How strongly a text is about a place where it names it: as the scene of what happens («في القاهرة»), as a government
 * called by its country or capital («قالت واشنطن»), or merely by name.
 */
export const MENTION_STRENGTHS = ['scene', 'named', 'government'] as const;
export type MentionStrength = (typeof MENTION_STRENGTHS)[number];
