import { useTranslation } from 'react-i18next';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { formatPosition } from '../../i18n/format.ts';
import { selectMentionsOf } from '../../state/article-slice.ts';
import { type PlaceLabel, usePlaceLabels } from '../../state/place-labels.ts';
import { useAppState } from '../../state/store-context.ts';
import { WhySentence } from './WhySentence.tsx';

/** Why the name was taken for this place and not for another of the same name; nothing where there is no other. */
export function WhyHere({ placeId }: { placeId: PlaceId }) {
  const { t } = useTranslation();
  const candidates = useAppState(
    (state) =>
      // What the reader decided has no reason of ours.
      selectMentionsOf(placeId)(state).find(
        ({ resolution, decidedBy }) => decidedBy === undefined && resolution.candidates.length > 1,
      )?.resolution.candidates,
  );
  const [chosen] = candidates ?? [];
  const labels = usePlaceLabels(
    candidates?.slice(0, 1 + MOST_OTHERS).map((candidate) => candidate.placeId) ?? [],
  );
  const others = labels.filter((label) => label.placeId !== chosen?.placeId);
  const reason = chosen?.reasons[0];
  if (!chosen || others.length === 0) return null;
  return (
    <div className="why-here">
      <p>
        <strong>{t('why.title')}</strong>{' '}
        {reason ? <WhySentence placeId={placeId} reason={reason} /> : t('why.likeliest')}
      </p>
      <p>
        {t('places.otherMeanings')}{' '}
        {others.map((label, index) => (
          <span key={label.placeId}>
            {index > 0 && t('map.nameSeparator')}
            <OtherPlace label={label} />
          </span>
        ))}
      </p>
    </div>
  );
}

const MOST_OTHERS = 3;

/** Another place of the name, with what tells it apart from the others. */
function OtherPlace({ label: { name, kindOf, country, position } }: { label: PlaceLabel }) {
  const { t, i18n } = useTranslation();
  const kind = kindOf ? t(kindWord(kindOf)) : '';
  // «Gouvernorat de Gaza» has said it.
  const isInName = name.toLocaleLowerCase(i18n.language).includes(kind.toLocaleLowerCase(i18n.language));
  const details = [!isInName && kind, country, position && apart(formatPosition(position, 2, i18n))].filter(
    Boolean,
  );
  if (details.length === 0) return <bdi>{name}</bdi>;
  return <bdi>{t('why.toldApart', { name, details: details.join(t('map.nameSeparator')) })}</bdi>;
}

/** Kept in its own direction within a sentence of the other. */
const apart = (text: string) => `\u2068${text}\u2069`;
