import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { bearing, compassPoint } from '../../domain/geo/bearing.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import { directionOf } from '../../i18n/languages.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMentionsByPlace, selectMentionsOf } from '../../state/article-slice.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { stepOf } from '../../ui/step-of.ts';

/** How long the walk stays at a place, in milliseconds: time to look at the map and read the sentence. */
const STAY = 5000;

/** Steps along the walk, and the sentence that says where it has come. */
export function WalkControls() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const playing = useAppState(({ guide }) => guide.kind === 'walk' && guide.going);
  const order = useAppState(selectMentionsByPlace);
  const focused = useAppState(selectFocusedPlaceId);
  const ids = [...order.keys()];
  const index = focused === null ? -1 : ids.indexOf(focused);
  const isRightToLeft = directionOf(i18n.language) === 'rtl';
  const step = (by: 1 | -1) => walk(store.getState(), by);

  useEffect(
    function beginAtFirst() {
      const state = store.getState();
      const chosen = selectFocusedPlaceId(state);
      if (chosen === null || !selectMentionsByPlace(state).has(chosen)) walk(state, 1);
    },
    [store],
  );
  useEffect(
    function walkByItself() {
      if (!playing) return;
      const timer = setInterval(() => {
        if (!walk(store.getState(), 1)) store.getState().restGuide();
      }, STAY);
      return () => clearInterval(timer);
    },
    [playing, store],
  );
  useEffect(
    () =>
      store.subscribe((state, before) => {
        // Who turns to something else does not want to be led away from it.
        const turns = state.focus !== before.focus && state.focus.origin !== 'walk';
        if (turns || state.correcting !== before.correcting) state.restGuide();
      }),
    [store],
  );
  useEffect(
    function restWhileElseIsUsed() {
      // Opening a dialog takes the keyboard into it.
      function rest({ target }: FocusEvent) {
        if (target instanceof Element && target.closest(USED_ELSE)) store.getState().restGuide();
      }
      document.addEventListener('focusin', rest);
      return () => document.removeEventListener('focusin', rest);
    },
    [store],
  );
  useEffect(
    function stepByArrows() {
      function answer(event: KeyboardEvent) {
        const by = event.defaultPrevented || !isFree(event.target) ? null : stepOf(event);
        if (!by) return;
        event.preventDefault();
        walk(store.getState(), by);
      }
      document.addEventListener('keydown', answer);
      return () => document.removeEventListener('keydown', answer);
    },
    [store],
  );
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(function giveKeyboardBack() {
    const controls = group.current;
    return () => {
      // Ended from within: the keyboard goes to the button that began it.
      if (controls?.contains(document.activeElement)) (controls.nextElementSibling as HTMLElement)?.focus();
    };
  }, []);
  function play() {
    if (playing) return store.getState().restGuide();
    store.getState().guideOn();
    if (index < 0) step(1);
  }

  const Back = isRightToLeft ? ChevronRight : ChevronLeft;
  const Forth = isRightToLeft ? ChevronLeft : ChevronRight;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="guide" role="group" aria-label={t('walk.title')} ref={group}>
      <p className="guide-sentence" role="status">
        <WalkSentence index={index} ids={ids} />
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={t('walk.previous')}
        disabled={index <= 0}
        onClick={() => step(-1)}
      >
        <Back aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={playing ? t('walk.pause') : t('walk.play')}
        onClick={play}
      >
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('walk.next')}
        disabled={index === ids.length - 1}
        onClick={() => step(1)}
      >
        <Forth aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('walk.stop')}
        onClick={() => store.getState().endGuide()}
      >
        <X aria-hidden />
      </button>
    </div>
  );
}

/** What cannot be used while text and map go on by themselves. */
const USED_ELSE = 'input, textarea, select, dialog';

/** Whether an arrow key has no use of its own where it was pressed: in the text and the line over it, or nowhere. */
const isFree = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target === document.body || target.closest('main, .reader-bar') !== null) &&
  target.closest(`${USED_ELSE}, [role=slider]`) === null;

/** Goes to the next or the previous place; tells whether there was one. */
function walk(state: AppState, by: 1 | -1): boolean {
  const ids = [...selectMentionsByPlace(state).keys()];
  const focused = selectFocusedPlaceId(state);
  const index = focused === null ? -1 : ids.indexOf(focused);
  const target = ids[index + by];
  if (target === undefined) return false;
  state.focusPlace(target, 'walk', selectMentionsOf(target)(state)[0]?.id);
  return true;
}

function WalkSentence({ index, ids }: { index: number; ids: readonly PlaceId[] }) {
  const { t } = useTranslation();
  const place = useAppState(selectPlace(ids[index]));
  const before = useAppState(selectPlace(ids[index - 1]));
  const name = useAppState((state) => (place ? selectPlaceName(place.id)(state) : ''));
  if (!place) return t('walk.start', { count: ids.length });
  const where = { current: index + 1, total: ids.length, name };
  if (!before) return t('walk.first', where);
  const direction = bearing(before.position, place.position);
  const km = Math.round(distanceKm(before.position, place.position));
  if (direction === null || km === 0) return t('walk.sameSpot', where);
  return t('walk.further', { ...where, km, direction: t(`compass.${compassPoint(direction)}`) });
}
