import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionInText } from '../../domain/correction/decision-in-text.ts';
import { selectDecisions } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import './correction.css';
import { DecisionRow } from './DecisionRow.tsx';
import { leaveUnnamedPlace } from './leave-unnamed-place.ts';

/**
 * What the reader decided about this text, in reading order, each to be gone to and taken back by itself. Below stands what an
 * edit has taken the words from or made ambiguous: listed, never moved by guessing.
 */
export function DecisionList() {
  const { t } = useTranslation();
  const store = useAppStore();
  const decisions = useAppState(selectDecisions);
  const section = useRef<HTMLElement>(null);
  const fitting = decisions.filter(({ at }) => at !== null);
  const unfitting = decisions.filter(({ at }) => at === null);
  useEffect(() => () => store.getState().showWords(null), [store]);

  function takeBack({ correction }: DecisionInText, index: number) {
    const { memory, changeMemory, dropCorrection } = store.getState();
    if (correction.scope === 'always') changeMemory(memory.filter((other) => other !== correction));
    else dropCorrection(correction);
    store.getState().showWords(null);
    leaveUnnamedPlace(store);
    // The keyboard stood on what is gone.
    afterPaint(() => {
      const left = section.current?.querySelectorAll<HTMLElement>('.decision-undo');
      const next = left?.[Math.min(index, left.length - 1)] ?? document.getElementById('places');
      next?.focus();
    });
  }

  const row = (decided: DecisionInText, index: number) => (
    <DecisionRow key={keyOf(decided)} decided={decided} onTakeBack={() => takeBack(decided, index)} />
  );
  return (
    <section className="decisions" aria-label={t('correction.decisions')} ref={section}>
      <ul>{fitting.map(row)}</ul>
      {unfitting.length > 0 && (
        <>
          <h2>{t('correction.unfitting', { count: unfitting.length })}</h2>
          <ul>{unfitting.map((decided, index) => row(decided, fitting.length + index))}</ul>
        </>
      )}
    </section>
  );
}

function keyOf({ correction }: DecisionInText): string {
  if (correction.scope !== 'mention') return `${correction.scope} ${correction.name}`;
  const { blockId, start, quote } = correction.anchor;
  return `${blockId} ${start} ${quote}`;
}
