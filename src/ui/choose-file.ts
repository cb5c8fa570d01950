/**
 * The device's own way to choose a file; null where the reader goes back. Browsers open it for a press alone and for a moment
 * after it, so nothing may be waited for between the two.
 */
export function chooseFile(accept: string): Promise<File | null> {
  // It stays out of the page, whose one file field opens articles.
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
