import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TileAddressFault, tileAddressFault } from '../../domain/geo/tile-address.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './own-base-map.css';

const FAULTS = {
  'not-an-address': 'ownTiles.notAnAddress',
  'not-secure': 'ownTiles.notSecure',
  'parts-missing': 'ownTiles.partsMissing',
  'unknown-part': 'ownTiles.unknownPart',
} as const satisfies Record<TileAddressFault, string>;

/** As they stand in an address; left-to-right in every language. */
const NEEDED = '{z} {x} {y}';
const FILLED_IN = '{z} {x} {y} {s} {r}';

/** Where the reader gives the address of tiles of their own; what does not fit is told and kept to be mended. */
export function OwnTilesForm() {
  const { t } = useTranslation();
  const store = useAppStore();
  const known = useAppState((state) => state.preferences.ownTiles);
  const [address, setAddress] = useState(known?.address ?? '');
  const [credit, setCredit] = useState(known?.credit ?? '');
  const [fault, setFault] = useState<TileAddressFault | null>(null);
  const ids = { address: useId(), credit: useId(), fault: useId() };

  function use(event: FormEvent) {
    event.preventDefault();
    const found = tileAddressFault(address.trim());
    setFault(found);
    if (!found) {
      store
        .getState()
        .prefer({ ownTiles: { address: address.trim(), credit: credit.trim() }, baseMap: 'own' });
    }
  }

  return (
    <form className="map-own-tiles" onSubmit={use} noValidate>
      <label htmlFor={ids.address}>{t('ownTiles.address')}</label>
      <input
        id={ids.address}
        type="url"
        dir="ltr"
        placeholder="https://…/{z}/{x}/{y}.png"
        autoComplete="off"
        spellCheck={false}
        value={address}
        aria-invalid={fault !== null}
        aria-describedby={ids.fault}
        onChange={(event) => setAddress(event.target.value)}
      />
      <p id={ids.fault} role="status" className="map-own-tiles-fault">
        {fault && t(FAULTS[fault], { parts: fault === 'unknown-part' ? FILLED_IN : NEEDED })}
      </p>
      <label htmlFor={ids.credit}>{t('ownTiles.credit')}</label>
      <input
        id={ids.credit}
        type="text"
        dir="auto"
        value={credit}
        onChange={(event) => setCredit(event.target.value)}
      />
      <button type="submit" className="button">
        {t('ownTiles.use')}
      </button>
    </form>
  );
}
