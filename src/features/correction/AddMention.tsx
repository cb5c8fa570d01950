import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { selectMentions } from '../../state/article-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import './correction.css';

/** The keyboard's way to mark words as a place: typed as they stand in the text, the first unlit ones are taken. */
export function AddMention() {
  const { t } = useTranslation();
  const store = useAppStore();
  const ids = { words: useId(), problem: useId() };
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const problem = useRef<HTMLParagraphElement>(null);
  useEffect(
    function showProblem() {
      // The field is the last of a list that scrolls, and this stands below it.
      if (missing) problem.current?.scrollIntoView({ block: 'nearest' });
    },
    [missing],
  );

  function add(event: FormEvent) {
    event.preventDefault();
    // The recogniser's own look-up takes lists of words, which the page begins without.
    import('../../domain/correction/name-occurrences.ts').then(
      ({ nameOccurrences }) => take(nameOccurrences),
      () => store.getState().tell('part-unreachable'),
    );
  }

  /** Escape takes the words that were not found, and what was said of them; no step back is meant. */
  function takeBack(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !missing) return;
    event.preventDefault();
    event.stopPropagation();
    setWords('');
    setMissing(false);
  }

  function take(
    nameOccurrences: typeof import('../../domain/correction/name-occurrences.ts').nameOccurrences,
  ) {
    const state = store.getState();
    if (state.article.status !== 'ready') return;
    const lit = selectMentions(state);
    const found = nameOccurrences([words], state.article.value.blocks);
    const unlit = found.find(
      ({ blockId, start, end }) =>
        !lit.some((mention) => mention.blockId === blockId && mention.start < end && start < mention.end),
    );
    const [first] = unlit ? [unlit] : found;
    if (!first) return setMissing(true);
    const { blockId, start, end } = first;
    setWords('');
    state.startCorrecting({ kind: 'words', readings: [{ blockId, start, end }] });
  }

  return (
    <form
      className="add-mention"
      onSubmit={add}
      // Who goes on elsewhere has read what was said.
      onBlur={({ currentTarget, relatedTarget }) =>
        !currentTarget.contains(relatedTarget) && setMissing(false)
      }
    >
      <label htmlFor={ids.words}>{t('correction.addLabel')}</label>
      <div className="add-mention-field">
        <input
          id={ids.words}
          dir="auto"
          value={words}
          autoComplete="off"
          aria-invalid={missing}
          aria-describedby={missing ? ids.problem : undefined}
          onChange={(event) => {
            setWords(event.target.value);
            setMissing(false);
          }}
          onKeyDown={takeBack}
        />
        <button type="submit" className="button" disabled={words.trim() === ''}>
          {t('correction.add')}
        </button>
      </div>
      {missing && (
        <p id={ids.problem} ref={problem} role="alert" className="correction-complaint">
          {t('correction.notInText', { text: words })}
        </p>
      )}
    </form>
  );
}
