import { type CSSProperties, type KeyboardEvent, memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlaceTick, placeTicks } from '../../domain/article/place-ticks.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { type Mention, placeOf } from '../../domain/recognition/mention.ts';
import { formatShare } from '../../i18n/format.ts';
import { selectMentionsByPlace } from '../../state/article-slice.ts';
import { selectFocusedMentionId, selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useQuietState } from '../../state/quiet-state.ts';
import { useAppState, useAppStore, useLaterState } from '../../state/store-context.ts';
import { useInBrowser } from '../../ui/use-in-browser.ts';

/** More ticks than this would run into one another on a usual screen. */
const MOST_TICKS = 90;

/**
 * Along the side where the text scrolls: where it names the place in focus, or any place. A press goes there; by keyboard
 * it is one stop, along which the arrow keys go.
 */
export function PlaceStrip() {
  return <Strip focused={useLaterState(selectFocusedPlaceId)} />;
}

const Strip = memo(function Strip({ focused }: { focused: PlaceId | null }) {
  const { t } = useTranslation();
  const article = useAppState((state) => state.article);
  const byPlace = useAppState(selectMentionsByPlace);
  const [stop, setStop] = useState(0);
  const ticks = useMemo(() => {
    const shown = focused === null ? [...byPlace.values()].flat() : (byPlace.get(focused) ?? []);
    return article.status === 'ready' ? placeTicks(article.value.blocks, shown, MOST_TICKS) : [];
  }, [article, byPlace, focused]);
  const inOrder = useMemo(() => [...ticks].sort((a, b) => a.share - b.share), [ticks]);
  // Its ticks are placed by styles of their own, which a page's policy may refuse in markup.
  const inBrowser = useInBrowser();
  if (!inBrowser || inOrder.length === 0) return null;
  return (
    <ol className="place-strip" aria-label={t('strip.title')} onKeyDown={moveAlong}>
      {inOrder.map((tick, index) => (
        <li key={tick.mentions[0].id} style={{ '--share': tick.share } as CSSProperties}>
          <Tick
            tick={tick}
            isStop={index === Math.min(stop, inOrder.length - 1)}
            onReach={() => setStop(index)}
          />
        </li>
      ))}
    </ol>
  );
});

interface TickProps {
  readonly tick: PlaceTick;
  readonly isStop: boolean;
  readonly onReach: () => void;
}

function Tick({ tick, isStop, onReach }: TickProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const [first] = tick.mentions;
  const kind = useQuietState((state) => selectPlace(placeOf(first))(state)?.kind);
  const name = useQuietState((state) => nameOf(first, state));
  const active = useAppState((state) => {
    const id = selectFocusedMentionId(state);
    return id !== null && tick.mentions.some((mention) => mention.id === id);
  });
  const others = tick.mentions.length - 1;
  const where = { name, share: formatShare(tick.share, i18n.language) };
  const label = others === 0 ? t('strip.one', where) : t('strip.more', { ...where, count: others });
  const go = () => {
    const placeId = placeOf(first);
    if (placeId) store.getState().focusPlace(placeId, 'list', first.id);
  };
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      data-kind={kind}
      aria-label={label}
      aria-current={active ? 'true' : undefined}
      title={label}
      onClick={go}
      onFocus={onReach}
    />
  );
}

type StateOfNames = Parameters<ReturnType<typeof selectPlaceName>>[0];
function nameOf(mention: Mention, state: StateOfNames): string {
  const id = placeOf(mention);
  return id === null ? mention.text : selectPlaceName(id)(state);
}

/** Up, down, Home and End go along the ticks. */
function moveAlong(event: KeyboardEvent<HTMLOListElement>): void {
  const ticks = [...event.currentTarget.querySelectorAll('button')];
  const current = ticks.indexOf(document.activeElement as HTMLButtonElement);
  const target = {
    ArrowDown: ticks[current + 1],
    ArrowUp: ticks[current - 1],
    Home: ticks[0],
    End: ticks.at(-1),
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
