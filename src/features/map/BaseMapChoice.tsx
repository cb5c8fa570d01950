import { Layers } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../../state/on-demand.ts';
import type { BaseMap } from '../../state/preferences-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { Popup } from '../../ui/Popup.tsx';
import { useSheetOnLowMap } from './use-sheet-on-low-map.ts';

const OwnTilesForm = onDemand(() => import('./OwnTilesForm.tsx').then((module) => module.OwnTilesForm));
const ArchiveForm = onDemand(() => import('./ArchiveForm.tsx').then((module) => module.ArchiveForm));

/** Where the reader chooses the base map, and is told beforehand what an online one means. */
export function BaseMapChoice() {
  const { t } = useTranslation();
  const sheet = useSheetOnLowMap();
  return (
    <Popup
      label={t('map.base')}
      icon={<Layers aria-hidden size="1.125rem" />}
      className="map-popup"
      buttonClassName="map-control"
      sheet={sheet}
    >
      <BaseMapFields />
    </Popup>
  );
}

/** The base maps to choose from, and what a chosen one asks for. */
export function BaseMapFields() {
  const { t } = useTranslation();
  const base = useAppState((state) => state.preferences.baseMap);
  return (
    <>
      <fieldset className="map-base-choice">
        <legend>{t('map.base')}</legend>
        <Choice base="outline" text={t('map.baseOutline')} note={t('map.bordersNote')} />
        <Choice
          base="openstreetmap"
          text={t('map.baseOpenstreetmap')}
          note={t('map.baseOpenstreetmapNote')}
        />
        <Choice base="own" text={t('ownTiles.label')} note={t('ownTiles.note')} />
        <Choice base="archive" text={t('archive.label')} note={t('archive.note')} />
      </fieldset>
      {base === 'own' && <OwnTilesForm />}
      {base === 'archive' && <ArchiveForm />}
    </>
  );
}

function Choice({ base, text, note }: { base: BaseMap; text: string; note: string }) {
  const store = useAppStore();
  const chosen = useAppState((state) => state.preferences.baseMap === base);
  const noteId = useId();
  return (
    <div className="map-base-option">
      <label>
        <input
          type="radio"
          name="map-base"
          value={base}
          checked={chosen}
          aria-describedby={noteId}
          onChange={() => store.getState().prefer({ baseMap: base })}
        />
        <span>{text}</span>
      </label>
      <p id={noteId}>{note}</p>
    </div>
  );
}
