import { useTranslation } from 'react-i18next';
import { useAppState } from '../../state/store-context.ts';
import { COVERS_MAP } from './use-map-view.ts';

const OPENSTREETMAP = 'https://www.openstreetmap.org/copyright';

/** Where the map comes from, by name alone so that it takes one line; what each is owed for is said with it. Always in sight. */
export function MapCredits() {
  const { t } = useTranslation();
  const base = useAppState((state) => state.preferences.baseMap);
  const own = useAppState((state) => state.preferences.ownTiles);
  const archive = useAppState((state) => state.archive);
  const online = base === 'openstreetmap';
  const credits = [
    {
      href: OPENSTREETMAP,
      name: '© OpenStreetMap',
      whole: online ? t('map.openstreetmapAttribution') : t('map.waterAttribution'),
    },
    { href: 'https://www.naturalearthdata.com/', name: 'Natural Earth', whole: t('map.outlineAttribution') },
    { href: 'https://www.geonames.org/', name: 'GeoNames', whole: t('map.placesAttribution') },
  ];
  return (
    <p className="map-credits" {...COVERS_MAP}>
      {base === 'own' && own?.credit && <bdi>{own.credit}</bdi>}
      {base === 'archive' && archive.status === 'shown' && archive.credit.length > 0 && (
        <bdi>
          {archive.credit.map(({ text, href }, index) =>
            href === null ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one credit never change places
              <a key={index} href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ),
          )}
        </bdi>
      )}
      {credits.map(({ href, name, whole }) => (
        <a
          key={href}
          href={href}
          target="_blank"
          rel="noreferrer"
          translate="no"
          title={whole}
          aria-label={whole.includes(name) ? whole : `${whole} ${name}`}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
    </p>
  );
}
