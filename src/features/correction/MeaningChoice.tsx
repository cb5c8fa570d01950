import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { percentages } from '../../domain/correction/percentages.ts';
import type { Meaning } from '../../state/correcting-slice.ts';
import { offeredPlaces, type Target } from '../../state/correction-target.ts';
import { usePlaceLabels } from '../../state/place-labels.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { CandidateOption } from './CandidateOption.tsx';
import { OwnPlaceFields, type ToldOfOwn } from './OwnPlaceFields.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import type { TellReason } from './tell-reason.ts';

interface MeaningChoiceProps {
  readonly target: Target;
  readonly own: ToldOfOwn;
  readonly onTell: (told: Partial<ToldOfOwn>) => void;
  /** Hears what stands in the search for another place. */
  readonly onSearch: (typed: string) => void;
  readonly tellReason: TellReason;
}

/** What the words mean: a candidate, another place of the gazetteer, a point on the map, an unknown place, or none. */
export function MeaningChoice({ target, own, onTell, onSearch, tellReason }: MeaningChoiceProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const group = useId();
  const meaning = useAppState((state) => state.correcting?.meaning ?? null);
  const chosen = meaning?.kind === 'place' ? meaning.placeId : null;
  // A place found by searching joins the list, so that what is chosen is always seen in it.
  const listed = offeredPlaces(target.candidates, meaning);
  const labels = usePlaceLabels(listed);
  // Below longer names it would pass for one of them.
  const found = target.longerNamed.length > 0 ? listed[target.candidates.length] : undefined;
  const namesakes = target.candidates.length - target.longerNamed.length;
  const tell: TellReason = (told) => (told.reason.kind === 'only' && namesakes > 1 ? null : tellReason(told));
  const { mention } = target;
  const weighed = mention?.resolution.candidates ?? [];
  // What the reader decided is certain, so that there is nothing to weigh.
  const shares = mention?.decidedBy ? [] : percentages(weighed.map(({ score }) => score));
  const mean = (wanted: Meaning) => store.getState().mean(wanted);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const [answer, setAnswer] = useState<Meaning | null>(null);
  useEffect(
    function goToFound() {
      if (answer) fieldset.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    },
    [answer],
  );
  // What was found takes the keyboard, since the field that had it begins anew.
  const find = (wanted: Meaning) => {
    mean(wanted);
    setAnswer(wanted);
  };
  // Words that no place is known for are looked for as they stand, which finds what is called much the same.
  const isOpen = listed.length === 0 && (meaning === null || meaning.kind === 'unknown');
  const begun = isOpen ? target.block.text.slice(target.span.start, target.span.end) : '';
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
  const none = target.mention && option('not-a-place', t('correction.notAPlace'));
  // A mark that no place has the name of is most likely a mistake, so that this has to be in sight.
  const isNoneFirst = namesakes === 0;
  return (
    <fieldset className="correction-group correction-meanings" ref={fieldset}>
      <legend>{t('correction.whatIsMeant')}</legend>
      {isNoneFirst && none}
      {listed.map((id, index) => (
        <Fragment key={id}>
          {id === target.longerNamed[0] && <p className="correction-hint">{t('correction.longerNames')}</p>}
          {id === found && <p className="correction-hint">{t('correction.foundByYou')}</p>}
          <CandidateOption
            group={group}
            placeId={id}
            rank={index + 1}
            candidate={weighed.find((each) => each.placeId === id)}
            share={shares[weighed.findIndex((each) => each.placeId === id)] || null}
            position={labels.find((label) => label.placeId === id)?.position}
            tellReason={tell}
            isNow={weighed[0]?.placeId === id}
          />
        </Fragment>
      ))}
      <PlaceSearch
        // What was sought is done with once something is chosen.
        key={chosen ?? meaning?.kind ?? 'none'}
        begun={begun}
        onType={onSearch}
        onFind={(id) => find({ kind: 'place', placeId: id })}
        onPut={(position) => find({ kind: 'own-place', position })}
      />
      {option('own-place', t('correction.ownPlace'))}
      {meaning?.kind === 'own-place' && (
        <OwnPlaceFields position={meaning.position} told={own} onTell={onTell} />
      )}
      {option('unknown', t('correction.unknown'))}
      {!isNoneFirst && none}
    </fieldset>
  );
}
