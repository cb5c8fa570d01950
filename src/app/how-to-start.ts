import type { Preferences } from '../state/preferences-slice.ts';
import type { Address } from './address.ts';

/**
 * How much of the page that the build wrote is what this reader is to see: all, the text alone (the interface is in
 * another language), or nothing, since another article is asked for.
 */
export type Start = 'whole' | 'text' | 'nothing';

/** The language and the preferences that the build writes the page for. */
const BUILT_FOR = {
  language: 'ar',
  digits: 'latn',
  placeOrder: 'text',
} as const satisfies Partial<Preferences>;

/** How to start on a page that was built with an article, undefined for a page without one. */
export function howToStart(
  builtArticle: string | undefined,
  { articleId }: Pick<Address, 'articleId'>,
  preferences: Preferences,
): Start {
  const isAsked = builtArticle !== undefined && (articleId === null || articleId === builtArticle);
  if (!isAsked || preferences.hiddenMarks.length > 0) return 'nothing';
  const { language, digits, placeOrder } = BUILT_FOR;
  const fits =
    preferences.language === language &&
    preferences.digits === digits &&
    preferences.placeOrder === placeOrder;
  return fits ? 'whole' : 'text';
}
