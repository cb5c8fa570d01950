import { beforeEach, describe, expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import type { MentionId } from '../domain/recognition/mention.ts';
import { newsArticle, newsMentions } from '../testing/news-article.ts';
import { type AppStore, createAppStore } from './create-app-store.ts';
import { selectFocusedMentionId, selectFocusedPlaceId, selectPreviewedPlaceId } from './focus-slice.ts';

const CAIRO = placeId('t:cairo');
const DOHA = placeId('t:doha');
const FIRST = 'b0-14' as MentionId;
const SECOND = 'b0-37' as MentionId;
const LAST = 'b2-38' as MentionId;

let store: AppStore;
const focus = () => store.getState().focus;
const mentionInFocus = () => selectFocusedMentionId(store.getState());

beforeEach(() => {
  store = createAppStore();
  store.getState().showArticle(newsArticle());
  store.getState().showMentions(newsMentions());
});

describe('focus', () => {
  it('is on nothing at first', () => {
    expect(focus().kind).toBe('none');
    expect(selectFocusedPlaceId(store.getState())).toBeNull();
    expect(mentionInFocus()).toBeNull();
  });

  it('on a place as a whole has no mention, and tells where it was chosen', () => {
    store.getState().focusPlace(CAIRO, 'map');
    expect(focus()).toEqual({ kind: 'place', placeId: CAIRO, mentionId: null, origin: 'map' });
    expect(selectFocusedPlaceId(store.getState())).toBe(CAIRO);
    expect(mentionInFocus()).toBeNull();
  });

  it('on a mention names it, and forgets it when the place as a whole is chosen', () => {
    store.getState().focusPlace(CAIRO, 'reader', SECOND);
    expect(focus()).toEqual({ kind: 'place', placeId: CAIRO, mentionId: SECOND, origin: 'reader' });
    store.getState().focusPlace(CAIRO, 'list');
    expect(focus()).toEqual({ kind: 'place', placeId: CAIRO, mentionId: null, origin: 'list' });
  });

  it('chosen again is a new choice, so that every view hears of it', () => {
    store.getState().focusPlace(CAIRO, 'list');
    const once = focus();
    let heard = 0;
    store.subscribe((state, before) => {
      if (state.focus !== before.focus) heard += 1;
    });
    store.getState().focusPlace(CAIRO, 'list');
    expect(heard).toBe(1);
    expect(focus()).toEqual(once);
    expect(focus()).not.toBe(once);
  });

  it('cleared is on nothing, tells where it was cleared, and ends the preview', () => {
    store.getState().focusPlace(CAIRO, 'list', FIRST);
    store.getState().hoverPlace(DOHA, 'map');
    store.getState().clearFocus('keys');
    expect(focus()).toEqual({ kind: 'none', origin: 'keys' });
    expect(store.getState().hover).toBeNull();
    expect(selectFocusedPlaceId(store.getState())).toBeNull();
  });
});

describe('stepMention', () => {
  const walk = (step: 1 | -1, times: number) =>
    Array.from({ length: times }, () => {
      store.getState().stepMention(step, 'keys');
      return mentionInFocus();
    });

  it('goes on from a mention and round the end', () => {
    store.getState().focusPlace(CAIRO, 'reader', FIRST);
    expect(walk(1, 4)).toEqual([SECOND, LAST, FIRST, SECOND]);
  });

  it('goes back from a mention and round the beginning', () => {
    store.getState().focusPlace(CAIRO, 'reader', SECOND);
    expect(walk(-1, 4)).toEqual([FIRST, LAST, SECOND, FIRST]);
  });

  it('goes from the place as a whole to its first mention', () => {
    store.getState().focusPlace(CAIRO, 'map');
    expect(walk(1, 2)).toEqual([FIRST, SECOND]);
  });

  it('goes back from the place as a whole to its last mention', () => {
    store.getState().focusPlace(CAIRO, 'map');
    expect(walk(-1, 2)).toEqual([LAST, SECOND]);
  });

  it('stays at the place and tells where the step was made', () => {
    store.getState().focusPlace(CAIRO, 'map');
    store.getState().stepMention(1, 'list');
    expect(focus()).toEqual({ kind: 'place', placeId: CAIRO, mentionId: FIRST, origin: 'list' });
  });

  it('comes back to the only mention there is, as a new choice', () => {
    const only = 'b0-49';
    store.getState().focusPlace(DOHA, 'map');
    expect(walk(1, 2)).toEqual([only, only]);
    const before = focus();
    expect(walk(-1, 1)).toEqual([only]);
    expect(focus()).not.toBe(before);
  });

  it('does nothing without a focus, or at a place the text does not name', () => {
    const nothing = focus();
    store.getState().stepMention(1, 'keys');
    expect(focus()).toBe(nothing);
    store.getState().focusPlace(placeId('iso:JO'), 'url');
    const unnamed = focus();
    store.getState().stepMention(-1, 'keys');
    store.getState().stepMention(1, 'keys');
    expect(focus()).toBe(unnamed);
  });
});

describe('hover', () => {
  it('previews a place without choosing it', () => {
    store.getState().hoverPlace(CAIRO, 'list');
    expect(store.getState().hover).toEqual({ placeId: CAIRO, origin: 'list' });
    expect(selectPreviewedPlaceId(store.getState())).toBe(CAIRO);
    expect(focus().kind).toBe('none');
    store.getState().endHover(placeId('iso:JO'));
    expect(selectPreviewedPlaceId(store.getState())).toBe(CAIRO);
    store.getState().endHover(CAIRO);
    expect(selectPreviewedPlaceId(store.getState())).toBeNull();
  });

  it('previews another place than the one in focus, never the same', () => {
    store.getState().focusPlace(CAIRO, 'reader', FIRST);
    store.getState().hoverPlace(CAIRO, 'map');
    expect(selectPreviewedPlaceId(store.getState())).toBeNull();
    store.getState().hoverPlace(DOHA, 'map');
    expect(selectPreviewedPlaceId(store.getState())).toBe(DOHA);
    expect(selectFocusedPlaceId(store.getState())).toBe(CAIRO);
  });
});
