import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hasRoomFor, hasRoomToRead, isInRoom, scrollIntoRoom } from './scroll-into-room.ts';

/** A phone of 844 pixels with its bar of reading down to 145 and a sheet of 523. */
const scrolled = vi.fn();

beforeEach(() => {
  document.body.innerHTML =
    '<main class="reader-pane"></main><div class="reader-bar"></div><aside class="side-pane"><button class="sheet-handle"></button></aside>';
  const bottomOf = (selector: string, bottom: number) => {
    const element = document.querySelector(selector);
    if (element) element.getBoundingClientRect = () => new DOMRect(0, 0, 390, bottom);
  };
  const highAs = (selector: string, height: number) =>
    Object.defineProperty(document.querySelector(selector), 'offsetHeight', { value: height });
  bottomOf('.reader-pane', 9000);
  bottomOf('.reader-bar', 145);
  highAs('.side-pane', 523);
  highAs('.sheet-handle', 56);
  const sheet = document.querySelector<HTMLElement>('.side-pane');
  if (sheet) sheet.style.position = 'fixed';
  document.documentElement.dataset.sheet = 'open';
  vi.stubGlobal('innerHeight', 844);
  vi.stubGlobal('visualViewport', { offsetTop: 0, height: 844 });
  scrolled.mockReset();
  Object.defineProperty(document, 'scrollingElement', {
    configurable: true,
    value: { scrollBy: scrolled },
  });
});
afterEach(() => vi.unstubAllGlobals());

const line = (top: number) => ({ top, bottom: top + 32 });
const landsAt = (top: number) => top - scrolled.mock.lastCall?.[0].top;

it('brings a line between the bar of reading and the open sheet, however far off it is', () => {
  for (const top of [-700, 200, 2000]) {
    scrollIntoRoom(line(top), { share: 0.4, glides: false });
    expect(landsAt(top)).toBeCloseTo(145 + 0.4 * (321 - 145 - 32));
  }
});

it('knows what the sheet and the bar cover', () => {
  expect([line(120), line(145), line(289), line(300)].map(isInRoom)).toEqual([false, true, true, false]);
  document.documentElement.dataset.sheet = 'closed';
  expect([line(300), line(756), line(760)].map(isInRoom)).toEqual([true, true, false]);
});

it('keeps clear of a keyboard on the screen', () => {
  document.documentElement.dataset.sheet = 'closed';
  vi.stubGlobal('visualViewport', { offsetTop: 0, height: 500 });
  expect([line(460), line(480)].map(isInRoom)).toEqual([true, false]);
});

it('knows whether enough of the text is seen to read in it', () => {
  expect(hasRoomToRead()).toBe(true);
  vi.stubGlobal('innerHeight', 820);
  expect(hasRoomToRead()).toBe(false);
  document.documentElement.dataset.sheet = 'closed';
  expect(hasRoomToRead()).toBe(true);
});

it('begins what is too long for the room at its top', () => {
  const long = { top: 1000, bottom: 1400 };
  expect(hasRoomFor(long)).toBe(false);
  scrollIntoRoom(long, { glides: false });
  expect(landsAt(1000)).toBe(145);
});
