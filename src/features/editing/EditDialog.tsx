import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { editableText, editedArticle } from '../../domain/article/edit-text.ts';
import { contentId } from '../../domain/library/content-id.ts';
import { useAppStore } from '../../state/store-context.ts';
import './editing.css';

interface EditDialogProps {
  readonly article: Article;
  readonly note: string | null;
  readonly toEdit: () => Article;
  readonly onClose: () => void;
}

/** The text in a field; what is saved is read like any text. */
export function EditDialog({ article, note, toEdit, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const ids = { title: useId(), text: useId(), signs: useId() };
  const [before] = useState(() => editableText(article.blocks));
  const [text, setText] = useState(before);
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
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} className="edit-dialog" aria-labelledby={ids.title} onClose={onClose}>
      <form onSubmit={save}>
        <h2 id={ids.title}>{t('editing.title')}</h2>
        {note !== null && <p className="edit-note">{note}</p>}
        <label htmlFor={ids.text} className="visually-hidden">
          {t('editing.text')}
        </label>
        <textarea
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
            {t('editing.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
