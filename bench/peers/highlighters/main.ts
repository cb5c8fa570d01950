// The peers of bench/interaction.ts: a plain page of the same text, its names marked by an established highlighter, and a
// small note that a press on one opens.
import '@recogito/text-annotator/text-annotator.css';
import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import Mark from 'mark.js';
import '../text.css';

/** Where names stand in the text, in UTF-16 units from its beginning. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const article = document.querySelector('article') as HTMLElement;
const note = document.querySelector('aside') as HTMLElement;
note.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:0;background:white';

function tell(words: string) {
  note.textContent = words;
  note.hidden = false;
}

const highlighters = {
  'mark.js'(spans: readonly Span[]) {
    new Mark(article).markRanges(spans.map(({ start, end }) => ({ start, length: end - start })));
    article.addEventListener('click', ({ target }) => {
      const mark = target instanceof Element ? target.closest('mark') : null;
      if (mark) tell(mark.textContent ?? '');
    });
  },
  '@recogito/text-annotator'(spans: readonly Span[]) {
    const text = article.textContent ?? '';
    const annotator = createTextAnnotator(article, { annotatingEnabled: false });
    annotator.on('selectionChanged', (selected) => {
      if (selected[0]) tell(selected[0].id);
    });
    annotator.setAnnotations(
      spans.map(({ start, end }, index) => {
        const id = String(index);
        const selector = [{ quote: text.slice(start, end), start, end }];
        // It finds the range of the offsets itself.
        return { id, bodies: [], target: { annotation: id, selector } } as unknown as TextAnnotation;
      }),
    );
  },
};

Object.assign(window, {
  peer: {
    show(paragraphs: readonly string[]) {
      article.replaceChildren(
        ...paragraphs.map((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          return paragraph;
        }),
      );
    },
    /** Marks the spans and tells, after the next frame, how many milliseconds that took. */
    async mark(by: keyof typeof highlighters, spans: readonly Span[]): Promise<number> {
      const began = performance.now();
      highlighters[by](spans);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - began;
    },
  },
});
