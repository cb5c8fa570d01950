import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { PLACE_KINDS, type PlaceKind } from '../../domain/gazetteer/place.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMentionsByPlace } from '../../state/article-slice.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { selectLooks } from '../../state/looks.ts';
import { useQuietState } from '../../state/quiet-state.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { kindsBySign } from '../../ui/kinds-by-sign.ts';

/** Tells the marks and signs of the kinds of place that the article names. */
export function Legend() {
  const { t } = useTranslation();
  const kinds = useQuietState(useShallow(selectKinds));
  const looks = useQuietState(useShallow(selectLooks));
  // Its place is kept while the places are looked for, so that the text below never moves.
  if (kinds.length === 0) return <div className="legend" />;
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {kindsBySign(kinds).map(({ family, alike }) => (
        <li key={family}>
          <KindSign kind={family} />
          <span className="legend-mark" data-kind={family}>
            {alike.map((kind) => t(`kinds.${kind}`)).join(t('map.nameSeparator'))}
          </span>
        </li>
      ))}
      {looks.map((mark) => (
        <li key={mark}>
          <span className="mark-sample" data-mark={mark}>
            {t(mark === 'scene' ? 'legend.scene' : 'legend.nationality')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function selectKinds(state: AppState): PlaceKind[] {
  const present = new Set([...selectMentionsByPlace(state).keys()].map((id) => selectPlace(id)(state)?.kind));
  return PLACE_KINDS.filter((kind) => present.has(kind));
}
