import type { i18n } from 'i18next';
import { FILE_KINDS } from '../domain/exchange/formats.ts';
import { drawNear } from '../domain/geo/draw-near.ts';
import type { Outlines } from '../domain/geo/outlines.ts';
import { isOwnArticle } from '../domain/library/kept-article.ts';
import type { CopyOutcome, LinkOutcome, Taken } from '../features/export/take-away-actions.ts';
import { copyText } from '../services/copy-text.ts';
import { selectAnnotatedArticle } from '../state/annotated-article.ts';
import type { AppState } from '../state/app-state.ts';
import { selectNamedGroups } from '../state/compared-places.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectPlace, selectPlaceName } from '../state/gazetteer-slice.ts';
import { saveFile } from '../ui/save-file.ts';
import { PAGE_SIGNS } from './page-signs.ts';
import { pageTexts } from './page-texts.ts';
import { whenNamed } from './when-named.ts';

/** The article on the page as a file's text; null until its places are found or when a part of the app does not arrive. */
async function contentsOf(state: AppState, texts: i18n, taken: Taken): Promise<string | null> {
  const annotated = selectAnnotatedArticle(state);
  if (!annotated) return null;
  try {
    if (taken !== 'page') {
      const [{ writeAs }, { decidedFor, withDecisions }] = await Promise.all([
        import('../domain/exchange/write-as.ts'),
        import('../domain/exchange/decided.ts'),
      ]);
      const decided = decidedFor(annotated.article, state.corrections, state.memory);
      return writeAs(taken, withDecisions(annotated, decided), (id) => selectPlaceName(id)(state), {
        places: texts.t('places.label'),
        mentions: texts.t('print.mentions'),
      });
    }
    const [{ pageFile }, { embeddedTypefaces }] = await Promise.all([
      import('../services/page-file/page-file.ts'),
      import('../services/page-file/typefaces.ts'),
    ]);
    return pageFile({
      annotated,
      texts: pageTexts(texts, state, annotated),
      signs: PAGE_SIGNS,
      place: (id) => selectPlace(id)(state),
      outlines: await finestOutlines(state),
      nonce: randomWord(),
      typefaces: await embeddedTypefaces(),
    });
  } catch {
    return null;
  }
}

/** Saves the article on the page as a file named after it. */
export async function saveTaken(store: AppStore, texts: i18n, taken: Taken): Promise<boolean> {
  // These name countries too, which the first article comes without.
  if (taken === 'page' || taken === 'csv' || taken === 'kml') await whenNamed(store);
  const state = store.getState();
  const contents = await contentsOf(state, texts, taken);
  if (contents === null || state.article.status !== 'ready') return false;
  const { extension, type } = FILE_KINDS[taken];
  const naming = await fileNaming();
  if (naming === null) return false;
  saveFile(
    naming.articleFileName(state.article.value, texts.t('reader.untitled'), extension),
    new Blob([contents], { type }),
  );
  return true;
}

/** Puts the text of a file on the clipboard. */
export async function copyTaken(store: AppStore, texts: i18n, taken: Taken): Promise<CopyOutcome> {
  const contents = await contentsOf(store.getState(), texts, taken);
  if (contents === null) return 'failed';
  return (await copyText(contents)) ? 'copied' : 'refused';
}

/** Saves who names what in the articles compared as a table; false where none are, or a part of the app does not arrive. */
export async function saveComparison(store: AppStore, texts: i18n): Promise<boolean> {
  await whenNamed(store);
  const csv = await import('../domain/exchange/comparison-csv.ts').catch(() => null);
  const naming = await fileNaming();
  const state = store.getState();
  if (csv === null || naming === null || state.comparison?.status !== 'ready') return false;
  const table = csv.comparisonCsv(
    state.comparison.articles,
    selectNamedGroups(state),
    (id) => selectPlace(id)(state),
    (id) => selectPlaceName(id)(state),
  );
  const { extension, type } = FILE_KINDS.csv;
  saveFile(naming.fileName(texts.t('comparison.title'), 'Yaqut', extension), new Blob([table], { type }));
  return true;
}

/** What the map's picture is named by too, so that it is a part by itself; null where it does not arrive. */
const fileNaming = () => import('../domain/exchange/file-name.ts').catch(() => null);

/** Longer links are cut by some mail and chat programs. */
const LONG_LINK = 2_000;
/** Longer ones than this by most. */
const LONGEST_LINK = 32_000;

/** Makes a link that carries the article on the page and what was decided in it, and puts it on the clipboard. */
export async function copyLink(store: AppStore): Promise<LinkOutcome> {
  const link = await linkTo(store.getState()).catch(() => null);
  if (link === null) return { kind: 'failed' };
  if (link.length > LONGEST_LINK) return { kind: 'too-long', link };
  if (!(await copyText(link))) return { kind: 'refused', link };
  return { kind: link.length > LONG_LINK ? 'copied-long' : 'copied', link };
}

async function linkTo({ article, corrections, memory }: AppState): Promise<string> {
  const [{ sharedData }, { shareHash }] = await Promise.all([
    import('../domain/exchange/shared.ts'),
    import('../services/share-link.ts'),
  ]);
  if (article.status !== 'ready') return location.href;
  const data = sharedData(article.value, !isOwnArticle(article.value.id), corrections, memory);
  return `${location.origin}${location.pathname}${await shareHash(data)}`;
}

/** A kept page can be looked at from near, and the network is only there now. */
async function finestOutlines({ outlines }: AppState): Promise<Outlines | null> {
  if (outlines.status !== 'ready') return null;
  const { loadNearOutlines } = await import('../services/load-outlines.ts');
  const near = await loadNearOutlines();
  return near.ok ? drawNear(outlines.value, near.value) : outlines.value;
}

function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
