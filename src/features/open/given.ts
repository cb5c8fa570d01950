import type { GivenText, OpenActions } from './open-actions.ts';

/** Opens what a drop or a paste carries: its files, else its text. Says whether there was anything. */
export function openGiven(data: DataTransfer | null, { openFiles, openText }: OpenActions): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) {
    openFiles(files);
    return true;
  }
  const given: GivenText = {
    text: data?.getData('text/plain') ?? '',
    html: data?.getData('text/html') ?? '',
  };
  if (given.text.trim() === '' && given.html.trim() === '') return false;
  openText(given);
  return true;
}
