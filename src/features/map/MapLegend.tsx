import { useTranslation } from 'react-i18next';
import { PLACE_KINDS } from '../../domain/gazetteer/place.ts';
import { MENTION_STRENGTHS } from '../../domain/recognition/strengths.ts';
import { formatList } from '../../i18n/format.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { useAppState } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { COVERS_MAP } from './use-map-view.ts';

/** The signs that the article's places have, with their meaning. */
export function MapLegend({ places }: { places: readonly ArticlePlace[] }) {
  const { t, i18n } = useTranslation();
  const present = new Set(places.map(({ place }) => place.kind));
  const hidden = useAppState((state) => state.preferences.hiddenMarks);
  const unlit = MENTION_STRENGTHS.filter((each) => hidden.includes(each)).map((each) =>
    t(`settings.${each}`),
  );
  if (present.size === 0) return null;
  return (
    <details className="map-legend" {...COVERS_MAP}>
      <summary>{t('legend.label')}</summary>
      <ul>
        {PLACE_KINDS.filter((kind) => present.has(kind)).map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} />
            {t(`kinds.${kind}`)}
          </li>
        ))}
      </ul>
      {unlit.length > 0 && <p>{t('legend.unlit', { marks: formatList(unlit, i18n.language) })}</p>}
    </details>
  );
}
