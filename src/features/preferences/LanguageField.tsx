import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { aboutLanguage, isPseudo, LANGUAGE_TAGS, type LanguageTag } from '../../i18n/languages.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

/** Chooses the interface's language, each told by its own name. */
export function LanguageField({ onChoose }: { onChoose: (language: LanguageTag) => void }) {
  const { t, i18n } = useTranslation();
  const shown = i18n.language as LanguageTag;
  const choices: readonly LanguageTag[] = isPseudo(shown) ? [...LANGUAGE_TAGS, shown] : LANGUAGE_TAGS;
  return (
    <ChoiceField
      label={t('preferences.language')}
      icon={<Languages aria-hidden size="1.25rem" />}
      choices={choices.map((tag) => ({ value: tag, text: aboutLanguage(tag).name, lang: tag }))}
      value={shown}
      onChoose={onChoose}
    />
  );
}
