import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { parsePlainText } from '../../domain/article/parse-plain-text.ts';
import { anchorAt } from '../../domain/correction/anchor.ts';
import type { Correction, Decision, NameCorrection } from '../../domain/correction/correction.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { selectDecisions, selectMentions } from '../../state/article-slice.ts';
import { correct } from '../../state/correct.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { useAppState } from '../../state/store-context.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { ChangesBar } from './ChangesBar.tsx';
import { DecisionList } from './DecisionList.tsx';

const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/gu, '');
const here = (blockIndex: number, quote: string, decision: Decision): Correction => {
  const block = newsArticle().blocks[blockIndex];
  if (!block) throw new Error(`no block ${blockIndex}`);
  const start = block.text.indexOf(quote);
  return { scope: 'mention', anchor: anchorAt(block, start, start + quote.length), decision };
};
const LEBANESE: Decision = { kind: 'place', placeId: placeId('t:tripoli-lb') };
const DECISIONS: readonly Correction[] = [
  here(4, 'طرابلس', LEBANESE),
  { scope: 'article', name: 'رفح', lightsUnlit: false, decision: { kind: 'not-a-place' } },
  here(0, 'محادثات', { kind: 'unknown' }),
];
const REMEMBERED: NameCorrection = {
  scope: 'always',
  name: 'القاهرة',
  lightsUnlit: false,
  decision: { kind: 'place', placeId: placeId('t:doha') },
};

/** The list in the place of the places, as the page has it. */
function Panel() {
  const listed = useAppState((state) => state.decisionsListed);
  return (
    <>
      <ChangesBar />
      {listed ? (
        <DecisionList />
      ) : (
        <h2 id="places" tabIndex={-1}>
          Places
        </h2>
      )}
    </>
  );
}

/** The list as a later visit finds it: nothing to be undone, what was kept taken over. */
async function listDecisions(store: AppStore = readingStore('en')) {
  store.getState().takeMemory([REMEMBERED]);
  store.getState().takeCorrections({ corrections: DECISIONS, about: null });
  const rendered = await renderApp(<Panel />, 'en', store);
  fireEvent.click(screen.getByRole('button', { name: /Your decisions/u }));
  return rendered;
}

const rows = () => screen.getAllByRole('listitem');
const words = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
const takeBack = (name: string) =>
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^Undo: ${name}`, 'u') }));

it('lists what was decided in reading order: the words, what they mean, how far', async () => {
  await listDecisions();
  expect(rows().map((row) => plain(within(row).getAllByRole('button')[0]?.textContent))).toEqual([
    'القاهرة: Dohatown or city · In every text · 3 mentions',
    'محادثات: A place that is not knownOnly here · added by you',
    'رفح: Not a placeIn this article · 3 mentions',
    'طرابلس: Tripoli, Lebanontown or city · Only here',
  ]);
  expect(plain(screen.getByRole('button', { expanded: true }).textContent)).toBe(
    'Your decisions in this text4',
  );
});

it('is not to be opened where nothing is decided', async () => {
  await renderApp(<ChangesBar />, 'en');
  expect(screen.queryByRole('button')).toBeNull();
});

it('goes to the mention, and to words that are none', async () => {
  const { store } = await listDecisions();
  fireEvent.click(words('طرابلس'));
  const [tripoli] = selectMentions(store.getState()).filter(({ text }) => text === 'طرابلس');
  expect(store.getState().focus).toMatchObject({ placeId: 't:tripoli-lb', mentionId: tripoli?.id });
  expect(words('طرابلس').getAttribute('aria-current')).toBe('true');
  fireEvent.click(words('رفح'));
  expect(store.getState().focus.kind).toBe('none');
  expect(store.getState().wordsShown).toMatchObject({ blockId: newsArticle().blocks[1]?.id });
  expect(words('رفح').getAttribute('aria-current')).toBe('true');
  expect(words('طرابلس').getAttribute('aria-current')).toBeNull();
});

it('takes each back by itself, which can be undone, and keeps the keyboard in the list', async () => {
  const { store } = await listDecisions();
  takeBack('رفح');
  expect(rows()).toHaveLength(3);
  expect(selectMentions(store.getState()).filter(({ text }) => text === 'رفح')).toHaveLength(3);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Undo: طرابلس/u));
  takeBack('القاهرة');
  expect(store.getState().memory).toEqual([]);
  act(() => store.getState().undo());
  act(() => store.getState().undo());
  expect(rows()).toHaveLength(4);
  for (const name of ['رفح', 'طرابلس', 'القاهرة', 'محادثات']) takeBack(name);
  expect(selectDecisions(store.getState())).toEqual([]);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('places'));
});

it('is left by going to a place outside it, and by taking the last decision back', async () => {
  const { store } = await listDecisions();
  const open = () => store.getState().decisionsListed;
  act(() => store.getState().focusPlace(placeId('t:doha'), 'list'));
  expect(open()).toBe(true);
  act(() => store.getState().focusPlace(placeId('t:doha'), 'map'));
  expect(open()).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: /Your decisions/u }));
  act(() => store.getState().takeMemory([]));
  act(() => store.getState().changeDecisions([]));
  expect(open()).toBe(false);
  expect(screen.queryByRole('button', { name: /Your decisions/u })).toBeNull();
});

it('leaves a place that was only decided when that is taken back', async () => {
  const { store } = await listDecisions();
  fireEvent.click(words('طرابلس'));
  takeBack('طرابلس');
  expect(store.getState().focus.kind).toBe('none');
});

it('tells what no longer fits an edited text apart, with what stood around it', async () => {
  const { store } = await listDecisions();
  const edited = { ...newsArticle(), blocks: parsePlainText('لم يبق من النص إلا القاهرة.') };
  act(() => store.getState().editArticle(edited));
  act(() => store.getState().showMentions([]));
  act(() =>
    correct(store, { scope: 'article', name: 'النص', lightsUnlit: true, decision: { kind: 'unknown' } }),
  );
  const opener = screen.getByRole('button', { name: /Your decisions/u });
  expect(plain(opener.textContent)).toContain('3 decisions no longer fit the text');
  fireEvent.click(opener);
  await screen.findByRole('heading', { name: '3 decisions no longer fit the text' });
  expect(rows().map((row) => row.querySelector('bdi')?.textContent)).toEqual([
    'النص',
    'طرابلس',
    'رفح',
    'محادثات',
  ]);
  expect(screen.getByText(/اجتمع نواب من/u).closest('blockquote')).toBeTruthy();
});
