import { useTranslation } from 'react-i18next';
import { Bookmarklet } from './Bookmarklet.tsx';
import type { OpenDialogProps } from './OpenDialog.tsx';
import { OwnTexts } from './OwnTexts.tsx';
import { PasteForm } from './PasteForm.tsx';

/** The ways to bring a text along beside a file. */
export function OtherWays({ actions, builtIn }: OpenDialogProps) {
  const { t } = useTranslation();
  return (
    <>
      <PasteForm actions={actions} />
      <OwnTexts />
      <section aria-labelledby="open-built-in">
        <h3 id="open-built-in">{t('open.builtIn')}</h3>
        {builtIn}
      </section>
      <Bookmarklet />
    </>
  );
}
