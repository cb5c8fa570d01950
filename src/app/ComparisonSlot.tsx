import { useTranslation } from 'react-i18next';
import { fileName } from '../domain/exchange/file-name.ts';
import { FILE_KINDS } from '../domain/exchange/formats.ts';
import { ComparisonPanel } from '../features/comparison/ComparisonPanel.tsx';
import { saveFile } from '../services/save-file.ts';
import { selectNamedGroups } from '../state/compared-places.ts';
import { selectPlace, selectPlaceName } from '../state/gazetteer-slice.ts';
import { useAppStore } from '../state/store-context.ts';
import { whenNamed } from './when-named.ts';

/** The comparison of articles, and its table as a file. */
export function ComparisonSlot() {
  const { t } = useTranslation();
  const store = useAppStore();
  async function save(): Promise<boolean> {
    await whenNamed(store);
    const table = await import('../domain/exchange/comparison-csv.ts').catch(() => null);
    const state = store.getState();
    if (table === null || state.comparison?.status !== 'ready') return false;
    const contents = table.comparisonCsv(
      state.comparison.articles,
      selectNamedGroups(state),
      (id) => selectPlace(id)(state),
      (id) => selectPlaceName(id)(state),
    );
    const { extension, type } = FILE_KINDS.csv;
    saveFile(fileName(t('comparison.title'), 'Yaqut', extension), type, contents);
    return true;
  }
  return <ComparisonPanel onSave={save} />;
}
