import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kindsInWords } from '../../domain/gazetteer/kind-word.ts';
import { MENTION_STRENGTHS } from '../../domain/recognition/strengths.ts';
import { formatCount, formatList } from '../../i18n/format.ts';
import { selectMapPlaces } from '../../state/compared-places.ts';
import { selectComparedCount } from '../../state/comparison-slice.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { ArticleLetters } from '../../ui/ArticleLetters.tsx';
import { KindSign } from '../../ui/KindSign.tsx';
import { kindsBySign } from '../../ui/kinds-by-sign.ts';
import { mainPlaces } from './main-places.ts';
import { useLetters } from './use-named-by.ts';

/** What the signs and lines on the map mean: the kinds of its places, groups, states, areas, and compared articles' letters. */
export function LegendEntries() {
  const { t, i18n } = useTranslation();
  const places = useAppState(selectMapPlaces);
  const compared = useAppState(selectComparedCount);
  const lettersOf = useLetters();
  const hasOwnLines = useAppState((state) => selectSeenBaseMap(state) === 'outline');
  const hidden = useAppState((state) => state.preferences.hiddenMarks);
  const present = new Set(places.map(({ place }) => place.kind));
  const kinds = kindsInWords(
    places.map(({ place }) => place),
    t,
  );
  const hasPoints = places.some(({ place }) => place.kind !== 'country');
  const unlit = MENTION_STRENGTHS.filter((each) => hidden.includes(each)).map((each) =>
    t(`settings.${each}`),
  );
  const named = lettersOf([0, 1].slice(0, compared));
  return (
    <>
      <ul className="map-legend-entries">
        <li>
          <ul className="map-legend-kinds">
            {kindsBySign(kinds).map(([family, words]) => (
              <li key={family}>
                <KindSign kind={family} />
                {words.join(t('map.nameSeparator'))}
              </li>
            ))}
          </ul>
        </li>
        {hasPoints && (
          <>
            <Entry
              sign={
                <span className="map-legend-sizes">
                  <KindSign kind="city" />
                  <KindSign kind="city" />
                </span>
              }
              text={t('legend.size')}
            />
            <Entry
              sign={<b className="map-legend-group">{formatCount(3, i18n.language)}</b>}
              text={t('legend.group')}
            />
            <Entry sign={<i className="map-legend-ring" data-state="focused" />} text={t('legend.focus')} />
            <Entry
              sign={<i className="map-legend-ring" data-state="previewed" />}
              text={t('legend.pointed')}
            />
          </>
        )}
        {(present.has('country') || present.has('territory')) && (
          <Entry sign={<i className="map-legend-area" />} text={t('legend.area')} />
        )}
        {hasOwnLines && <Entry sign={<i className="map-legend-disputed" />} text={t('legend.disputed')} />}
        {mainPlaces(places).length < places.length && (
          <Entry
            sign={
              <span className="map-legend-far">
                <ArrowRight size="0.875rem" />
              </span>
            }
            text={t('legend.far')}
          />
        )}
        {compared > 0 && named && <Entry sign={<ArticleLetters {...named} />} text={t('legend.letters')} />}
      </ul>
      {unlit.length > 0 && <p>{t('legend.unlit', { marks: formatList(unlit, i18n.language) })}</p>}
    </>
  );
}

function Entry({ sign, text }: { sign: ReactNode; text: string }) {
  return (
    <li>
      <span className="map-legend-sign" aria-hidden="true">
        {sign}
      </span>
      {text}
    </li>
  );
}
