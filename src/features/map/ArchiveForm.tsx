import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type WebAddressFault, webAddressFault } from '../../domain/geo/web-address.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { chooseFile } from '../../ui/choose-file.ts';
import { useArchiveFault } from './use-archive-fault.ts';
import './own-base-map.css';

const FAULTS = {
  'not-an-address': 'archive.notAnAddress',
  'not-secure': 'ownTiles.notSecure',
} as const satisfies Record<WebAddressFault, string>;

/** Where the reader gives an archive of tiles, by its address or from the device; what is wrong is told and kept to be mended. */
export function ArchiveForm() {
  const { t } = useTranslation();
  const store = useAppStore();
  const known = useAppState((state) => state.preferences.archiveAddress);
  const file = useAppState((state) => state.archiveFile);
  const status = useAppState((state) => state.archive.status);
  const archiveFault = useArchiveFault();
  const [address, setAddress] = useState(known ?? '');
  const [fault, setFault] = useState<WebAddressFault | null>(null);
  const ids = { address: useId(), told: useId() };

  function use(event: FormEvent) {
    event.preventDefault();
    const wanted = address.trim();
    const found = webAddressFault(wanted);
    setFault(found);
    if (found) return;
    store.getState().chooseArchiveFile(null);
    store.getState().prefer({ archiveAddress: wanted });
  }
  async function openFile() {
    const chosen = await chooseFile('.pmtiles');
    if (!chosen) return;
    setFault(null);
    store.getState().chooseArchiveFile(chosen);
  }
  function told(): string | null {
    if (fault) return t(FAULTS[fault]);
    if (archiveFault) return archiveFault;
    if (status === 'opening') return t('archive.opening');
    return status === 'shown' && file ? t('archive.shownFile', { file: file.name }) : null;
  }

  return (
    <form className="map-own-tiles" onSubmit={use} noValidate>
      <label htmlFor={ids.address}>{t('archive.address')}</label>
      <input
        id={ids.address}
        type="url"
        dir="ltr"
        placeholder="https://….pmtiles"
        autoComplete="off"
        spellCheck={false}
        value={address}
        aria-invalid={fault !== null || archiveFault !== null}
        aria-describedby={ids.told}
        onChange={(event) => setAddress(event.target.value)}
      />
      {/* A fault of the archive is said by the map's own line; said here too it would be heard twice. */}
      <p id={ids.told} role={archiveFault && !fault ? undefined : 'status'} className="map-own-tiles-fault">
        {told()}
      </p>
      <div className="map-archive-ways">
        <button type="submit" className="button">
          {t('archive.use')}
        </button>
        <button type="button" className="button" onClick={() => void openFile()}>
          {t('archive.openFile')}
        </button>
      </div>
    </form>
  );
}
