import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/store-context.ts';
import type { OpenActions } from './open-actions.ts';

/** What can be opened; a file of another name can still be dropped. */
const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.json,.geojson,.jsonld,.xml,.tei,text/plain,text/html,text/markdown';

/** The page's one file field, and the button that opens it. */
export function FileChoice({ actions }: { actions: OpenActions }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="file-choice" aria-label={t('open.fileLabel')}>
      <button type="button" className="button button-strong" onClick={() => field.current?.click()}>
        {t('open.choose')}
      </button>
      <p>{t('open.orDrop')}</p>
      <p className="open-note">{t('open.formats')}</p>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t('open.fileLabel')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = '';
          if (files.length === 0) return;
          store.getState().hideOpenDialog();
          actions.openFiles(files);
        }}
      />
    </section>
  );
}
