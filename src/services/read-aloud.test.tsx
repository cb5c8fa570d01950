import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockId } from '../domain/article/article.ts';
import { newsArticle } from '../testing/news-article.ts';
import { readingStore } from '../testing/render-app.tsx';
import { letBrowserSpeak, type SpeakingOptions, speechLog } from '../testing/speaking-browser.ts';
import { keepVoicesKnown } from './arabic-voices.ts';
import { keepReadingAloud } from './read-aloud.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'speechSynthesis');
});

const beginning = { blockId: blockId(0), offset: 0 };

function speakingStore(options?: SpeakingOptions) {
  letBrowserSpeak(options);
  const store = readingStore('ar');
  keepVoicesKnown(store);
  keepReadingAloud(store);
  return store;
}
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('reading aloud', () => {
  it('speaks the text part by part to its end, and rests there', () => {
    const store = speakingStore();
    store.getState().readAloud(beginning);
    wait(120_000);
    const all = newsArticle().blocks.map(({ text }) => text);
    expect(speechLog().said.join(' ').replace(/\s+/gu, ' ')).toBe(all.join(' ').replace(/\s+/gu, ' '));
    expect(store.getState().guide).toMatchObject({ kind: 'voice', going: false, from: beginning });
  });

  it('brings the place of the spoken word into focus, proclitics or not', () => {
    const store = speakingStore();
    store.getState().readAloud(beginning);
    const seen: string[] = [];
    store.subscribe(({ focus }, before) => {
      if (focus !== before.focus && focus.kind === 'place') seen.push(`${focus.mentionId} ${focus.origin}`);
    });
    wait(120_000);
    expect(seen[0]).toBe('b0-14 voice');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(10);
  });

  it('lights a place of the sentence where the voice tells no words', () => {
    const store = speakingStore({ tellsWords: false, pace: 200 });
    store.getState().readAloud(beginning);
    wait(300);
    expect(store.getState().focus.kind).toBe('none');
    wait(900);
    expect(store.getState().focus).toMatchObject({ mentionId: 'b0-14', origin: 'voice' });
  });

  it('goes on after a rest from the word where it rested', () => {
    const store = speakingStore({ pace: 100 });
    store.getState().readAloud(beginning);
    wait(350);
    store.getState().restGuide();
    wait(5000);
    expect(speechLog().said).toHaveLength(1);
    const { guide } = store.getState();
    const rested = guide.kind === 'voice' && guide.word ? guide.word.start : -1;
    expect(rested).toBeGreaterThan(0);
    store.getState().guideOn();
    wait(50);
    expect(newsArticle().blocks[0]?.text.slice(rested)).toMatch(
      new RegExp(`^${speechLog().said[1]?.slice(0, 12)}`, 'u'),
    );
  });

  it('rests when the reader turns to something else, ends with the article', () => {
    const store = speakingStore();
    store.getState().readAloud(beginning);
    wait(200);
    store.getState().clearFocus('keys');
    expect(store.getState().guide).toMatchObject({ kind: 'voice', going: false });
    store.getState().guideOn();
    wait(200);
    store.getState().showArticle({ ...newsArticle(), id: 'another' });
    expect(store.getState().guide.kind).toBe('none');
    const { length } = speechLog().said;
    wait(5000);
    expect(speechLog().said).toHaveLength(length);
  });

  it('gives way to the walk', () => {
    const store = speakingStore();
    store.getState().readAloud(beginning);
    wait(200);
    store.getState().startWalk();
    expect(speechLog().cancelled).toBe(1);
    expect(store.getState().guide.kind).toBe('walk');
  });

  it('tells when the voice fails', () => {
    const store = speakingStore();
    store.getState().readAloud(beginning);
    wait(100);
    const { now } = window.speechSynthesis as unknown as { now: EventTarget };
    now.dispatchEvent(Object.assign(new Event('error'), { error: 'synthesis-failed' }));
    expect(store.getState().notices).toContain('voice-failed');
    expect(store.getState().guide.kind).toBe('none');
  });
});

describe('the voice', () => {
  const online = { name: 'Hamed Online', lang: 'ar-SA', localService: false };
  const other = { name: 'Alex', lang: 'en-US', localService: true, default: true };

  it('may come late', () => {
    const store = speakingStore({ lateBy: 500 });
    expect(store.getState().arabicVoices).toBe('none');
    wait(600);
    expect(store.getState().arabicVoices).toBe('on-device');
  });

  it('is none in a browser without Arabic', () => {
    const store = speakingStore({ voices: [other] });
    expect(store.getState().arabicVoices).toBe('none');
    store.getState().readAloud(beginning);
    wait(1000);
    expect(speechLog().said).toEqual([]);
  });

  it('that would send the text to its maker waits until the reader allows it', () => {
    const store = speakingStore({ voices: [other, online] });
    expect(store.getState().arabicVoices).toBe('online');
    store.getState().readAloud(beginning);
    wait(1000);
    expect(speechLog().said).toEqual([]);
    store.getState().allowOnlineVoice();
    store.getState().guideOn();
    wait(100);
    expect(speechLog().voices).toEqual(['Hamed Online']);
  });

  it('of the device comes before another’s', () => {
    const store = speakingStore({ voices: [online, { name: 'Android', lang: 'ar_EG', localService: true }] });
    store.getState().readAloud(beginning);
    wait(100);
    expect(speechLog().voices).toEqual(['Android']);
  });
});
