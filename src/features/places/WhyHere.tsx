import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectMentionsOf } from '../../state/article-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
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
      <p>
        <strong>{t('why.title')}</strong> {reason ? <WhySentence reason={reason} /> : t('why.likeliest')}
      </p>
      <p>
        {t('places.otherMeanings')}{' '}
        {others.slice(0, MOST_OTHERS).map((other, index) => (
          <span key={other.placeId}>
            {index > 0 && t('map.nameSeparator')}
            <OtherPlace placeId={other.placeId} besides={chosen.placeId} />
          </span>
        ))}
      </p>
    </div>
  );
}

const MOST_OTHERS = 3;

/** Another place of the name, with the country where that tells the two apart. */
function OtherPlace({ placeId, besides }: { placeId: PlaceId; besides: PlaceId }) {
  const { t } = useTranslation();
  const name = useAppState(selectPlaceName(placeId));
  const here = useAppState((state) => selectPlace(besides)(state)?.country);
  const there = useAppState((state) => selectPlace(placeId)(state)?.country);
  const country = useAppState((state) => (there ? selectPlaceName(there)(state) : ''));
  const tellsCountry = country !== '' && there !== here && there !== besides && !name.includes(country);
  if (!tellsCountry) return <bdi>{name}</bdi>;
  return <bdi>{t('why.inCountry', { name, country })}</bdi>;
}
