import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Divider } from './Divider.tsx';

const WIDTH = 1000;

/** What jsdom lacks of a page: directions that are inherited, sizes, and a pointer that can be held. */
function setUpPage(direction: 'rtl' | 'ltr') {
  document.head.innerHTML = `<style>hr { direction: ${direction} }</style>`;
  const held = new Set<number>();
  Object.assign(HTMLElement.prototype, {
    setPointerCapture: (id: number) => held.add(id),
    hasPointerCapture: (id: number) => held.has(id),
    releasePointerCapture: (id: number) => held.delete(id),
  });
  Element.prototype.getBoundingClientRect = () => new DOMRect(100, 0, WIDTH, 600);
}

const realRect = Element.prototype.getBoundingClientRect;
afterEach(() => {
  Element.prototype.getBoundingClientRect = realRect;
  document.head.innerHTML = '';
});

function Panes({ first }: { first: number }) {
  const [share, setShare] = useState(first);
  return (
    <div data-panes>
      <Divider label="Width" share={share} least={35} most={72} onChange={setShare} />
    </div>
  );
}

const renderPanes = (first = 56) =>
  render(
    <StrictMode>
      <Panes first={first} />
    </StrictMode>,
  );
const divider = () => screen.getByRole('separator', { name: 'Width' });
const share = () => Number(divider().getAttribute('aria-valuenow'));
const press = (key: string, how: KeyboardEventInit = {}) => fireEvent.keyDown(divider(), { key, ...how });

describe('the divider', () => {
  beforeEach(() => setUpPage('ltr'));

  it('can be reached by keyboard and tells its range', () => {
    renderPanes();
    expect(divider()).toHaveProperty('tabIndex', 0);
    const said = ['aria-orientation', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax'];
    expect(said.map((name) => divider().getAttribute(name))).toEqual(['vertical', '56', '35', '72']);
  });

  it('goes to its ends by Home and End and never beyond', () => {
    renderPanes();
    press('End');
    expect(share()).toBe(72);
    press('ArrowRight');
    expect(share()).toBe(72);
    press('Home');
    expect(share()).toBe(35);
    press('ArrowLeft');
    expect(share()).toBe(35);
  });

  it('takes its keys from the page and leaves the others', () => {
    renderPanes();
    expect(press('ArrowRight')).toBe(false);
    expect(press('Home')).toBe(false);
    expect(press('ArrowDown')).toBe(true);
    expect(press('Tab')).toBe(true);
    expect(press('toString')).toBe(true);
    expect(share()).toBe(35);
  });

  it('moves only while the pointer is held', () => {
    renderPanes();
    fireEvent.pointerMove(divider(), { pointerId: 1, clientX: 500 });
    expect(share()).toBe(56);
    fireEvent.pointerDown(divider(), { pointerId: 1, clientX: 660 });
    fireEvent.pointerMove(divider(), { pointerId: 2, clientX: 500 });
    expect(share()).toBe(56);
    fireEvent.pointerMove(divider(), { pointerId: 1, clientX: 500 });
    expect(share()).toBe(40);
  });

  it('stops at its ends when dragged beyond', () => {
    renderPanes();
    fireEvent.pointerDown(divider(), { pointerId: 1 });
    fireEvent.pointerMove(divider(), { pointerId: 1, clientX: 5000 });
    expect(share()).toBe(72);
    fireEvent.pointerMove(divider(), { pointerId: 1, clientX: -5000 });
    expect(share()).toBe(35);
  });
});

describe.each([
  ['ltr', 'ArrowRight', 'ArrowLeft', 500, 40],
  ['rtl', 'ArrowLeft', 'ArrowRight', 500, 60],
] as const)('written %s', (direction, wider, narrower, at, shareThere) => {
  beforeEach(() => setUpPage(direction));

  it('the arrow that points away from the text gives it room, the other takes it', () => {
    renderPanes();
    press(wider);
    expect(share()).toBe(58);
    press(narrower);
    press(narrower);
    expect(share()).toBe(54);
  });

  it('a drag measures from the side where the text stands', () => {
    renderPanes();
    fireEvent.pointerDown(divider(), { pointerId: 1 });
    fireEvent.pointerMove(divider(), { pointerId: 1, clientX: at });
    expect(share()).toBe(shareThere);
  });
});
