import { useTranslation } from 'react-i18next';
import type { Reason } from '../../domain/recognition/mention.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';

/** Why a name was taken for a place, in one sentence. */
export function WhySentence({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const named = useAppState((state) => nameInReason(state, reason));
  switch (reason.kind) {
    case 'only':
      return t('why.only');
    case 'elsewhere':
      return t('why.elsewhere', { area: named });
    case 'level':
      return t('why.level', { kind: t(`kinds.${reason.placeKind}`) });
    case 'marks':
      return t('why.marks');
    case 'type':
      return t('why.type', { kind: t(`kinds.${reason.placeKind}`) });
    case 'series':
      return t('why.series', { kind: t(`kinds.${reason.placeKind}`) });
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

function nameInReason(state: AppState, reason: Reason): string {
  if ('area' in reason) return selectPlaceName(reason.area)(state);
  if (reason.kind === 'near') return selectPlaceName(reason.neighbour)(state);
  return '';
}
