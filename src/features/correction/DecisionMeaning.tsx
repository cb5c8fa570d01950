import { useTranslation } from 'react-i18next';
import type { Decision } from '../../domain/correction/correction.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';

/** What was decided, in a few words. */
export function DecisionMeaning({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const name = useAppState((state) =>
    decision.kind === 'place' ? selectPlaceName(decision.placeId)(state) : '',
  );
  switch (decision.kind) {
    case 'place':
      return <bdi>{name}</bdi>;
    case 'own-place':
      return (
        <>
          <bdi>{decision.place.names[0]}</bdi> · {t('remembered.ownPlace')}
        </>
      );
    case 'unknown':
      return t('remembered.unknown');
    case 'not-a-place':
      return t('correction.notAPlace');
  }
}
