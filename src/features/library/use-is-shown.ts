import { useAppState } from '../../state/store-context.ts';

/** Whether an article is the one on the page. */
export const useIsShown = (id: string): boolean =>
  useAppState(({ article }) => article.status === 'ready' && article.value.id === id);
