import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { kindsInWords } from '../../domain/gazetteer/kind-word.ts';
import type { Place } from '../../domain/gazetteer/place.ts';
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
  const places = useQuietState(useShallow(selectNamed));
  const looks = useQuietState(useShallow(selectLooks));
  // Its place is kept while the places are looked for, so that the text below never moves.
  if (places.length === 0) return <div className="legend" />;
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {kindsBySign(kindsInWords(places, t)).map(([family, words]) => (
        <li key={family}>
          <KindSign kind={family} />
          <span className="legend-mark" data-kind={family}>
            {words.join(t('map.nameSeparator'))}
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

const selectNamed = (state: AppState): Place[] =>
  [...selectMentionsByPlace(state).keys()].flatMap((id) => selectPlace(id)(state) ?? []);
