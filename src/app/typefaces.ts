import { aboutLanguage, type LanguageTag } from '../i18n/languages.ts';

/** The faces that the first screen is set in: the text's and the interface's. */
const TEXT_FACES = ['400 20px "Noto Naskh Arabic"', '700 20px "Noto Naskh Arabic"'];
const INTERFACE_FACES = ['400 16px', '600 16px'].map(
  (size) => `${size} "Yaqut Sans", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew"`,
);

/** A letter and what stands beside it, since the space between Arabic words comes from a file of its own. */
const FIRST_LETTERS = 'غ 1';

/** A reader on a slow line should not wait longer for letters' shapes than this, in milliseconds. */
const PATIENCE = 1500;

/**
 * The letters of the page's own article, which come within the page; before all others in tokens.css. Other texts have more
 * letters, and within a word all should be of one file: so they go when the whole files are there.
 */
export const ARTICLE_FACE = 'Article Letters';

/** Fetches the text's typeface whole; gives nothing before it is there, and fails where it cannot be had. */
export async function wholeTextFaces(): Promise<void> {
  await Promise.all(TEXT_FACES.map((face) => document.fonts.load(face, FIRST_LETTERS)));
  for (const face of document.fonts) if (face.family === ARTICLE_FACE) document.fonts.delete(face);
}

/**
 * Waits for the typefaces of an interface in a language, so that its first text already stands in them. When they are
 * late the article stays in the device's own face, and the interface turns to its own when that comes (fonts.css).
 */
export async function typefacesOrPatience(language: LanguageTag): Promise<void> {
  await Promise.all([withPatience([wholeTextFaces()]), interfaceFaces(language)]);
}

/** Waits for the typefaces of an interface in a language, as long as it is worth it. */
export function interfaceFaces(language: LanguageTag): Promise<unknown> {
  const { direction, letters: more = '' } = aboutLanguage(language);
  const letters = `${FIRST_LETTERS}${direction === 'ltr' ? 'A' : ''}${more}`;
  return withPatience(INTERFACE_FACES.map((face) => document.fonts.load(face, letters)));
}

const withPatience = (loading: readonly Promise<unknown>[]): Promise<unknown> =>
  Promise.race([Promise.allSettled(loading), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
