import type { TextStretch } from '../../state/guide-slice.ts';
import { textRange } from './text-range.ts';

/** Stretches of the text to be coloured, under the names that the style sheet colours them by. */
export type Highlights = Readonly<Record<string, readonly TextStretch[]>>;

/** Whether the browser can colour text without touching the page. */
export const canHighlight = (): boolean => typeof Highlight !== 'undefined';

/**
 * Colours stretches of the text without touching the page (CSS Custom Highlight API), and again whenever the text is
 * drawn anew, until it is told to stop.
 */
export function keepHighlighted(highlights: Highlights): () => void {
  if (!canHighlight()) return () => undefined;
  const colour = () => {
    for (const [name, stretches] of Object.entries(highlights))
      CSS.highlights.set(name, new Highlight(...stretches.flatMap(rangesOf)));
  };
  colour();
  let frame = 0;
  const redrawn = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(colour);
  });
  const text = document.querySelector('.article-text');
  if (text) redrawn.observe(text, { childList: true, subtree: true });
  return () => {
    redrawn.disconnect();
    cancelAnimationFrame(frame);
    for (const name of Object.keys(highlights)) CSS.highlights.delete(name);
  };
}

function rangesOf({ blockId, start, end }: TextStretch): Range[] {
  const range = textRange(blockId, start, end);
  return range ? [range] : [];
}
