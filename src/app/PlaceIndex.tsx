import { useTranslation } from 'react-i18next';
import { articleHash } from '../domain/article/article-hash.ts';
import { namedPlaces } from '../domain/exchange/annotated-article.ts';
import { coordinateDecimals } from '../domain/gazetteer/coordinate-decimals.ts';
import { kindWord } from '../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { openStreetMapUrl } from '../features/places/open-street-map-url.ts';
import { formatPosition } from '../i18n/format.ts';
import type { FirstReading } from '../state/first-reading.ts';
import { KindSign } from '../ui/KindSign.tsx';

interface PlaceIndexProps {
  readonly first: FirstReading;
  readonly names: ReadonlyMap<PlaceId, string>;
}

/**
 * The places of the built-in article below its text, where no script runs. A mention leads to the address of its place,
 * and each entry has the part of that address behind the # as its id: so the browser itself goes there.
 */
export function PlaceIndex({ first, names }: PlaceIndexProps) {
  const { t, i18n } = useTranslation();
  return (
    <section className="place-index" lang={i18n.language} aria-labelledby="place-index-title">
      <h2 id="place-index-title">{t('places.label')}</h2>
      <ol>
        {namedPlaces(first).map(({ place, mentions }) => (
          <li key={place.id} id={articleHash(first.article.id, place.id).slice(1)}>
            <KindSign kind={place.kind} />
            <bdi>{names.get(place.id) ?? place.names[0]}</bdi>
            <span>{t(kindWord(place))}</span>
            <span>{t('reader.mentionCount', { count: mentions.length })}</span>
            <a href={openStreetMapUrl(place)} rel="noopener noreferrer">
              <bdi>{formatPosition(place.position, coordinateDecimals(place), i18n)}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
