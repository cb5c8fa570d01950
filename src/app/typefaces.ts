/**
 * The faces that the first screen is set in. Each is asked for with letters of both scripts, since the space between
 * Arabic words comes from the Latin file.
 */
const FIRST_FACES = [
  ['400 20px "Noto Naskh Arabic"', 'غ A'],
  ['700 20px "Noto Naskh Arabic"', 'غ A'],
  ['400 16px "IBM Plex Sans Arabic"', 'غ A'],
  ['600 16px "IBM Plex Sans Arabic"', 'غ A'],
] as const;

/** A reader on a slow line should not wait longer for letters' shapes than this, in milliseconds. */
const PATIENCE = 1500;

/**
 * Waits for the typefaces, so that the first text already stands in them. When they are late the text stands in the
 * device's own face and stays so (`font-display: optional`): it never jumps.
 */
export async function typefacesOrPatience(): Promise<void> {
  const loaded = Promise.allSettled(FIRST_FACES.map(([face, letters]) => document.fonts.load(face, letters)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
