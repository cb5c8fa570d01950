import type { TFunction } from 'i18next';
import type { Nationality } from '../../domain/recognition/nationalities.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useQuietState } from '../../state/quiet-state.ts';

interface NationalityWordProps {
  readonly nationality: Nationality;
  /** Whether it stands in a link of the text, which the keyboard reaches by itself. */
  readonly isInLink: boolean;
  readonly t: TFunction;
}

/** An adjective of nationality in the text: no place, but it says which country it belongs to. */
export function NationalityWord({ nationality: { text, country }, isInLink, t }: NationalityWordProps) {
  const name = useQuietState(selectPlaceName(country));
  if (isInLink) {
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
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what the pointer is told, the keyboard is told too
      tabIndex={0}
    >
      {text}
    </span>
  );
}
