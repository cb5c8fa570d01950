import { useTranslation } from 'react-i18next';
import { useAppState } from '../../state/store-context.ts';
import { useArchiveFault } from './use-archive-fault.ts';

/** One quiet line for what did not arrive. The element is always there, so that what appears in it is announced. */
export function MapNotices() {
  const { t } = useTranslation();
  const outlinesFailed = useAppState((state) => state.outlines.status === 'failed');
  const tilesFailed = useAppState((state) => state.tilesFailed);
  const isOwn = useAppState((state) => state.preferences.baseMap === 'own');
  const archiveFault = useArchiveFault();
  const nearFailed = useAppState((state) => state.nearOutlines?.status === 'failed');
  return (
    <div className="map-notices" role="status">
      {tilesFailed && <p>{isOwn ? t('ownTiles.failed') : t('map.tilesFailed')}</p>}
      {archiveFault && <p>{archiveFault}</p>}
      {nearFailed && <p>{t('mapTools.nearFailed')}</p>}
      {outlinesFailed && <p>{t('failure.outlinesUnreachable')}</p>}
    </div>
  );
}
