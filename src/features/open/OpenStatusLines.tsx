import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MOST_MEGABYTES, type OpenProblem, type OpenProblemKind } from '../../state/open-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

const TEXTS = {
  empty: 'open.problem.empty',
  'too-large': 'open.problem.tooLarge',
  picture: 'open.problem.picture',
  pdf: 'open.problem.pdf',
  recording: 'open.problem.recording',
  'old-office': 'open.problem.oldOffice',
  archive: 'open.problem.archive',
  program: 'open.problem.program',
  'swelling-archive': 'open.problem.swellingArchive',
  'damaged-document': 'open.problem.damagedDocument',
  binary: 'open.problem.binary',
  'unknown-encoding': 'open.problem.unknownEncoding',
  'broken-json': 'open.problem.brokenJson',
  'foreign-json': 'open.problem.foreignJson',
  'foreign-xml': 'open.problem.foreignXml',
  kml: 'open.problem.writtenOnly',
  'own-csv': 'open.problem.writtenOnly',
  'broken-word': 'open.problem.brokenWord',
  unreadable: 'open.problem.unreadable',
  'reader-unreachable': 'open.problem.readerUnreachable',
  'broken-xml': 'open.problem.brokenXml',
  'unsafe-xml': 'open.problem.unsafeXml',
  'newer-file': 'open.problem.newerFile',
} as const satisfies Record<OpenProblemKind, string>;

/** What is being opened, with a way to give it up, and what could not be opened, each in a sentence. */
export function OpenStatusLines({ cancel }: { cancel: () => void }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const opening = useAppState((state) => state.opening);
  const problems = useAppState((state) => state.openProblems);
  return (
    <>
      {opening && (
        <div className="notice open-progress" role="status">
          <span>
            {opening.name === null ? t('open.readingText') : t('open.reading', { name: opening.name })}
          </span>
          <progress value={opening.share} aria-label={t('open.progress')} />
          <button type="button" className="button" onClick={cancel}>
            {t('open.cancel')}
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <div className="notice" role="alert">
          <div className="open-problems">
            {problems.map((problem) => (
              <p key={`${problem.kind} ${problem.name}`}>
                <ProblemText problem={problem} />
              </p>
            ))}
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={t('app.dismiss')}
            onClick={() => store.getState().dismissOpenProblems()}
          >
            <X aria-hidden size="1.125rem" />
          </button>
        </div>
      )}
    </>
  );
}

function ProblemText({ problem: { kind, name } }: { problem: OpenProblem }) {
  const { t } = useTranslation();
  const what = name ?? t('open.sentText');
  return t(TEXTS[kind], { name: what, limit: MOST_MEGABYTES, format: kind === 'kml' ? 'KML' : 'CSV' });
}
