import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_KINDS, type PlaceKind } from '../../domain/gazetteer/place.ts';
import { type ParsedPosition, parsePosition } from '../../domain/geo/parse-position.ts';
import type { Position } from '../../domain/geo/position.ts';
import { formatPosition } from '../../i18n/format.ts';
import { useAppStore } from '../../state/store-context.ts';

/** A point set by hand is told to a few metres. */
const TYPED_DECIMALS = 4;

/** What the reader tells of her own place besides where it is. */
export interface ToldOfOwn {
  readonly name: string;
  /** Null where neither she nor the text says it. */
  readonly kind: PlaceKind | null;
}

interface OwnPlaceFieldsProps {
  readonly position: Position | null;
  readonly told: ToldOfOwn;
  readonly onTell: (told: Partial<ToldOfOwn>) => void;
}

/** Where the reader's own place is: pressed on the map, or typed as coordinates; what it is called and what kind of place it is. */
export function OwnPlaceFields({ position, told, onTell }: OwnPlaceFieldsProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const ids = { typed: useId(), note: useId(), name: useId(), kind: useId() };
  const all = useRef<HTMLDivElement>(null);
  useEffect(function showFields() {
    // What was chosen asks for them, and they would open below the form's foot.
    all.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [typed, setTyped] = useState('');
  const parsed = typed.trim() === '' ? null : parsePosition(typed);
  const put = (wanted: Position) => store.getState().mean({ kind: 'own-place', position: wanted });

  function type(text: string) {
    setTyped(text);
    const read = parsePosition(text);
    if (read.kind === 'one') put(read.position);
    // In the order that the field itself shows; the other is one press away.
    if (read.kind === 'either') put(read.positions[0]);
  }

  return (
    <div className="correction-own" ref={all}>
      <p>{t('correction.pressTheMap')}</p>
      <label className="correction-field" htmlFor={ids.typed}>
        <span>{t('correction.coordinates')}</span>
        <input
          id={ids.typed}
          dir="ltr"
          value={typed}
          placeholder="31.5, 34.45"
          autoComplete="off"
          aria-describedby={ids.note}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <div id={ids.note} aria-live="polite" className="correction-hint">
        {position && (
          <p>
            {t('correction.placedAt')} <bdi>{formatPosition(position, TYPED_DECIMALS, i18n)}</bdi>
          </p>
        )}
        {parsed && <CoordinatesNote parsed={parsed} position={position} onPut={put} />}
      </div>
      <label className="correction-field" htmlFor={ids.name}>
        <span>{t('correction.name')}</span>
        <input
          id={ids.name}
          dir="auto"
          value={told.name}
          autoComplete="off"
          onChange={(event) => onTell({ name: event.target.value })}
        />
      </label>
      <label className="correction-field" htmlFor={ids.kind}>
        <span>{t('correction.kind')}</span>
        <select
          id={ids.kind}
          value={told.kind ?? ''}
          onChange={(event) =>
            onTell({ kind: PLACE_KINDS.find((each) => each === event.target.value) ?? null })
          }
        >
          <option value="">{t('correction.kindUntold')}</option>
          {PLACE_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface CoordinatesNoteProps {
  readonly parsed: ParsedPosition;
  /** The reading that is taken. */
  readonly position: Position | null;
  readonly onPut: (position: Position) => void;
}

/** What is to be said of typed coordinates: which order is meant, or what is wrong with them. */
function CoordinatesNote({ parsed, position, onPut }: CoordinatesNoteProps) {
  const { t, i18n } = useTranslation();
  switch (parsed.kind) {
    case 'one':
      return parsed.turned ? <p>{t('correction.turned')}</p> : null;
    case 'none':
      return (
        <p>{t(parsed.problem === 'off-the-earth' ? 'correction.offTheEarth' : 'correction.notNumbers')}</p>
      );
    case 'either':
      return (
        <div className="correction-either">
          <p>{t('correction.whichOrder')}</p>
          {parsed.positions.map((each) => (
            <button
              key={`${each.lat},${each.lon}`}
              type="button"
              className="button"
              aria-pressed={each.lat === position?.lat && each.lon === position.lon}
              onClick={() => onPut(each)}
            >
              <bdi>{formatPosition(each, TYPED_DECIMALS, i18n)}</bdi>
            </button>
          ))}
        </div>
      );
  }
}
