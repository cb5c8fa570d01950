import { useTranslation } from 'react-i18next';
import { RememberedDecisions } from '../features/correction/RememberedDecisions.tsx';
import { KeyboardRow } from '../features/keyboard/KeyboardRow.tsx';
import { useAppStore } from '../state/store-context.ts';
import { saveMemory } from './library-files.ts';

/** What other features have to say below the reading settings. */
export function SettingsFoot() {
  const store = useAppStore();
  const { t } = useTranslation();
  return (
    <>
      <RememberedDecisions onSave={() => saveMemory(store, t)} />
      <KeyboardRow />
    </>
  );
}
