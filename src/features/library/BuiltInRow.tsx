import { CopyPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleLink } from './ArticleLink.tsx';
import { nameOfArticle } from './article-name.ts';
import { ChooseBox } from './ChooseBox.tsx';

interface BuiltInRowProps {
  readonly article: Article;
  /** What is typed in the search. */
  readonly typed: string;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onOpen: () => void;
  readonly onCopy: (article: Article) => void;
}

/** An article that comes with the app; it cannot be changed, but copied. */
export function BuiltInRow({ article, typed, isChosen, onChoose, onOpen, onCopy }: BuiltInRowProps) {
  const { t } = useTranslation();
  const { id } = article;
  const name = nameOfArticle(article);
  return (
    <li className="library-row">
      <ChooseBox name={name} isChosen={isChosen} onChange={(chosen) => onChoose(id, chosen)} />
      <div className="library-row-main">
        <ArticleLink article={article} typed={typed} onOpen={onOpen} />
        <ArticleFacts article={article} />
      </div>
      <div className="library-row-deeds">
        <button
          type="button"
          className="icon-button"
          aria-label={t('library.copy', { title: name })}
          title={t('library.copyShort')}
          onClick={() => onCopy(article)}
        >
          <CopyPlus aria-hidden size="1.125rem" />
        </button>
      </div>
    </li>
  );
}
