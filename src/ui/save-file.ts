/** Hands a file to the browser to be saved. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers may read the address only after this task, and later still where they ask where to put the file.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
