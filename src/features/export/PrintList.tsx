import { useTranslation } from 'react-i18next';
import { looksAlike } from '../../domain/arabic/looks-alike.ts';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { coordinateDecimals } from '../../domain/gazetteer/coordinate-decimals.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import { formatCount, formatPosition } from '../../i18n/format.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppStore } from '../../state/store-context.ts';

/** The places by their numbers, each with what it is, where it lies and how often it is named. */
export function PrintList({ named }: { named: readonly NamedPlace[] }) {
  const { t, i18n } = useTranslation();
  const state = useAppStore().getState();
  return (
    <table className="print-list">
      <thead>
        <tr>
          <th scope="col">{t('print.number')}</th>
          <th scope="col">{t('print.place')}</th>
          <th scope="col">{t('print.kind')}</th>
          <th scope="col">{t('places.coordinates')}</th>
          <th scope="col">{t('print.mentions')}</th>
          <th scope="col">{t('print.country')}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ place, number, mentions }) => {
          const name = selectPlaceName(place.id)(state);
          const [arabic] = place.names;
          const country = place.country && selectPlaceName(place.country)(state);
          return (
            <tr key={place.id}>
              <td>{formatCount(number, i18n.language)}</td>
              <th scope="row">
                <bdi>{name}</bdi>
                {!looksAlike(arabic, name) && (
                  <>
                    {' '}
                    <bdi className="print-arabic" lang="ar">
                      {arabic}
                    </bdi>
                  </>
                )}
              </th>
              <td>{t(kindWord(place))}</td>
              <td>
                <bdi className="print-position">
                  {formatPosition(place.position, coordinateDecimals(place), i18n)}
                </bdi>
              </td>
              <td>{formatCount(mentions.length, i18n.language)}</td>
              <td>{country !== place.country && country}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
