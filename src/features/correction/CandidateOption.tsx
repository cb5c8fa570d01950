import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import type { Candidate } from '../../domain/recognition/mention.ts';
import { inShownDigits } from '../../i18n/digits.ts';
import { formatPosition, formatShare } from '../../i18n/format.ts';
import { insideOf } from '../../i18n/name-in-sentence.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import type { TellReason } from './tell-reason.ts';

interface CandidateOptionProps {
  readonly group: string;
  readonly placeId: PlaceId;
  /** Its place in the list, which is its number on the map too. */
  readonly rank: number;
  readonly candidate: Candidate | undefined;
  /** How much of the evidence speaks for it, in per cent; null for none to speak of. */
  readonly share: number | null;
  /** Where it is, if nothing else tells it apart from another of the list. */
  readonly position: Position | undefined;
  /** Whether the words are taken for it at present. */
  readonly isNow: boolean;
  readonly tellReason: TellReason;
}

/** A place that the words might mean, told well enough to tell it from its namesakes. */
export function CandidateOption({
  group,
  placeId,
  rank,
  candidate,
  share,
  position,
  isNow,
  tellReason,
}: CandidateOptionProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const place = useAppState(selectPlace(placeId));
  const name = useAppState(selectPlaceName(placeId));
  const country = useAppState((state) => (place?.country ? selectPlaceName(place.country)(state) : null));
  const checked = useAppState(
    ({ correcting }) => correcting?.meaning?.kind === 'place' && correcting.meaning.placeId === placeId,
  );
  if (!place) return null;
  const reason = candidate?.reasons[0];
  return (
    <label className="correction-option" data-candidate={placeId}>
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={() => store.getState().mean({ kind: 'place', placeId })}
      />
      <span className="correction-rank" aria-hidden>
        {inShownDigits(String(rank))}
      </span>
      <KindSign kind={place.kind} />
      <span>
        <bdi>{name}</bdi>{' '}
        {(isNow || share !== null) && (
          <span className="correction-standing">
            {isNow && (
              <span className="correction-now">
                <Check aria-hidden size="0.875rem" />
                {t('correction.now')}
              </span>
            )}{' '}
            {share !== null && <span>{formatShare(share / 100, i18n.language)}</span>}
          </span>
        )}
        <span className="correction-hint">
          {t(kindWord(place))}
          {country !== null &&
            ` · ${t('places.inCountry', { country: insideOf(country, { kind: 'country' }, i18n.language) })}`}
          {position && (
            <>
              {' · '}
              <bdi>{formatPosition(position, 2, i18n)}</bdi>
            </>
          )}
        </span>
        {reason && <span className="correction-hint">{tellReason({ placeId, reason })}</span>}
      </span>
    </label>
  );
}
