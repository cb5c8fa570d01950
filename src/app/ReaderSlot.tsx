import { useTranslation } from 'react-i18next';
import { isOwnArticle } from '../domain/library/kept-article.ts';
import { EditText } from '../features/editing/EditText.tsx';
import { ReadingSettings } from '../features/preferences/ReadingSettings.tsx';
import { ArticleView } from '../features/reader/ArticleView.tsx';
import { ReaderBar } from '../features/reader/ReaderBar.tsx';
import { openCopy } from '../services/open-copy.ts';
import {
  loadPlaces,
  openArticle,
  recogniseShown,
  resumeRecognition,
  stopRecognition,
} from '../services/reading.ts';
import type { Failure } from '../state/failure.ts';
import { onDemand } from '../state/on-demand.ts';
import { useAppState, useAppStore } from '../state/store-context.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Colophon } from './Colophon.tsx';

const ComparedText = onDemand(() =>
  import('../features/comparison/ComparedText.tsx').then((module) => module.ComparedText),
);
const SettingsFoot = onDemand(() => import('./SettingsFoot.tsx').then((module) => module.SettingsFoot));

/** The article in its states: on its way, shown, or the reason there is none. */
export function ReaderSlot() {
  const { t } = useTranslation();
  const store = useAppStore();
  const article = useAppState((state) => state.article);
  const comparing = useAppState((state) => state.comparison !== null);
  return (
    <ErrorBoundary
      fallback={(again) => (
        <Problem remedy={{ label: t('app.retry'), act: again }}>{t('failure.readerCrashed')}</Problem>
      )}
    >
      {article.status === 'failed' && (
        <>
          <h1 className="visually-hidden">{t('app.name')}</h1>
          <ArticleProblem {...article} />
        </>
      )}
      {article.status === 'ready' && (
        <>
          <ReaderBar onStop={() => stopRecognition(store)} onGoOn={() => resumeRecognition(store)}>
            <EditText
              article={article.value}
              isBuiltIn={!isOwnArticle(article.value.id)}
              onCopy={(built) => openCopy(store, built)}
            />
            <ReadingSettings>
              <SettingsFoot />
            </ReadingSettings>
          </ReaderBar>
          {comparing && <ComparedText />}
          <GazetteerProblem />
          <RecognitionProblem />
          <ArticleView key={article.value.id} article={article.value} />
          <Colophon />
        </>
      )}
    </ErrorBoundary>
  );
}

function ArticleProblem({ failure, wanted }: { failure: Failure; wanted: string | null }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const open = (label: string, id: string | null) => ({ label, act: () => void openArticle(store, id) });
  const first = open(t('failure.openFirst'), null);
  switch (failure.kind) {
    case 'unknown-article':
      return (
        <Problem remedy={first}>{t('failure.unknownArticle', { articleId: failure.articleId })}</Problem>
      );
    case 'not-kept':
      return <Problem remedy={first}>{t('open.notKept')}</Problem>;
    case 'unreachable':
      return <Problem remedy={open(t('app.retry'), wanted)}>{t('failure.articleUnreachable')}</Problem>;
    case 'unreadable':
      return <Problem>{t('failure.articleUnreadable')}</Problem>;
  }
}

function GazetteerProblem() {
  const { t } = useTranslation();
  const store = useAppStore();
  const gazetteer = useAppState((state) => state.gazetteer);
  const lit = useAppState((state) => state.mentions.status === 'ready');
  if (gazetteer.status !== 'failed' || lit) return null;
  const sentence =
    gazetteer.failure.kind === 'unreadable' ? 'failure.gazetteerUnreadable' : 'failure.gazetteerUnreachable';
  return (
    <Problem remedy={{ label: t('app.retry'), act: () => void loadPlaces(store) }}>{t(sentence)}</Problem>
  );
}

function RecognitionProblem() {
  const { t } = useTranslation();
  const store = useAppStore();
  const ended = useAppState(
    (state) => state.mentions.status === 'failed' && state.gazetteer.status === 'ready',
  );
  if (!ended) return null;
  return (
    <Problem remedy={{ label: t('app.retry'), act: () => recogniseShown(store) }}>
      {t('recognition.ended')}
    </Problem>
  );
}
