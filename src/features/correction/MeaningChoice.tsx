import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { percentages } from '../../domain/correction/percentages.ts';
import type { PlaceKind } from '../../domain/gazetteer/place.ts';
import type { Reason } from '../../domain/recognition/mention.ts';
import type { Meaning } from '../../state/correcting-slice.ts';
import type { Target } from '../../state/correction-target.ts';
import { usePlaceLabels } from '../../state/place-labels.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { CandidateOption } from './CandidateOption.tsx';
import { OwnPlaceFields } from './OwnPlaceFields.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';

interface MeaningChoiceProps {
  readonly target: Target;
  readonly kind: PlaceKind;
  readonly onChooseKind: (kind: PlaceKind) => void;
  readonly tellReason: (reason: Reason) => ReactNode;
}

/** What the words mean: a candidate, another place of the gazetteer, a point on the map, an unknown place, or none. */
export function MeaningChoice({ target, kind, onChooseKind, tellReason }: MeaningChoiceProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const group = useId();
  const meaning = useAppState((state) => state.correcting?.meaning ?? null);
  const { candidates: ranked } = target;
  const chosen = meaning?.kind === 'place' ? meaning.placeId : null;
  // A place found by searching joins the list, so that what is chosen is always seen in it.
  const listed = chosen !== null && !ranked.includes(chosen) ? [...ranked, chosen] : ranked;
  const labels = usePlaceLabels(listed);
  const { mention } = target;
  const weighed = mention?.resolution.candidates ?? [];
  // What the reader decided is certain, so that there is nothing to weigh.
  const shares = mention?.decidedBy ? [] : percentages(weighed.map(({ score }) => score));
  const mean = (wanted: Meaning) => store.getState().mean(wanted);
  const option = (wanted: Exclude<Meaning['kind'], 'place'>, text: string) => (
    <label className="correction-option">
      <input
        type="radio"
        name={group}
        checked={meaning?.kind === wanted}
        onChange={() => mean(wanted === 'own-place' ? { kind: wanted, position: null } : { kind: wanted })}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset className="correction-group">
      <legend>{t('correction.whatIsMeant')}</legend>
      {listed.map((id, index) => (
        <CandidateOption
          key={id}
          group={group}
          placeId={id}
          rank={index + 1}
          candidate={weighed.find((each) => each.placeId === id)}
          share={shares[weighed.findIndex((each) => each.placeId === id)] || null}
          position={labels.find((label) => label.placeId === id)?.position}
          tellReason={tellReason}
          isNow={weighed[0]?.placeId === id}
        />
      ))}
      <PlaceSearch onFind={(id) => mean({ kind: 'place', placeId: id })} />
      {option('own-place', t('correction.ownPlace'))}
      {meaning?.kind === 'own-place' && (
        <OwnPlaceFields position={meaning.position} kind={kind} onChooseKind={onChooseKind} />
      )}
      {option('unknown', t('correction.unknown'))}
      {target.mention && option('not-a-place', t('correction.notAPlace'))}
    </fieldset>
  );
}
