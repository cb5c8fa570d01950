import { useTranslation } from 'react-i18next';

interface ChooseBoxProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** Takes an article among those to be shown on one map. */
export function ChooseBox({ name, isChosen, onChange }: ChooseBoxProps) {
  const { t } = useTranslation();
  return (
    <label className="library-choose">
      <span className="visually-hidden">{t('library.choose', { title: name })}</span>
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
