import { Layers } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BaseMap } from '../../state/preferences-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Where the reader chooses the base map, and is told beforehand what an online one means. */
export function BaseMapChoice() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    // The key is used up here: what is in focus stays so.
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    setOpen(false);
    opener.current?.focus();
  }
  function closeWhenLeft(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its own buttons
    <div className="map-base" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <div className="map-control-group">
        <button
          ref={opener}
          type="button"
          className="map-control"
          aria-label={t('map.base')}
          title={t('map.base')}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <Layers aria-hidden size={18} />
        </button>
      </div>
      <fieldset className="map-base-panel" id={panel} hidden={!open}>
        <legend>{t('map.base')}</legend>
        <Choice base="outline" text={t('map.baseOutline')} note={t('map.bordersNote')} />
        <Choice
          base="openstreetmap"
          text={t('map.baseOpenstreetmap')}
          note={t('map.baseOpenstreetmapNote')}
        />
      </fieldset>
    </div>
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
