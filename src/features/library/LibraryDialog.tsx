import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { articleMatches } from '../../domain/library/search-article.ts';
import { selectArticleId } from '../../state/article-slice.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { nameOfArticle } from './article-name.ts';
import { BuiltInRow } from './BuiltInRow.tsx';
import { LibraryFoot } from './LibraryFoot.tsx';
import { LIBRARY_ORDERS, type LibraryOrder, orderArticles } from './order-articles.ts';
import './library.css';
import type { LibraryDeeds } from './library-deeds.ts';
import { SetAsideLine } from './SetAsideLine.tsx';
import { StorageTroubleLine } from './StorageTroubleLine.tsx';

const ORDER_TEXTS = {
  opened: 'library.sortOpened',
  saved: 'library.sortSaved',
  title: 'library.sortTitle',
  length: 'library.sortLength',
} as const satisfies Record<LibraryOrder, string>;

interface LibraryDialogProps {
  readonly deeds: LibraryDeeds;
  readonly onClose: () => void;
}

/** The reader's articles and the built-in ones: to search, open, rename, delete, compare, and take away as a file. */
export function LibraryDialog({ deeds, onClose }: LibraryDialogProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const ids = { title: useId(), own: useId(), builtIn: useId(), search: useId(), order: useId() };
  const { listBuiltIn, enterText } = deeds;
  const { dialog, chooses } = useModal(enterText);
  useEffect(listBuiltIn, [listBuiltIn]);
  useEffect(() => () => forgetUnshown(store), [store]);
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<LibraryOrder>('opened');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const kept = useAppState((state) => state.keptArticles);
  const builtIn = useAppState((state) => state.builtInArticles);

  const found = [...kept.values()].filter(({ article }) => articleMatches(typed, article));
  const listed = orderArticles(found, order, ({ article }) => nameOfArticle(article), i18n.language);
  const listedBuiltIn = builtIn.filter((article) => articleMatches(typed, article));
  const isListed = new Set([...kept.keys(), ...builtIn.map(({ id }) => id)]);
  const chosenIds = [...chosen].filter((id) => isListed.has(id));
  const nothingFound = typed !== '' && listed.length + listedBuiltIn.length === 0;

  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)));
  const [copied, setCopied] = useState('');
  const copy = (article: Article) => {
    deeds.copy(article);
    setCopied(nameOfArticle(article));
  };
  const compare = () => {
    deeds.compare(chosenIds);
    onClose();
  };

  const onOpen = () => {
    chooses();
    onClose();
  };

  return (
    <dialog
      ref={dialog}
      className="library"
      aria-labelledby={ids.title}
      onClose={onClose}
      onKeyDown={keepKeys}
    >
      <div className="library-head">
        <h2 id={ids.title}>{t('library.title')}</h2>
        <button type="button" className="icon-button" aria-label={t('library.close')} onClick={onClose}>
          <X aria-hidden size="1.25rem" />
        </button>
      </div>
      <div className="library-tools">
        <label className="field field-search" htmlFor={ids.search}>
          <Search aria-hidden size="1.125rem" />
          <span className="visually-hidden">{t('library.search')}</span>
          <input
            id={ids.search}
            type="search"
            dir={typed === '' ? undefined : 'auto'}
            placeholder={t('library.search')}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <label className="field" htmlFor={ids.order}>
          <span>{t('library.sort')}</span>
          <select
            id={ids.order}
            value={order}
            onChange={(event) =>
              setOrder(LIBRARY_ORDERS.find((each) => each === event.target.value) ?? order)
            }
          >
            {LIBRARY_ORDERS.map((each) => (
              <option key={each} value={each}>
                {t(ORDER_TEXTS[each])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="library-lists scrolls-on">
        <StorageTroubleLine always onSave={deeds.backUp} />
        <SetAsideLine />
        <section aria-labelledby={ids.own}>
          <h3 id={ids.own}>{t('library.own')}</h3>
          {kept.size === 0 && <p className="library-empty">{t('library.empty')}</p>}
          <ul>
            {listed.map((each) => (
              <ArticleRow
                key={each.article.id}
                kept={each}
                typed={typed}
                isChosen={chosen.has(each.article.id)}
                onChoose={choose}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
        {listedBuiltIn.length > 0 && (
          <section aria-labelledby={ids.builtIn}>
            <h3 id={ids.builtIn}>{t('library.builtIn')}</h3>
            <ul>
              {listedBuiltIn.map((article) => (
                <BuiltInRow
                  key={article.id}
                  article={article}
                  typed={typed}
                  isChosen={chosen.has(article.id)}
                  onChoose={choose}
                  onOpen={onOpen}
                  onCopy={copy}
                />
              ))}
            </ul>
          </section>
        )}
        {nothingFound && <p className="library-empty">{t('library.noMatch', { text: typed })}</p>}
        <p role="status" className="visually-hidden">
          {typed === '' ? '' : t('library.listed', { count: listed.length + listedBuiltIn.length })}
        </p>
      </div>
      <LibraryFoot deeds={deeds} copied={copied} chosen={chosenIds.length} onCompare={compare} />
    </dialog>
  );
}

/** Closing the library is the last word on what was deleted in it, but not on the text that is still read (`RemovedNotice.tsx`). */
function forgetUnshown(store: AppStore): void {
  const { removed, forgetRemoved } = store.getState();
  if (removed && removed.kept.article.id !== selectArticleId(store.getState())) forgetRemoved();
}

/**
 * Opens the dialog over the page as it appears. As it goes the keyboard goes to the text, if one was chosen, else back to
 * what opened the dialog.
 */
function useModal(enterText: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const hasChosen = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      opener.current = document.activeElement;
      element.showModal();
    }
    return () => {
      if (document.activeElement !== document.body) return;
      if (hasChosen.current) enterText();
      else if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [enterText]);
  const chooses = () => {
    hasChosen.current = true;
  };
  return { dialog, chooses };
}

/** Keys pressed in the dialog mean nothing to the page under it. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation();
