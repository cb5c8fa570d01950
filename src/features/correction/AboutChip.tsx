import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { madeAnew } from '../../domain/made-once.ts';
import { areasOfArticle } from '../../domain/recognition/areas-of-article.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMentions } from '../../state/article-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import './correction.css';
import { correctionParts } from './parts-ahead.ts';

const AboutChange = fetchedAhead(() => correctionParts().then((parts) => parts.AboutChange));
const RemoveArea = fetchedAhead(() => correctionParts().then((parts) => parts.RemoveArea));

/** What the article is about, as the recogniser sees it or the reader says; a change weighs every name anew. */
export function AboutChip() {
  const { t } = useTranslation();
  const said = useAppState((state) => state.corrections.about);
  const areas = useAppState(selectAreas);
  const [changing, setChanging] = useState(false);
  if (areas.length === 0 && !changing) return null;
  return (
    <section className="about-chip" aria-label={t('aboutArticle.label')}>
      <div className="about-line">
        <span className="about-lead">{t(said ? 'aboutArticle.said' : 'aboutArticle.seen')}</span>
        <ul>
          {areas.map((id) => (
            <li key={id}>
              <AreaName id={id} />
              {changing && <RemoveArea id={id} areas={areas} />}
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {t(changing ? 'aboutArticle.done' : 'aboutArticle.change')}
        </button>
      </div>
      {changing && <AboutChange areas={areas} />}
    </section>
  );
}

const seenAreas = madeAnew<readonly PlaceId[]>();

/** The countries and territories of the chip: what the reader said, else what the mentions speak for. */
function selectAreas(state: AppState): readonly PlaceId[] {
  const { corrections, gazetteer } = state;
  if (corrections.about) return corrections.about;
  const mentions = selectMentions(state);
  return seenAreas(mentions, [gazetteer], () =>
    areasOfArticle(mentions, (id) => selectPlace(id)(state)).map(({ area }) => area),
  );
}

function AreaName({ id }: { id: PlaceId }) {
  return <bdi>{useAppState(selectPlaceName(id))}</bdi>;
}
