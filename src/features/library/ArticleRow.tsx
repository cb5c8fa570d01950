import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleOrigin, KeptArticle } from '../../domain/library/kept-article.ts';
import { formatDate } from '../../i18n/format.ts';
import { useAppStore } from '../../state/store-context.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleLink } from './ArticleLink.tsx';
import { nameOfArticle } from './article-name.ts';
import { ChooseBox } from './ChooseBox.tsx';
import { RenameForm } from './RenameForm.tsx';

const ORIGIN_TEXTS = {
  text: 'library.originText',
  file: 'library.originFile',
  page: 'library.originPage',
  link: 'library.originLink',
  copy: 'library.originCopy',
} as const satisfies Record<ArticleOrigin, string>;

interface ArticleRowProps {
  readonly kept: KeptArticle;
  /** What is typed in the search. */
  readonly typed: string;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onOpen: () => void;
}

/** One of the reader's own articles. */
export function ArticleRow({ kept, typed, isChosen, onChoose, onOpen }: ArticleRowProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const [isRenaming, setRenaming] = useState(false);
  const { article, origin, savedAt, openedAt } = kept;
  const { id } = article;
  const name = nameOfArticle(article);
  const [opened, saved] = [openedAt, savedAt].map((time) => formatDate(time, i18n.language));

  const pencil = useRef<HTMLButtonElement>(null);
  const endRenaming = () => {
    setRenaming(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const rename = (title: string) => {
    store.getState().renameArticle(id, title.trim() || null, Date.now());
    endRenaming();
  };
  return (
    <li className="library-row">
      <ChooseBox name={name} isChosen={isChosen} onChange={(chosen) => onChoose(id, chosen)} />
      <div className="library-row-main">
        {isRenaming ? (
          <RenameForm
            title={article.title ?? ''}
            articleName={name}
            onRename={rename}
            onCancel={endRenaming}
          />
        ) : (
          <ArticleLink article={article} typed={typed} onOpen={onOpen} />
        )}
        <ArticleFacts article={article}>
          {opened !== saved && <span>{t('library.openedOn', { date: opened })}</span>}
          <span>{t('library.savedOn', { date: saved })}</span>
          <span>{t(ORIGIN_TEXTS[origin])}</span>
        </ArticleFacts>
      </div>
      {!isRenaming && (
        <div className="library-row-deeds">
          <button
            ref={pencil}
            type="button"
            className="icon-button"
            aria-label={t('library.rename', { title: name })}
            onClick={() => setRenaming(true)}
          >
            <Pencil aria-hidden size="1.125rem" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('library.remove', { title: name })}
            onClick={() => store.getState().removeArticle(id)}
          >
            <Trash2 aria-hidden size="1.125rem" />
          </button>
        </div>
      )}
    </li>
  );
}
