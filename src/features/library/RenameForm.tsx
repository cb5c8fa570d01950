import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface RenameFormProps {
  readonly title: string;
  readonly articleName: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** A field for an article's new title. */
export function RenameForm({ title, articleName, onRename, onCancel }: RenameFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const cancelByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else it would close the library as well.
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      className="library-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(field.current?.value ?? title);
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {t('library.renameField', { title: articleName })}
      </label>
      <input
        ref={field}
        id={id}
        dir="auto"
        autoComplete="off"
        defaultValue={title}
        placeholder={articleName}
        onKeyDown={cancelByEscape}
      />
      <button type="submit" className="button">
        {t('library.renameSave')}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {t('library.renameCancel')}
      </button>
    </form>
  );
}
