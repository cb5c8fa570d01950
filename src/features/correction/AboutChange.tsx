import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { PlaceSearch } from './PlaceSearch.tsx';

/** What an article can be about. */
const AREAS = ['country', 'territory'] as const;

interface AboutChangeProps {
  readonly areas: readonly PlaceId[];
  /** Says what the article is about; null leaves that to the recogniser. */
  readonly onSay: (about: readonly PlaceId[] | null) => void;
}

/** Adds to what the article is about, or leaves it to the recogniser again. */
export function AboutChange({ areas, onSay }: AboutChangeProps) {
  const { t } = useTranslation();
  const said = useAppState((state) => state.corrections.about);
  return (
    <>
      <PlaceSearch
        label={t('aboutArticle.search')}
        kinds={AREAS}
        onFind={(id) => onSay([...areas.filter((other) => other !== id), id])}
      />
      {said && (
        <button type="button" className="button" onClick={() => onSay(null)}>
          {t('aboutArticle.reset')}
        </button>
      )}
    </>
  );
}

/** Takes a country or territory off what the article is about. */
export function RemoveArea({ id, onRemove }: { id: PlaceId; onRemove: () => void }) {
  const { t } = useTranslation();
  const name = useAppState(selectPlaceName(id));
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('aboutArticle.remove', { name })}
      onClick={onRemove}
    >
      <X aria-hidden size="0.875rem" />
    </button>
  );
}
