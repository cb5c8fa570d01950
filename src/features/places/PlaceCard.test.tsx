import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGazetteer } from '../../domain/gazetteer/gazetteer.ts';
import { type Place, type PlaceId, placeId } from '../../domain/gazetteer/place.ts';
import { type Mention, placeOf } from '../../domain/recognition/mention.ts';
import { recognise } from '../../domain/recognition/recognise.ts';
import { makePlace, newsGazetteer } from '../../domain/testdata/news-places.ts';
import type { LanguageTag } from '../../i18n/languages.ts';
import { selectMentions, selectMentionsOf } from '../../state/article-slice.ts';
import { correct } from '../../state/correct.ts';
import { newsArticle, newsMentions } from '../../testing/news-article.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';

const CAIRO = placeId('t:cairo');
const DOHA = placeId('t:doha');

const scrolled = vi.fn<(this: Element) => void>();
beforeEach(() => {
  // What jsdom lacks of a page.
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
});

const plain = (text: string | null | undefined) => text?.replace(/[\u2066\u2068\u2069]/gu, '');
const card = () => document.querySelector<HTMLElement>('.place-card');
const inCard = () => {
  const shown = card();
  if (!shown) throw new Error('no card');
  return within(shown);
};

async function showCard(id: PlaceId, language: LanguageTag = 'en') {
  const rendered = await renderApp(<PlacesPanel />, language);
  act(() => rendered.store.getState().focusPlace(id, 'map'));
  return rendered;
}

describe('the card', () => {
  it('is there only for a place in focus', async () => {
    const { store } = await renderApp(<PlacesPanel />, 'en');
    expect(card()).toBeNull();
    act(() => store.getState().focusPlace(CAIRO, 'map'));
    expect(card()?.dataset.placeId).toBe('t:cairo');
    act(() => store.getState().focusPlace(DOHA, 'map'));
    expect(card()?.dataset.placeId).toBe('t:doha');
    fireEvent.click(inCard().getByRole('button', { name: 'To the list' }));
    expect(store.getState().focus).toEqual({ kind: 'none', origin: 'list' });
    expect(card()).toBeNull();
  });

  it('tells name, Arabic name, kind, country and coordinates', async () => {
    await showCard(CAIRO);
    expect(inCard().getByRole('heading', { level: 2 }).textContent).toBe('Cairo القاهرة');
    const facts = plain(card()?.querySelector('.place-card-facts')?.textContent);
    expect(facts).toContain('town or city');
    expect(facts).toContain('in Egypt');
    expect(facts).toContain('30.06° N, 31.25° E');
  });

  it('tells it in Arabic without the name twice, each number of the coordinates by itself', async () => {
    await showCard(CAIRO, 'ar');
    expect(inCard().getByRole('heading', { level: 2 }).textContent).toBe('القاهرة');
    expect(plain(card()?.querySelector('.place-card-facts')?.textContent)).toContain('في مصر');
    expect(inCard().getByText('\u206630.06°\u2069 ش، \u206631.25°\u2069 ق')).toBeTruthy();
  });

  it('says of a country nothing of the country it is in', async () => {
    await showCard(placeId('iso:EG'));
    const facts = () => card()?.querySelector('.place-card-facts')?.textContent;
    // How it is said is fetched when a card is first shown.
    await vi.waitFor(() => expect(facts()).toMatch(/^Miṣrcountry26\.8/));
  });

  it('leads to OpenStreetMap in a new tab, at a zoom that fits the kind', async () => {
    const { store } = await showCard(placeId('t:shifa'));
    const link = () => inCard().getByRole('link', { name: 'Open on OpenStreetMap (opens a new tab)' });
    expect(link().getAttribute('href')).toBe(
      'https://www.openstreetmap.org/?mlat=31.524&mlon=34.444#map=17/31.524/34.444',
    );
    expect(link().getAttribute('rel')).toContain('noopener');
    expect(link().getAttribute('target')).toBe('_blank');
    act(() => store.getState().focusPlace(placeId('iso:EG'), 'map'));
    expect(link().getAttribute('href')).toContain('#map=5/26.8/30.8');
  });

  it('says of a place of the reader’s own that she put it there, and of what kind only if somebody told', async () => {
    const { store } = await renderApp(<PlacesPanel />, 'en');
    const facts = () => plain(card()?.querySelector('.place-card-facts')?.textContent);
    const put = (told: Partial<Place>) => {
      const place: Place = {
        ...makePlace({ id: 'reader:1', names: ['القاهرة'], lat: 30, lon: 31 }),
        ...told,
      };
      act(() => {
        correct(store, {
          scope: 'article',
          name: 'القاهرة',
          lightsUnlit: false,
          decision: { kind: 'own-place', place },
        });
        store.getState().focusPlace(place.id, 'map');
      });
    };
    put({ kindUntold: true });
    expect(facts()).toMatch(/^(al-Qāhira)?placed by you30/u);
    expect(inCard().queryByRole('link')).toBeNull();
    put({ kind: 'district' });
    expect(facts()).toMatch(/districtplaced by you30/u);
  });

  it('comes into view where the list is scrolled far down', async () => {
    await showCard(CAIRO);
    expect(scrolled.mock.contexts.some((shown) => card()?.contains(shown))).toBe(true);
  });

  it('is not shown for a place that the gazetteer lacks; the list stays', async () => {
    await showCard(placeId('t:nowhere'));
    expect(card()).toBeNull();
    expect(screen.getByRole('region', { name: 'Places in the article' })).toBeTruthy();
  });
});

describe('the way through its mentions', () => {
  const position = () => plain(card()?.querySelector('.mention-position')?.textContent);
  const step = (name: 'Next mention' | 'Previous mention') =>
    inCard().getByRole<HTMLButtonElement>('button', { name });

  it('tells how many there are, then at which one', async () => {
    const { store } = await showCard(CAIRO);
    expect(position()).toBe('3 mentions');
    const seen = ['Next mention', 'Next mention', 'Next mention', 'Next mention'].map(() => {
      fireEvent.click(step('Next mention'));
      return position();
    });
    expect(seen).toEqual(['1 of 3', '2 of 3', '3 of 3', '1 of 3']);
    expect(store.getState().focus).toMatchObject({ mentionId: 'b0-14', origin: 'list' });
    fireEvent.click(step('Previous mention'));
    expect(position()).toBe('3 of 3');
  });

  it('goes back from the place as a whole to its last mention', async () => {
    await showCard(CAIRO);
    fireEvent.click(step('Previous mention'));
    expect(position()).toBe('3 of 3');
  });

  it('leads to the only mention and then no further', async () => {
    await showCard(DOHA);
    expect(position()).toBe('1 mention');
    expect(step('Previous mention').disabled).toBe(true);
    expect(step('Next mention').disabled).toBe(false);
    fireEvent.click(step('Next mention'));
    expect(position()).toBe('1 of 1');
    expect(step('Next mention').disabled).toBe(true);
  });

  it('counts in Arabic', async () => {
    const { texts } = await showCard(CAIRO, 'ar');
    expect(position()).toBe(texts.t('reader.mentionCount', { count: 3 }));
    expect(position()).toMatch(/^3 \p{Script=Arabic}+/u);
    fireEvent.click(inCard().getByRole('button', { name: texts.t('places.next') }));
    expect(position()).toBe('1 من 3');
  });
});

describe('with the keyboard on its heading', () => {
  const press = (key: string) =>
    fireEvent.keyDown(screen.getByRole('heading', { level: 2, name: /القاهرة|Cairo/u }), { key });
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it.each([
    ['en', 'ltr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)(
    'the arrows step through the mentions and lead back to the text (%s)',
    async (language, dir, on, back) => {
      document.documentElement.dir = dir;
      const { store } = await showCard(CAIRO, language);
      const ids = selectMentionsOf(CAIRO)(store.getState()).map(({ id }) => id);
      press(on);
      expect(store.getState().focus).toMatchObject({ mentionId: ids[0], origin: 'keys' });
      press(on);
      expect(store.getState().focus).toMatchObject({ mentionId: ids[1], origin: 'keys' });
      press(back);
      press('ArrowDown');
      expect(store.getState().focus).toMatchObject({ mentionId: ids[0], origin: 'keys' });
    },
  );
});

describe('the way to the list', () => {
  const leave = () => screen.getByRole('button', { name: 'To the list' });
  const row = () => document.querySelector('.place-row[data-place-id="t:doha"]');

  it('takes the keyboard to the row of the place', async () => {
    const { store } = await showCard(DOHA);
    act(() => leave().focus());
    fireEvent.click(leave(), { detail: 0 });
    expect(document.activeElement).toBe(row());
    expect(store.getState().focus.kind).toBe('none');
  });

  it('and to the head of the list where that shows others', async () => {
    const { store } = await showCard(DOHA);
    act(() => store.getState().filterList('Cairo'));
    await vi.waitFor(() => expect(row()).toBeNull());
    fireEvent.click(leave(), { detail: 0 });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Places in the article' }));
  });

  it('leaves the keyboard alone when it is pressed by a pointer', async () => {
    await showCard(DOHA);
    fireEvent.click(leave(), { detail: 1 });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('its quotations', () => {
  const quotations = () => [...document.querySelectorAll<HTMLButtonElement>('.quotation')];

  it('are one for each mention, the name marked, in the words of the text', async () => {
    await showCard(CAIRO);
    const texts = newsArticle().blocks.map((block) => block.text);
    expect(quotations()).toHaveLength(3);
    for (const quotation of quotations()) {
      expect(quotation.querySelector('mark')?.textContent).toBe('القاهرة');
      const words = [...quotation.childNodes]
        .filter((node) => !(node instanceof HTMLSpanElement))
        .map((node) => node.textContent)
        .join('')
        .replaceAll('…', '');
      expect(texts.some((text) => text.includes(words))).toBe(true);
      expect(quotation.dir).toBe('rtl');
      expect(quotation.closest('ol')?.lang).toBe('ar');
    }
  });

  it('show by an ellipsis where the text goes on, and only there', async () => {
    await showCard(CAIRO);
    const [first] = quotations();
    expect(first?.textContent?.startsWith('وصل الوفد إلى القاهرة')).toBe(true);
    expect(first?.textContent).toMatch(/…Go to mention/);
  });

  it('lead to their mention and show which one is in focus', async () => {
    const { store } = await showCard(CAIRO);
    fireEvent.click(inCard().getByRole('button', { name: /Go to mention 2 of 3 in the text$/ }));
    expect(store.getState().focus).toEqual({
      kind: 'place',
      placeId: CAIRO,
      mentionId: 'b0-37',
      origin: 'list',
    });
    expect(quotations().map((each) => each.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });
});

describe('why here', () => {
  const why = () => plain(card()?.querySelector('.why-here')?.textContent);
  /** The store of who reads this sentence as an article, and its blocks. */
  const readerOf = (text: string) => {
    const store = readingStore('en');
    const [block] = newsArticle().blocks;
    if (!block) throw new Error('no block');
    const blocks = [{ ...block, text }];
    store.getState().showArticle({ ...newsArticle(), blocks });
    return { store, blocks };
  };

  it('is not asked where there is no other place of the name', async () => {
    await showCard(CAIRO);
    expect(card()?.querySelector('.why-here')).toBeNull();
  });

  it('gives the reason in one sentence and the other meanings', async () => {
    await showCard(placeId('t:tripoli-ly'));
    expect(why()).toBe('Why here? The text also names places in Libya.Could also be Tripoli, Lebanon');
  });

  it('gives them in Arabic', async () => {
    await showCard(placeId('t:tripoli-ly'), 'ar');
    expect(why()).toBe('لماذا هنا؟ يذكر النص أيضًا أماكن في ليبيا.وقد يكون أيضًا طرابلس (لبنان)');
  });

  it('never gives two other meanings in the same words', async () => {
    const { store, blocks } = readerOf('اشتباكات في طرابلس الليبية أمس.');
    const { places, place } = newsGazetteer();
    const town = place(placeId('t:tripoli-ly'));
    if (!town) throw new Error('no Tripoli');
    const namesakes: Place[] = [
      { ...town, id: placeId('t:tripoli-suburb'), population: 0 },
      { ...town, id: placeId('t:tripoli-village'), population: 0, position: { lat: 25, lon: 15 } },
    ];
    const gazetteer = createGazetteer([...places, ...namesakes]);
    store.getState().gazetteerLoaded(gazetteer);
    store.getState().showMentions(recognise(blocks, gazetteer));
    await renderApp(<PlacesPanel />, 'en', store);
    act(() => store.getState().focusPlace(town.id, 'map'));
    const others = [...(card()?.querySelectorAll('.why-here bdi') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(others.map(plain)).toEqual([
      'Tripoli, Lebanon',
      'طرابلس (32.88° N, 13.19° E)',
      'طرابلس (25.00° N, 15.00° E)',
    ]);
  });

  it('tells a state from the city of its name by the word of its country', async () => {
    const { store, blocks } = readerOf('وصل الوفد إلى نيويورك أمس.');
    const [first] = newsGazetteer().places;
    if (!first) throw new Error('no place');
    const country = placeId('iso:US');
    const city: Place = { ...first, id: placeId('t:new-york'), kind: 'city', country, names: ['نيويورك'] };
    const state: Place = { ...city, id: placeId('iso:US-NY'), kind: 'division' };
    const gazetteer = createGazetteer([city, state]);
    store.getState().gazetteerLoaded(gazetteer);
    const [mention] = recognise(blocks, gazetteer);
    if (!mention) throw new Error('no mention');
    const [one, other] = mention.resolution.candidates;
    const candidates = one?.placeId === city.id ? [one, other] : [other, one];
    store
      .getState()
      .showMentions([{ ...mention, resolution: { ...mention.resolution, candidates } } as Mention]);
    await renderApp(<PlacesPanel />, 'en', store);
    act(() => store.getState().focusPlace(city.id, 'map'));
    expect(why()).toContain('نيويورك (state)');
  });

  it('tells of what the reader said the article is about', async () => {
    const { store, blocks } = readerOf('اشتباكات في طرابلس أمس.');
    const about = [placeId('iso:LB')];
    store.getState().showMentions(recognise(blocks, newsGazetteer(), undefined, { about }));
    await renderApp(<PlacesPanel />, 'en', store);
    act(() => store.getState().focusPlace(placeId('t:tripoli-lb'), 'map'));
    expect(why()).toContain('You said that the article is about Lebanon.');
  });

  it('gives no reason of its own for what the reader decided', async () => {
    const { store, blocks } = readerOf('اشتباكات في طرابلس الليبية أمس.');
    const found = recognise(blocks, newsGazetteer());
    const show = async (decidedBy?: 'reader') => {
      store
        .getState()
        .showMentions(found.map((mention) => ({ ...mention, ...(decidedBy && { decidedBy }) })));
      const { unmount } = await renderApp(<PlacesPanel />, 'en', store);
      act(() => store.getState().focusPlace(placeId('t:tripoli-ly'), 'map'));
      const told = why();
      unmount();
      return told;
    };
    expect(await show()).toContain('Why here?');
    expect(await show('reader')).toBeUndefined();
  });

  it('tells of a land that goes before the town of its name', async () => {
    const { store, blocks } = readerOf('وتحدث الناس في غزة عن الحصار.');
    store.getState().showMentions(recognise(blocks, newsGazetteer()));
    await renderApp(<PlacesPanel />, 'en', store);
    act(() => store.getState().focusPlace(placeId('t:gaza-strip'), 'map'));
    expect(why()).toContain('A territory goes before smaller places of the same name.');
    // Its other meanings are not all of one kind.
    expect(why()).toContain('Gaza City (town or city)');
  });
});

describe('a place that the text may not mean', () => {
  const doubt = () => plain(card()?.querySelector('[data-doubt]')?.textContent);
  /** The second mention of Cairo is taken for it in doubt, for a reason. */
  async function showDoubted(reason: 'elsewhere' | null, second = true) {
    const rendered = await renderApp(<PlacesPanel />, 'en');
    const { store } = rendered;
    const [first, other] = selectMentionsOf(CAIRO)(store.getState());
    const doubted = second ? other : first;
    const reasons = reason ? [{ kind: reason, area: placeId('iso:QA') } as const] : [];
    const candidates = [
      { placeId: CAIRO, score: 0.5, reasons },
      ...(reason ? [] : [{ placeId: DOHA, score: 0.5, reasons: [] }]),
    ];
    const mentions = selectMentions(store.getState()).map((each) =>
      each.id === doubted?.id ? { ...each, resolution: { candidates } } : each,
    );
    act(() => store.getState().showMentions(mentions));
    return { store, first, other };
  }

  it('says so above the rest, with why where no other is known, and leads to mending that mention', async () => {
    const { store, other } = await showDoubted('elsewhere');
    act(() => store.getState().focusPlace(CAIRO, 'list'));
    expect(doubt()).toMatch(/^Perhaps another place is meant\. .*Qatar.*Correct/u);
    fireEvent.click(inCard().getByRole('button', { name: /^Correct/u }));
    expect(store.getState().correcting?.target).toEqual({ kind: 'mention', mentionId: other?.id });
  });

  it('says so of the mention in focus alone, and not once the reader has decided', async () => {
    const { store, first, other } = await showDoubted(null);
    act(() => store.getState().focusPlace(CAIRO, 'list', other?.id));
    expect(doubt()).toMatch(/^Perhaps another place is meant\. Correct/u);
    act(() => store.getState().focusPlace(CAIRO, 'list', first?.id));
    expect(doubt()).toBeUndefined();
    expect(inCard().getAllByRole('button', { name: /^Correct/u })).toHaveLength(1);
    act(() =>
      correct(store, {
        scope: 'article',
        name: 'القاهرة',
        lightsUnlit: false,
        decision: { kind: 'place', placeId: CAIRO },
      }),
    );
    act(() => store.getState().focusPlace(CAIRO, 'list'));
    expect(doubt()).toBeUndefined();
  });

  it('is kept apart in the list by a switch that is there only where there is one', async () => {
    const { store } = await renderApp(<PlacesPanel />, 'en');
    const rows = () =>
      [...document.querySelectorAll<HTMLElement>('.place-row')].map((row) => row.dataset.placeId);
    const all = rows().length;
    const doubtfulNow = screen.queryByRole('button', { name: /^Doubtful places/u });
    expect(doubtfulNow).toBeNull();
    const mentions = selectMentions(store.getState()).map((each) =>
      placeOf(each) === DOHA
        ? { ...each, resolution: { candidates: [{ placeId: DOHA, score: 0.7, reasons: [] }] } }
        : each,
    );
    act(() => store.getState().showMentions(mentions));
    fireEvent.click(screen.getByRole('button', { name: 'Doubtful places 1' }));
    await vi.waitFor(() => expect(rows()).toEqual([DOHA]));
    act(() => store.getState().showMentions(newsMentions()));
    await vi.waitFor(() => expect(rows()).toHaveLength(all));
    expect(store.getState().doubtfulOnly).toBe(false);
  });
});
