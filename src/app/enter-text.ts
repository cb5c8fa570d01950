/** Takes the keyboard to the beginning of the text, where the next Tab leads to its first mark. */
export const enterText = (): void => document.getElementById('article')?.focus({ preventScroll: true });
