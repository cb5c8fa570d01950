import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { selectArticleId } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import type { OpenActions } from './open-actions.ts';

/** A box for a text that is typed or pasted, opened when the reader says so. */
export function PasteForm({ actions }: { actions: OpenActions }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const [text, setText] = useState('');
  const shown = useAppState((state) => state.openDialogShown);
  const articleId = useAppState(selectArticleId);
  const sent = useRef('');
  useEffect(
    function emptyOnceOpened() {
      // Not before: what could not be opened, as without a network, is not lost.
      if (articleId !== null) setText((kept) => (kept === sent.current ? '' : kept));
    },
    [articleId],
  );
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(
    function takeTheKeyboard() {
      // A finger would only have the keys on the screen cover the other ways.
      if (!shown || !matchMedia('(hover: hover)').matches) return;
      // The dialog gives the keyboard to its first button as it opens, which comes after this.
      const frame = requestAnimationFrame(() => field.current?.focus());
      return () => cancelAnimationFrame(frame);
    },
    [shown],
  );
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        store.getState().hideOpenDialog();
        sent.current = text;
        actions.openText({ text, html: '' });
      }}
    >
      <label htmlFor="paste-text">{t('open.pasteLabel')}</label>
      <textarea
        ref={field}
        id="paste-text"
        rows={4}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="submit"
        className={text.trim() === '' ? 'button' : 'button button-strong'}
        disabled={text.trim() === ''}
      >
        {t('open.pasteOpen')}
      </button>
    </form>
  );
}
