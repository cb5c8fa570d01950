import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { PlaceSearch } from './PlaceSearch.tsx';

/** What an article can be about. */
const AREAS = ['country', 'territory'] as const;

interface AboutChangeProps {
  /** What the article is about at present. */
  readonly areas: readonly PlaceId[];
}

/** Adds to what the article is about, or leaves it to the recogniser again. */
export function AboutChange({ areas }: AboutChangeProps) {
  const { t } = useTranslation();
  const { sayAbout } = useAppStore().getState();
  const said = useAppState((state) => state.corrections.about);
  return (
    <>
      <PlaceSearch
        label={t('aboutArticle.search')}
        kinds={AREAS}
        onFind={(id) => sayAbout([...areas.filter((other) => other !== id), id])}
      />
      {said && (
        <button type="button" className="button" onClick={() => sayAbout(null)}>
          {t('aboutArticle.reset')}
        </button>
      )}
    </>
  );
}

/** Takes a country or territory off what the article is about. */
export function RemoveArea({ id, areas }: AboutChangeProps & { readonly id: PlaceId }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const name = useAppState(selectPlaceName(id));
  function remove() {
    const left = areas.filter((other) => other !== id);
    store.getState().sayAbout(left.length === 0 ? null : left);
  }
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('aboutArticle.remove', { name })}
      onClick={remove}
    >
      <X aria-hidden size="0.875rem" />
    </button>
  );
}
