import { useTranslation } from 'react-i18next';
import { AboutChip } from '../features/correction/AboutChip.tsx';
import { AddMention } from '../features/correction/AddMention.tsx';
import { UndoButtons } from '../features/correction/UndoButtons.tsx';
import { UnfittingList } from '../features/correction/UnfittingList.tsx';
import { UnlocatedList } from '../features/correction/UnlocatedList.tsx';
import { PlacesPanel } from '../features/places/PlacesPanel.tsx';
import { WhySentence } from '../features/places/WhySentence.tsx';
import { onDemand } from '../state/on-demand.ts';
import { useAppState } from '../state/store-context.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Problem } from '../ui/Problem.tsx';

const ComparisonPanel = onDemand(() =>
  import('../features/comparison/ComparisonPanel.tsx').then((module) => module.ComparisonPanel),
);
const CorrectionPanel = onDemand(() =>
  import('../features/correction/CorrectionPanel.tsx').then((module) => module.CorrectionPanel),
);

/** The card or the decision under way, and the lists, once it is known what the article names. */
export function PlacesSlot() {
  const { t } = useTranslation();
  const known = useAppState((state) => 'value' in state.mentions);
  const inFocus = useAppState((state) => state.focus.kind === 'place');
  const correcting = useAppState((state) => state.correcting !== null);
  const comparing = useAppState((state) => state.comparison !== null);
  return (
    <ErrorBoundary
      fallback={(again) => (
        <Problem remedy={{ label: t('app.retry'), act: again }}>{t('failure.placesCrashed')}</Problem>
      )}
    >
      {comparing && <ComparisonPanel />}
      {known && !comparing && (
        <>
          {!inFocus && !correcting && <AboutChip />}
          <UndoButtons />
          {correcting && <CorrectionPanel tellReason={(reason) => <WhySentence reason={reason} />} />}
          <UnfittingList />
          <PlacesPanel cardHidden={correcting} />
          <UnlocatedList />
          <AddMention />
        </>
      )}
    </ErrorBoundary>
  );
}
