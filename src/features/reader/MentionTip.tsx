import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlaceId, placeId } from '../../domain/gazetteer/place.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { selectHasNameTips, selectRomanised } from '../../state/learning.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { usePointedMention } from './use-pointed-mention.ts';
import { topOfSight } from './where-reader-is.ts';

/**
 * What is pointed at tells itself: an adjective of nationality says what it is, and to who learns Arabic a lit name tells its
 * name in the interface's language and how it is said.
 */
export function MentionTip({ root }: { root: RefObject<HTMLElement | null> }) {
  const withNames = useAppState(selectHasNameTips);
  const pointed = usePointedMention(root, withNames);
  if (!pointed?.link.isConnected) return null;
  const { country } = pointed.link.dataset;
  return country === undefined ? (
    <NameTip root={root} link={pointed.link} />
  ) : (
    <NationalityTip root={root} link={pointed.link} country={placeId(country)} />
  );
}

interface TipProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly link: HTMLElement;
}

function NationalityTip({ root, link, country }: TipProps & { country: PlaceId }) {
  const { t } = useTranslation();
  const name = useAppState(selectPlaceName(country));
  return (
    <Tip root={root} link={link}>
      {t('nationality.tip', { country: name })}
    </Tip>
  );
}

function NameTip({ root, link }: TipProps) {
  const store = useAppStore();
  const place = placeId(link.dataset.placeId ?? '');
  const written = link.textContent ?? '';
  const name = useAppState(selectPlaceName(place));
  const arabic = useAppState((state) => selectPlace(place)(state)?.names[0]);
  const romanised = useAppState(selectRomanised(written, place));
  const isArabic = useAppState(({ preferences }) => preferences.language === 'ar');
  useEffect(() => store.getState().askForLatinNames(), [store]);
  const shown = isArabic ? (arabic ?? name) : name;
  return (
    <Tip root={root} link={link}>
      <bdi lang={isArabic ? 'ar' : undefined}>{shown}</bdi>
      {romanised !== null && romanised !== shown && (
        <bdi className="romanised" lang="ar-Latn" dir="ltr">
          {romanised}
        </bdi>
      )}
    </Tip>
  );
}

/** A line beside what is pointed at, which it describes. */
function Tip({ root, link, children }: TipProps & { children: ReactNode }) {
  const tip = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, setAt] = useState({ left: 0, top: 0 });
  useEffect(
    function describeLink() {
      link.setAttribute('aria-describedby', id);
      return () => link.removeAttribute('aria-describedby');
    },
    [link, id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says tells its size
  useLayoutEffect(
    function standByLink() {
      if (root.current && tip.current) setAt(besideLink(link, tip.current, root.current));
    },
    [link, children, root],
  );
  return (
    <div ref={tip} id={id} role="tooltip" className="mention-tip" style={at}>
      {children}
    </div>
  );
}

/** Over the first line of the link, or under its last where the page's own bar is; never beyond the text's sides. */
function besideLink(link: HTMLElement, tip: HTMLElement, root: HTMLElement): { left: number; top: number } {
  const lines = [...link.getClientRects()];
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return { left: 0, top: 0 };
  const frame = root.getBoundingClientRect();
  const over = first.top - tip.offsetHeight - GAP;
  const isUnder = over < topOfSight();
  const line = isUnder ? last : first;
  const middle = line.left + line.width / 2 - tip.offsetWidth / 2;
  const left = Math.min(Math.max(middle, frame.left + GAP), frame.right - tip.offsetWidth - GAP);
  return { left: left - frame.left, top: (isUnder ? last.bottom + GAP : over) - frame.top };
}

/** Pixels between the name and what it tells. */
const GAP = 4;
