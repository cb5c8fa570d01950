import { showDigitsOf } from './digits.ts';
import { directionOf, type LanguageTag } from './languages.ts';

/** The one place that sets the page's language, its direction and the digits that go with it. */
export function showLanguage(language: LanguageTag): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  showDigitsOf(language);
}
