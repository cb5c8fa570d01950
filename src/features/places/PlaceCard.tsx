import { ChevronDown, ChevronUp, ExternalLink, List, PencilLine } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnPlace } from '../../domain/correction/correction.ts';
import { coordinateDecimals } from '../../domain/gazetteer/coordinate-decimals.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Mention, MentionId } from '../../domain/recognition/mention.ts';
import type { MentionStrength } from '../../domain/recognition/strengths.ts';
import { formatPosition } from '../../i18n/format.ts';
import { insideOf } from '../../i18n/name-in-sentence.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMentionsOf, selectStrengthOf } from '../../state/article-slice.ts';
import { isDoubtful } from '../../state/doubtful-places.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { selectHasNameTips } from '../../state/name-tips.ts';
import { onDemand } from '../../state/on-demand.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { sheetAtTop } from '../../ui/sheet-at-top.ts';
import { stepOf } from '../../ui/step-of.ts';
import { ArabicName } from './ArabicName.tsx';
import { openStreetMapUrl } from './open-street-map-url.ts';
import { PlaceQuotations } from './PlaceQuotations.tsx';
import { PlaceScale } from './PlaceScale.tsx';
import { WhyHere } from './WhyHere.tsx';
import { WhySentence } from './WhySentence.tsx';

// How Arabic names are said takes a table of its own.
const Romanised = onDemand(() => import('./Romanised.tsx').then((module) => module.Romanised));

interface PlaceCardProps {
  readonly placeId: PlaceId;
  /** The one of its mentions that is in focus. */
  readonly mentionId: MentionId | null;
}

/** The place in focus: what and where it is, and its way through the text. */
export const PlaceCard = memo(function PlaceCard({ placeId, mentionId }: PlaceCardProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const place = useAppState(selectPlace(placeId));
  const name = useAppState(selectPlaceName(placeId));
  const hasNameTips = useAppState(selectHasNameTips);
  const doubted = useAppState(selectDoubted(placeId, mentionId));
  const head = useRef<HTMLDivElement>(null);
  useEffect(function showHead() {
    // The map shows what was chosen.
    sheetAtTop(head.current);
    // The card opens above a list that may be scrolled far down; in a sheet that would cut the map again.
    const list = head.current?.closest('.places-slot');
    const scrollsByItself = !list || getComputedStyle(list).overflowY !== 'visible';
    if (scrollsByItself) head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!place) return null;
  /** As on the mention that the keyboard came from; the step takes it back to the text. */
  function stepByArrows(event: KeyboardEvent) {
    const step = stepOf(event);
    if (!step) return;
    event.preventDefault();
    store.getState().stepMention(step, 'keys');
  }
  function leaveForList({ detail }: MouseEvent) {
    // A press of a key takes the keyboard along, which would else return to what opened the card.
    if (detail === 0) rowOf(placeId)?.focus();
    store.getState().clearFocus('list');
  }
  // Nobody but the reader knows of it.
  const isOwn = isOwnPlace(placeId);
  return (
    <section className="place-card" aria-labelledby="place-card-name" data-place-id={placeId}>
      <div ref={head} className="place-card-head">
        <KindSign kind={place.kind} />
        <h2 id="place-card-name" tabIndex={-1} onKeyDown={stepByArrows}>
          <bdi>{name}</bdi>
          <ArabicName place={place} shownName={name} />
        </h2>
        <button type="button" className="button place-card-leave" onClick={leaveForList}>
          <List aria-hidden size="1.125rem" />
          {t('places.backToList')}
        </button>
      </div>
      <p className="place-card-facts">
        {hasNameTips && <Romanised placeId={placeId} arabic={place.names[0]} shownName={name} />}
        {!place.kindUntold && <span>{t(kindWord(place))}</span>}
        {isOwn && <span>{t('places.placedByYou')}</span>}
        {place.country && <InCountry countryId={place.country} />}
        <bdi className="coordinates" title={t('places.coordinates')}>
          {formatPosition(place.position, coordinateDecimals(place), i18n)}
        </bdi>
        {!isOwn && (
          <a href={openStreetMapUrl(place)} target="_blank" rel="noopener noreferrer">
            {t('places.openOnOsm')} <span className="visually-hidden">{t('places.newTab')}</span>
            <ExternalLink aria-hidden size="0.875rem" />
          </a>
        )}
      </p>
      {doubted && <CorrectButton placeId={placeId} active={doubted.id} doubted={doubted} />}
      <PlaceScale place={place} />
      <MentionStepper placeId={placeId} mentionId={mentionId} />
      <HowNamed mentionId={mentionId} />
      <PlaceQuotations placeId={placeId} mentionId={mentionId} />
      <WhyHere placeId={placeId} />
      {!doubted && <CorrectButton placeId={placeId} active={mentionId} />}
    </section>
  );
});

/** The place's row in the list, or the list's heading where the list shows others only. */
const rowOf = (id: PlaceId): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('.place-row')].find(({ dataset }) => dataset.placeId === id) ??
  document.getElementById('places');

/** The mention in focus if it may mean another place, or else, where the place as a whole is in focus, the first that may. */
const selectDoubted =
  (placeId: PlaceId, active: MentionId | null) =>
  (state: AppState): Mention | undefined =>
    selectMentionsOf(placeId)(state).find(
      (each) => (active === null || each.id === active) && isDoubtful(state)(each),
    );

interface CorrectButtonProps {
  readonly placeId: PlaceId;
  readonly active: MentionId | null;
  readonly doubted?: Mention;
}

/** The way to mend what a mention was taken for: the one in focus, else the place's first. */
function CorrectButton({ placeId, active, doubted }: CorrectButtonProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const first = useAppState((state) => selectMentionsOf(placeId)(state)[0]?.id);
  const decidedBy = useAppState(
    (state) => selectMentionsOf(placeId)(state).find(({ id }) => id === (active ?? first))?.decidedBy,
  );
  const mentionId = active ?? first;
  if (!mentionId) return null;
  // Where there is another place to weigh it against, the reason is told with that.
  const [alone, other] = doubted?.resolution.candidates ?? [];
  const reason = other ? undefined : alone?.reasons[0];
  return (
    <p className="place-card-correct" data-doubt={doubted ? '' : undefined}>
      {doubted && (
        <span>
          {t('places.doubt')} {reason && <WhySentence placeId={placeId} reason={reason} />}
        </span>
      )}
      {decidedBy && (
        <span>{t(decidedBy === 'reader' ? 'correction.youDecided' : 'correction.youRemembered')}</span>
      )}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => store.getState().startCorrecting({ kind: 'mention', mentionId })}
      >
        <PencilLine aria-hidden size="1rem" />
        {t('correction.open')}
      </button>
    </p>
  );
}

function InCountry({ countryId }: { countryId: PlaceId }) {
  const { t, i18n } = useTranslation();
  const name = useAppState(selectPlaceName(countryId));
  return (
    <span>{t('places.inCountry', { country: insideOf(name, { kind: 'country' }, i18n.language) })}</span>
  );
}

const HOW_NAMED = {
  scene: 'places.namedAsScene',
  named: 'places.namedMerely',
  government: 'places.namedAsGovernment',
} as const satisfies Record<MentionStrength, string>;

/** What the text names the place for where it is in focus, so that the looks of the name there are explained. */
function HowNamed({ mentionId }: Pick<PlaceCardProps, 'mentionId'>) {
  const { t } = useTranslation();
  const strength = useAppState((state) => selectStrengthOf(mentionId)(state));
  return strength && <p className="how-named">{t(HOW_NAMED[strength])}</p>;
}

/** "3 of 6", with the way to the next and the previous mention. */
function MentionStepper({ placeId, mentionId }: PlaceCardProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const mentions = useAppState(selectMentionsOf(placeId));
  const current = mentions.findIndex((mention) => mention.id === mentionId) + 1;
  return (
    <div className="mention-stepper">
      <h3>{t('places.mentions')}</h3>
      <span className="mention-position">
        {current === 0
          ? t('reader.mentionCount', { count: mentions.length })
          : t('places.position', { current, total: mentions.length })}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('places.previous')}
        disabled={mentions.length < 2}
        onClick={() => store.getState().stepMention(-1, 'list')}
      >
        <ChevronUp aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('places.next')}
        disabled={mentions.length < 2 && current === 1}
        onClick={() => store.getState().stepMention(1, 'list')}
      >
        <ChevronDown aria-hidden />
      </button>
    </div>
  );
}
