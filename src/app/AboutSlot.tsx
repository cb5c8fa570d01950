import { Info } from 'lucide-react';
import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { articleHash } from '../domain/article/article-hash.ts';
import { selectArticleId } from '../state/article-slice.ts';
import { selectComparedIds } from '../state/comparison-slice.ts';
import { selectFocusedPlaceId } from '../state/focus-slice.ts';
import { useAppStore } from '../state/store-context.ts';
import { ABOUT_HASH } from './address.ts';

interface AboutPage {
  readonly Dialog: ComponentType<{ report: string; onClose: () => void }>;
  readonly report: string;
}

/** The link to the page about Yaqut. */
export function AboutLink() {
  const { t } = useTranslation();
  return (
    <a className="header-button" href={ABOUT_HASH}>
      <Info aria-hidden size="1.25rem" />
      <span>{t('aboutPage.open')}</span>
    </a>
  );
}

/** The page about Yaqut, over the text, as long as the address says so; fetched when it is first asked for. */
export function AboutSlot() {
  const store = useAppStore();
  const isOpen = useSyncExternalStore(
    listenToAddress,
    () => location.hash === ABOUT_HASH,
    () => false,
  );
  const [page, setPage] = useState<AboutPage | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    Promise.all([import('../features/about/AboutDialog.tsx'), import('../../docs/accuracy.md?raw')]).then(
      ([{ AboutDialog }, { default: report }]) => setPage({ Dialog: AboutDialog, report }),
      () => store.getState().tell('about-unreachable'),
    );
  }, [isOpen, store]);
  if (!isOpen || page === null) return null;

  function close() {
    const state = store.getState();
    const id = selectArticleId(state);
    location.hash = id === null ? '' : articleHash(id, selectFocusedPlaceId(state), selectComparedIds(state));
  }
  return <page.Dialog report={page.report} onClose={close} />;
}

function listenToAddress(hear: () => void): () => void {
  window.addEventListener('popstate', hear);
  return () => window.removeEventListener('popstate', hear);
}
