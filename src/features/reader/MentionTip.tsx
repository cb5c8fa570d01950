import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlaceId, placeId } from '../../domain/gazetteer/place.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { selectHasNameTips } from '../../state/name-tips.ts';
import { onDemand } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import { Tip, type TipProps } from './Tip.tsx';
import { useNationalityKeys } from './use-nationality-keys.ts';
import { usePointedMention } from './use-pointed-mention.ts';

// How Arabic names are said takes a table of its own.
const nameTip = () => import('./NameTip.tsx').then((module) => module.NameTip);
const NameTip = onDemand(nameTip);

/**
 * What is pointed at tells itself: an adjective of nationality says what it is, and to who learns Arabic a lit name tells its
 * name in the interface's language and how it is said.
 */
export function MentionTip({ root }: { root: RefObject<HTMLElement | null> }) {
  const withNames = useAppState(selectHasNameTips);
  useEffect(
    function fetchNameTip() {
      // A finger may not be held longer than the browser waits with its own menu. What fails here is told when it is wanted.
      if (withNames) nameTip().catch(() => undefined);
    },
    [withNames],
  );
  const pointed = usePointedMention(root, withNames);
  useNationalityKeys(root);
  if (!pointed?.link.isConnected) return null;
  const { country } = pointed.link.dataset;
  return country === undefined ? (
    <NameTip root={root} link={pointed.link} />
  ) : (
    <NationalityTip root={root} link={pointed.link} country={placeId(country)} />
  );
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
