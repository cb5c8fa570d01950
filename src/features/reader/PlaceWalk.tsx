import { Footprints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { selectMentionsByPlace } from '../../state/article-slice.ts';
import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { readerParts } from './parts-ahead.ts';

const WalkControls = fetchedAhead(() => readerParts().then((parts) => parts.WalkControls));

/** From place to place in the order in which the text first names them, step by step or by itself. */
export function PlaceWalk() {
  const { t } = useTranslation();
  const store = useAppStore();
  const open = useAppState(({ guide }) => guide.kind === 'walk');
  const places = useAppState((state) => selectMentionsByPlace(state).size);
  if (places === 0) return null;
  return (
    <>
      {open && <WalkControls />}
      <button
        type="button"
        className="icon-button"
        aria-label={t('walk.title')}
        title={t('walk.title')}
        aria-expanded={open}
        onClick={() => (open ? store.getState().endGuide() : store.getState().startWalk())}
      >
        <Footprints aria-hidden />
      </button>
    </>
  );
}
