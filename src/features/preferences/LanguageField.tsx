import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from '../../i18n/languages.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

/** Chooses the interface's language, each told by its own name. */
export function LanguageField({ onChoose }: { onChoose: (language: LanguageTag) => void }) {
  const { t, i18n } = useTranslation();
  return (
    <ChoiceField
      label={t('preferences.language')}
      icon={<Languages aria-hidden size={20} />}
      choices={LANGUAGE_TAGS.map((tag) => ({ value: tag, text: LANGUAGES[tag].name, lang: tag }))}
      value={i18n.language as LanguageTag}
      onChoose={onChoose}
    />
  );
}
