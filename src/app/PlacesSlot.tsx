import { useTranslation } from 'react-i18next';
import { AboutChip } from '../features/correction/AboutChip.tsx';
import { correctionParts } from '../features/correction/parts-ahead.ts';
import { PlacesPanel } from '../features/places/PlacesPanel.tsx';
import { placesParts } from '../features/places/parts-ahead.ts';
import { selectDecisions } from '../state/article-slice.ts';
import { fetchedAhead, fromRestOn, onDemand } from '../state/on-demand.ts';
import { useAppState, useLaterState } from '../state/store-context.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Problem } from '../ui/Problem.tsx';

const ComparisonSlot = onDemand(() => import('./ComparisonSlot.tsx').then((module) => module.ComparisonSlot));
const CorrectionPanel = onDemand(() =>
  import('../features/correction/CorrectionPanel.tsx').then((module) => module.CorrectionPanel),
);

const BeyondPlaces = fromRestOn(() => correctionParts().then((parts) => parts.BeyondPlaces));
const ChangesBar = fetchedAhead(() => correctionParts().then((parts) => parts.ChangesBar));
const DecisionList = fetchedAhead(() => correctionParts().then((parts) => parts.DecisionList));
const WhySentence = fetchedAhead(() => placesParts().then((parts) => parts.WhySentence));

/** The card or the decision under way, and the lists, once it is known what the article names. */
export function PlacesSlot() {
  const { t } = useTranslation();
  const known = useAppState((state) => 'value' in state.mentions);
  const correcting = useAppState((state) => state.correcting !== null);
  const comparing = useAppState((state) => state.comparison !== null);
  const changed = useAppState(
    (state) => state.past.length + state.future.length + selectDecisions(state).length > 0,
  );
  const listed = useAppState((state) => state.decisionsListed);
  return (
    <ErrorBoundary
      fallback={(again) => (
        <Problem remedy={{ label: t('app.retry'), act: again }}>{t('failure.placesCrashed')}</Problem>
      )}
    >
      {comparing && <ComparisonSlot />}
      {known && !comparing && (
        <>
          {!correcting && !listed && <AboutUnlessChosen />}
          {!correcting && changed && <ChangesBar />}
          {correcting && <CorrectionPanel tellReason={(told) => <WhySentence {...told} />} />}
          {listed ? (
            <DecisionList />
          ) : (
            <>
              <PlacesPanel cardHidden={correcting} />
              <BeyondPlaces />
            </>
          )}
        </>
      )}
    </ErrorBoundary>
  );
}

/** What the article is about, which the card takes the room of. */
function AboutUnlessChosen() {
  const chosen = useLaterState((state) => state.focus.kind === 'place');
  return !chosen && <AboutChip />;
}
