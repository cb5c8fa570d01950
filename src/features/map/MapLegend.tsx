import { useTranslation } from 'react-i18next';
import { PLACE_KINDS } from '../../domain/gazetteer/place.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { COVERS_MAP } from './use-map-view.ts';

/** The signs that the article's places have, with their meaning. */
export function MapLegend({ places }: { places: readonly ArticlePlace[] }) {
  const { t } = useTranslation();
  const present = new Set(places.map(({ place }) => place.kind));
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
    </details>
  );
}
