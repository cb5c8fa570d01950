import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Article, headlineOf } from '../../domain/article/article.ts';
import { minutesToRead } from '../../domain/article/reading-time.ts';
import { selectMentions, selectMentionsByPlace } from '../../state/article-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { BlockView } from './BlockView.tsx';
import { FirstHint } from './FirstHint.tsx';
import { Legend } from './Legend.tsx';

/** Title and facts of the article. */
export function ArticleHead({ article }: { article: Article }) {
  return (
    <header className="article-head">
      <Headline article={article} />
      <p className="article-facts">
        <Findings />
        <ReadingTime article={article} />
      </p>
      <Legend />
      <FirstHint />
    </header>
  );
}

/** In hours from where minutes tell a reader nothing. */
const MOST_MINUTES = 90;

const ReadingTime = memo(function ReadingTime({ article }: { article: Article }) {
  const { t } = useTranslation();
  const minutes = useMemo(() => minutesToRead(article), [article]);
  return (
    <span>
      {minutes <= MOST_MINUTES
        ? t('reader.readingTime', { count: minutes })
        : t('reader.readingHours', { count: Math.round(minutes / 60) })}
    </span>
  );
});

/** A headline of the text is lit like the text; of a text without one only a screen reader is told so. */
function Headline({ article }: { article: Article }) {
  const { t } = useTranslation();
  const headline = headlineOf(article);
  if (headline) {
    return (
      <div lang={article.language}>
        <BlockView block={headline} articleId={article.id} lit />
      </div>
    );
  }
  if (article.title === null) {
    return (
      <h1 id="article-title" className="visually-hidden">
        {t('reader.untitled')}
      </h1>
    );
  }
  return (
    <h1 id="article-title" lang={article.language} dir="auto">
      {article.title}
    </h1>
  );
}

function Findings() {
  const { t } = useTranslation();
  const status = useAppState((state) => state.mentions.status);
  const mentions = useAppState((state) => selectMentions(state).length);
  const places = useAppState((state) => selectMentionsByPlace(state).size);
  if (status === 'failed') return null;
  if (status === 'loading') return <span>{t('reader.searching')}</span>;
  if (mentions === 0 && status === 'ready') return <span>{t('places.none')}</span>;
  return (
    <span>
      {t('reader.summary', {
        mentions: t('reader.mentionCount', { count: mentions }),
        places: t('reader.placeCount', { count: places }),
      })}
    </span>
  );
}
