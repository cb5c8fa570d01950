import type { TFunction } from 'i18next';
import type { Nationality } from '../../domain/recognition/nationalities.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useQuietState } from '../../state/quiet-state.ts';

interface NationalityWordProps {
  readonly nationality: Nationality;
  /** Undefined in a link of the text, which the keyboard reaches by itself. */
  readonly tabIndex: 0 | -1 | undefined;
  readonly t: TFunction;
}

/**
 * An adjective of nationality in the text: no place, but it says which country it belongs to. The Tab key stops at the first
 * of a block; arrow keys go along all of them.
 */
export function NationalityWord({ nationality: { text, country }, tabIndex, t }: NationalityWordProps) {
  const name = useQuietState(selectPlaceName(country));
  if (tabIndex === undefined) {
    return (
      <span className="nationality" data-country={country}>
        {text}
      </span>
    );
  }
  return (
    <span
      className="nationality"
      data-country={country}
      role="note"
      aria-label={t('nationality.label', { text, country: name })}
      // What the pointer is told, the keyboard is told too.
      tabIndex={tabIndex}
    >
      {text}
    </span>
  );
}
