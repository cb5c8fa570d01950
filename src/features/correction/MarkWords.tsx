import { MapPinPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../domain/article/article.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './correction.css';

/** Words of the article that are selected: `[start, end)` of a block's text, and where on the screen. */
interface Selected {
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
  readonly box: DOMRect;
}

/** A button beside words that the reader selects in the article: it makes a place of them. */
export function MarkWords() {
  const { t } = useTranslation();
  const store = useAppStore();
  const selected = useSelectedWords();
  const wordRules = useAppState((state) => state.wordRules);
  if (!selected || !wordRules) return null;
  const { isKnown, nameReadings } = wordRules;
  function mark() {
    const { article, gazetteer, startCorrecting } = store.getState();
    if (article.status !== 'ready' || !selected) return;
    const block = article.value.blocks.find(({ id }) => id === selected.blockId);
    const isName = (name: string) => gazetteer.status === 'ready' && isKnown(name, gazetteer.value);
    const readings = block ? nameReadings(block, selected.start, selected.end, isName) : [];
    if (readings.length === 0) return;
    document.getSelection()?.removeAllRanges();
    startCorrecting({ kind: 'words', readings });
  }
  const { box } = selected;
  return (
    <button
      type="button"
      className="button mark-words"
      style={{ insetBlockStart: box.bottom + 6, insetInlineStart: startOf(box) }}
      // The selection stays while the button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={mark}
    >
      <MapPinPlus aria-hidden size="1rem" />
      {t('correction.mark')}
    </button>
  );
}

/** Where the box begins in the interface's direction, kept inside the window. */
function startOf(box: DOMRect): number {
  const isRtl = document.documentElement.dir === 'rtl';
  const start = isRtl ? document.documentElement.clientWidth - box.right : box.left;
  return Math.max(8, Math.min(start, document.documentElement.clientWidth - 180));
}

function useSelectedWords(): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(function followSelection() {
    const look = () => setSelected(selectedNow());
    // Words may have been selected before the code that looks had come.
    look();
    document.addEventListener('selectionchange', look);
    // The button goes along with its words.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, []);
  return selected;
}

/** So long a selection is no name but a reader copying text. */
const LONGEST_NAME = 80;

function selectedNow(): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [blockAround(range.startContainer), blockAround(range.endContainer)];
  if (!from || from !== to) return null;
  const start = textBefore(from, range.startContainer, range.startOffset);
  const end = textBefore(from, range.endContainer, range.endOffset);
  if (end - start > LONGEST_NAME || range.toString().trim() === '') return null;
  const box = range.getBoundingClientRect();
  if (box.bottom < 0 || box.top > window.innerHeight) return null;
  return { blockId: from.dataset.blockId as BlockId, start, end, box };
}

const blockAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('article [data-block-id]') ??
  null;

/** UTF-16 units of the block's text before a point; what the page adds to a text (`data-added`) does not count. */
function textBefore(block: HTMLElement, container: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(container, offset);
  const copy = range.cloneContents();
  for (const added of copy.querySelectorAll('[data-added]')) added.remove();
  return copy.textContent?.length ?? 0;
}
