import { useTranslation } from 'react-i18next';
import type { SetAside } from '../../domain/library/library.ts';
import { useAppState } from '../../state/store-context.ts';
import { Problem } from '../../ui/Problem.tsx';

/** Names what was kept and could not be read. */
export function SetAsideLine() {
  const { t } = useTranslation();
  const setAside = useAppState((state) => state.setAside);
  if (setAside.length === 0) return null;
  const names = setAside.map(nameOf).join(t('map.nameSeparator'));
  return <Problem>{t('library.setAside', { names, count: setAside.length })}</Problem>;
}

/** The title of a damaged article where that much can be read, else the key it was kept under. */
function nameOf({ key, value }: SetAside): string {
  const article = isRecord(value) ? value.article : null;
  const title = isRecord(article) ? article.title : null;
  return typeof title === 'string' && title !== '' ? title : key;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
