import { useTranslation } from 'react-i18next';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Reason } from '../../domain/recognition/mention.ts';
import { insideOf, withArticle } from '../../i18n/name-in-sentence.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';

/** Why a name was taken for a place, in one sentence. */
export function WhySentence({ placeId, reason }: { placeId: PlaceId; reason: Reason }) {
  const { t, i18n } = useTranslation();
  const place = useAppState(selectPlace(placeId));
  const named = useAppState((state) => nameInReason(state, reason, i18n.language));
  // What its own country calls it: the text does so too.
  const kind = place ? t(kindWord(place)) : '';
  switch (reason.kind) {
    case 'only':
      return t('why.only');
    case 'elsewhere':
      return t('why.elsewhere', { area: named });
    case 'level':
      return t('why.level', { kind });
    case 'marks':
      return t('why.marks');
    case 'type':
      return t('why.type', { kind });
    case 'series':
      return t('why.series', { kind });
    case 'about':
      return t('why.about', { area: named });
    case 'inside':
      return t('why.inside', { area: named });
    case 'near':
      return t('why.near', { neighbour: named });
    case 'largest':
      return t('why.largest', { count: reason.of });
  }
}

function nameInReason(state: AppState, reason: Reason, language: string): string {
  const said = (id: PlaceId, say: typeof withArticle) =>
    say(selectPlaceName(id)(state), selectPlace(id)(state) ?? { kind: 'country' }, language);
  switch (reason.kind) {
    case 'about':
      return said(reason.area, withArticle);
    case 'elsewhere':
    case 'inside':
      return said(reason.area, insideOf);
    case 'near':
      return said(reason.neighbour, withArticle);
    default:
      return '';
  }
}
