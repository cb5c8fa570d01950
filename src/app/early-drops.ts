/** Takes files that were dropped; a list until the app has come, then the app. */
interface DropTaker {
  push(files: readonly File[]): unknown;
}

declare global {
  interface Window {
    yaqutDrops?: DropTaker | (readonly File[])[];
  }
}

/**
 * Keeps the browser from opening a dropped file in the page's place while nothing of the app listens yet. What the app
 * hears on the document itself comes here only afterwards, and is left to it.
 */
export function guardDrops(): void {
  window.yaqutDrops = [];
  for (const type of ['dragover', 'drop'] as const) {
    window.addEventListener(type, (event) => {
      const { dataTransfer } = event;
      if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (type === 'drop') window.yaqutDrops?.push([...dataTransfer.files]);
    });
  }
}

/** Takes what has been dropped so far, and what will be where nothing else takes it. */
export function takeDrops(open: (files: readonly File[]) => void): void {
  const waiting = window.yaqutDrops;
  window.yaqutDrops = { push: open };
  if (Array.isArray(waiting)) for (const files of waiting) open(files);
}
