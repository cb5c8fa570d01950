import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectMentionsOf } from '../../state/article-slice.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { WhySentence } from './WhySentence.tsx';

/** Why the name was taken for this place and not for another of the same name; nothing where there is no other. */
export function WhyHere({ placeId }: { placeId: PlaceId }) {
  const { t } = useTranslation();
  const candidates = useAppState(
    (state) =>
      selectMentionsOf(placeId)(state).find((mention) => mention.resolution.candidates.length > 1)?.resolution
        .candidates,
  );
  const [chosen, ...others] = candidates ?? [];
  const reason = chosen?.reasons[0];
  if (!chosen || others.length === 0) return null;
  return (
    <div className="why-here">
      {reason && (
        <p>
          <strong>{t('why.title')}</strong> <WhySentence reason={reason} />
        </p>
      )}
      <p>
        {t('places.otherMeanings')}{' '}
        {others.slice(0, MOST_OTHERS).map((other, index) => (
          <span key={other.placeId}>
            {index > 0 && t('map.nameSeparator')}
            <PlaceName placeId={other.placeId} />
          </span>
        ))}
      </p>
    </div>
  );
}

const MOST_OTHERS = 3;

function PlaceName({ placeId }: { placeId: PlaceId }) {
  return <bdi>{useAppState(selectPlaceName(placeId))}</bdi>;
}
