import { useTranslation } from 'react-i18next';
import type { Nationality } from '../../domain/recognition/nationalities.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';

interface NationalityWordProps {
  readonly nationality: Nationality;
  /** Whether it stands in a link of the text, which the keyboard reaches by itself. */
  readonly isInLink: boolean;
}

/** An adjective of nationality in the text: no place, but it says which country it belongs to. */
export function NationalityWord({ nationality: { text, country }, isInLink }: NationalityWordProps) {
  const { t } = useTranslation();
  const name = useAppState(selectPlaceName(country));
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
