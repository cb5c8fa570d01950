import { FilePenLine } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { onDemand } from '../../state/on-demand.ts';

const EditDialog = onDemand(() => import('./EditDialog.tsx').then((module) => module.EditDialog));

interface EditTextProps {
  readonly article: Article;
  /** Built-in articles stay as they are: what is edited is a copy of the reader's own. */
  readonly isBuiltIn: boolean;
  /** Makes the reader's own copy of an article, shows it and gives it. */
  readonly onCopy: (article: Article) => Article;
}

/** A button that opens the text for editing. What was decided about it stays, or is listed where it no longer fits. */
export function EditText({ article, isBuiltIn, onCopy }: EditTextProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const close = useCallback(() => setEditing(false), []);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t(isBuiltIn ? 'editing.openCopy' : 'editing.open')}
        title={t(isBuiltIn ? 'editing.openCopy' : 'editing.open')}
        onClick={() => setEditing(true)}
      >
        <FilePenLine aria-hidden />
      </button>
      {editing && (
        <EditDialog
          article={article}
          note={isBuiltIn ? t('editing.copyNote') : null}
          toEdit={() => (isBuiltIn ? onCopy(article) : article)}
          onClose={close}
        />
      )}
    </>
  );
}
