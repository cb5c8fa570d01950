import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { selectMentionsByPlace, selectMentionsIn, selectMentionsOf } from './article-slice.ts';
import { createAppStore } from './create-app-store.ts';
import { selectPreviewedPlaceId } from './focus-slice.ts';
import { selectPlaceName } from './gazetteer-slice.ts';

const EGYPT = placeId('iso:EG');
const CAIRO = placeId('t:cairo');
const DOHA = placeId('t:doha');

function readingStore() {
  const store = createAppStore();
  const gazetteer = newsGazetteer();
  const blocks = parsePlainText('وصل إلى القاهرة من مصر\nوقالت مصر إن الدوحة ومصر معا');
  store.getState().gazetteerLoaded(gazetteer);
  store.getState().showArticle({ id: 'a', title: null, language: 'ar', blocks });
  store.getState().showMentions(recognise(blocks, gazetteer));
  return store;
}

describe('the article', () => {
  it('groups its mentions by place in text order, the same map as long as they are the same', () => {
    const { getState } = readingStore();
    expect([...selectMentionsByPlace(getState()).keys()]).toEqual([CAIRO, EGYPT, DOHA]);
    expect(selectMentionsByPlace(getState())).toBe(selectMentionsByPlace(getState()));
    expect(selectMentionsOf(EGYPT)(getState())).toHaveLength(3);
  });

  it('groups its mentions by block', () => {
    const { getState } = readingStore();
    const [first, second] = parsePlainText('ا\nب');
    expect(first && selectMentionsIn(first.id)(getState())).toHaveLength(2);
    expect(second && selectMentionsIn(second.id)(getState())).toHaveLength(3);
  });

  it('has no mentions while another one is on its way, and none where it failed', () => {
    const { getState } = readingStore();
    getState().articleLoading();
    expect(getState().mentions.status).toBe('loading');
    expect(selectMentionsByPlace(getState()).size).toBe(0);
    getState().articleFailed({ kind: 'unknown-article', articleId: 'x' });
    expect(getState().mentions).toEqual({ status: 'ready', value: [] });
  });
});

describe('the focus', () => {
  it('tells the place, the mention and where the choice was made', () => {
    const { getState } = readingStore();
    const [mention] = selectMentionsOf(EGYPT)(getState());
    getState().focusPlace(EGYPT, 'reader', mention?.id);
    expect(getState().focus).toEqual({
      kind: 'place',
      placeId: EGYPT,
      mentionId: mention?.id,
      origin: 'reader',
    });
    getState().clearFocus('keys');
    expect(getState().focus).toEqual({ kind: 'none', origin: 'keys' });
  });

  it('is a new choice each time, so that views move to it once more', () => {
    const { getState } = readingStore();
    getState().focusPlace(EGYPT, 'list');
    const before = getState().focus;
    getState().focusPlace(EGYPT, 'list');
    expect(getState().focus).not.toBe(before);
  });

  it('steps through the mentions of its place, round both ends', () => {
    const { getState } = readingStore();
    const ids = selectMentionsOf(EGYPT)(getState()).map((mention) => mention.id);
    const current = () => {
      const { focus } = getState();
      return focus.kind === 'place' && focus.mentionId ? ids.indexOf(focus.mentionId) : null;
    };
    const stepped = (step: 1 | -1) => {
      getState().stepMention(step, 'keys');
      return current();
    };
    getState().focusPlace(EGYPT, 'list');
    const forward = [1, 2, 3, 4].map(() => stepped(1));
    expect(forward).toEqual([0, 1, 2, 0]);
    const back = [1, 2, 3].map(() => stepped(-1));
    expect(back).toEqual([2, 1, 0]);
  });

  it('goes back from a place as a whole to its last mention', () => {
    const { getState } = readingStore();
    const ids = selectMentionsOf(EGYPT)(getState()).map((mention) => mention.id);
    getState().focusPlace(EGYPT, 'list');
    getState().stepMention(-1, 'list');
    expect(getState().focus).toMatchObject({ mentionId: ids.at(-1) });
  });

  it('stays nothing when nothing is stepped through', () => {
    const { getState } = readingStore();
    getState().stepMention(1, 'keys');
    expect(getState().focus.kind).toBe('none');
  });

  it('is apart from the preview, which a place in focus does not need', () => {
    const { getState } = readingStore();
    getState().focusPlace(EGYPT, 'list');
    getState().hoverPlace(CAIRO, 'reader');
    expect(selectPreviewedPlaceId(getState())).toBe(CAIRO);
    getState().hoverPlace(EGYPT, 'reader');
    expect(selectPreviewedPlaceId(getState())).toBeNull();
    getState().endHover();
    expect(getState().hover).toBeNull();
  });
});

describe('names, notices and preferences', () => {
  it('shows a place by its name in the language, else in Arabic, else by its id', () => {
    const { getState } = readingStore();
    expect(selectPlaceName(DOHA)(getState())).toBe('الدوحة');
    getState().namePlaces(new Map([[DOHA, 'Doha']]));
    expect(selectPlaceName(DOHA)(getState())).toBe('Doha');
    expect(selectPlaceName(placeId('t:nowhere'))(getState())).toBe('t:nowhere');
  });

  it('tells each notice once until it is put away', () => {
    const { getState } = createAppStore();
    getState().tell('unknown-place');
    getState().tell('storage-refused');
    getState().tell('unknown-place');
    expect(getState().notices).toEqual(['unknown-place', 'storage-refused']);
    getState().dismiss('unknown-place');
    expect(getState().notices).toEqual(['storage-refused']);
  });

  it('changes one preference and keeps the others', () => {
    const { getState } = createAppStore({ language: 'en', theme: 'sepia' });
    getState().prefer({ theme: 'dark' });
    expect(getState().preferences).toMatchObject({ language: 'en', theme: 'dark', baseMap: 'outline' });
  });

  it('is one store a call', () => {
    const [one, other] = [createAppStore(), createAppStore()];
    one.getState().tell('unknown-place');
    expect(other.getState().notices).toEqual([]);
  });
});
