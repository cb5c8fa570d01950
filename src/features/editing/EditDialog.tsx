import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { editableText, editedArticle } from '../../domain/article/edit-text.ts';
import { contentId } from '../../domain/library/content-id.ts';
import { useAppStore } from '../../state/store-context.ts';
import './editing.css';

/** An edit that was left without being saved. */
interface Draft {
  /** The text as it stood when the edit began. */
  readonly before: string;
  readonly text: string;
}

/** By article, for as long as the page is open: whoever looks something up in between goes on where they were. */
const drafts = new Map<string, Draft>();

interface EditDialogProps {
  readonly article: Article;
  readonly note: string | null;
  readonly toEdit: () => Article;
  readonly onClose: () => void;
}

/** The text in a field; what is saved is read like any text, and what is not saved is there the next time. */
export function EditDialog({ article, note, toEdit, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const saved = useRef(false);
  const ids = { title: useId(), text: useId(), signs: useId() };
  // A built-in article gives way to its copy before the dialog is gone.
  const [of] = useState(article.id);
  const [draft] = useState(() => drafts.get(of));
  const [before, setBefore] = useState(() => draft?.before ?? editableText(article.blocks));
  const [text, setText] = useState(draft?.text ?? before);
  const [isDraft, setIsDraft] = useState(draft !== undefined);
  const [empty, setEmpty] = useState(false);
  useEffect(function open() {
    dialog.current?.showModal();
  }, []);

  function save(event: FormEvent) {
    event.preventDefault();
    const edited = editedArticle(text, article.blocks);
    if (edited.blocks.length === 0) return setEmpty(true);
    if (text !== before) {
      // What another tab has made of the text meanwhile is kept beside it.
      if (editableText(article.blocks) !== before)
        store.getState().keepArticle({ ...article, id: contentId(article) }, 'copy', Date.now());
      store.getState().editArticle({ ...toEdit(), ...edited });
    }
    saved.current = true;
    dialog.current?.close();
  }

  function leave() {
    if (saved.current || text === before) drafts.delete(of);
    else drafts.set(of, { before, text });
    onClose();
  }

  function dropDraft() {
    const now = editableText(article.blocks);
    setBefore(now);
    setText(now);
    setIsDraft(false);
    setEmpty(false);
    field.current?.focus();
  }

  return (
    <dialog ref={dialog} className="edit-dialog" aria-labelledby={ids.title} onClose={leave}>
      <form onSubmit={save}>
        <h2 id={ids.title}>{t('editing.title')}</h2>
        {note !== null && <p className="edit-note">{note}</p>}
        {isDraft && (
          <p role="status" className="edit-draft">
            {t('editing.draft')}
            <button type="button" className="text-button" onClick={dropDraft}>
              {t('editing.dropDraft')}
            </button>
          </p>
        )}
        <label htmlFor={ids.text} className="visually-hidden">
          {t('editing.text')}
        </label>
        <textarea
          ref={field}
          id={ids.text}
          dir="auto"
          lang={article.language}
          value={text}
          aria-describedby={ids.signs}
          onChange={(event) => {
            setText(event.target.value);
            setEmpty(false);
          }}
        />
        <p id={ids.signs} className="edit-note">
          {t('editing.signs')}
        </p>
        {empty && (
          <p role="alert" className="edit-complaint">
            {t('editing.empty')}
          </p>
        )}
        <div className="edit-actions">
          <button type="submit" className="button button-strong">
            {t('editing.save')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('editing.close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
