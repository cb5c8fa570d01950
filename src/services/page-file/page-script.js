// The script of a page that is kept as a file: the map moves, and text, list and map answer each other.
{
  /** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */

  const svg = /** @type {SVGSVGElement} */ (document.querySelector('.map svg'));
  const controls = /** @type {HTMLElement} */ (document.querySelector('.controls'));
  const list = /** @type {HTMLElement} */ (document.querySelector('.places'));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const first = svg.viewBox.baseVal;
  /** The whole drawing's frame, and how near and how far one may look. */
  const frame = { width: first.width, height: first.height };
  const nearest = frame.width / 60;
  const farthest = frame.width * 6;
  /** What is seen: the centre, and how wide the drawing is that fills the pane. */
  let view = { x: frame.width / 2, y: frame.height / 2, width: frame.width };

  const pane = () => svg.getBoundingClientRect();
  const heightOf = (/** @type {number} */ width) => (width * pane().height) / pane().width;
  /** The least width at which the first frame is seen whole. */
  const wholeWidth = () => Math.max(frame.width, (frame.height * pane().width) / pane().height);

  /** @param {{ x: number, y: number, width: number }} next */
  function show(next) {
    const width = Math.min(farthest, Math.max(nearest, next.width));
    view = { x: next.x, y: next.y, width };
    const height = heightOf(width);
    svg.setAttribute('viewBox', `${view.x - width / 2} ${view.y - height / 2} ${width} ${height}`);
    // Signs and lines keep their size on the screen.
    svg.style.setProperty('--unit', String(width / pane().width));
    placeLabels();
  }

  const all = () => show({ x: frame.width / 2, y: frame.height / 2, width: wholeWidth() });

  /** @param {number} factor @param {{ x: number, y: number }} [at] */
  function zoom(factor, at = view) {
    const width = Math.min(farthest, Math.max(nearest, view.width * factor));
    const real = width / view.width;
    show({ x: at.x + (view.x - at.x) * real, y: at.y + (view.y - at.y) * real, width });
  }

  /** @param {{ clientX: number, clientY: number }} event */
  function pointOf(event) {
    const { left, top, width, height } = pane();
    return {
      x: view.x + ((event.clientX - left) / width - 0.5) * view.width,
      y: view.y + ((event.clientY - top) / height - 0.5) * heightOf(view.width),
    };
  }

  const signs = [...svg.querySelectorAll('.sign-link')].map((link) => {
    const { e, f } = /** @type {SVGGraphicsElement} */ (link).transform.baseVal.consolidate()?.matrix ?? {
      e: 0,
      f: 0,
    };
    const label = /** @type {SVGTextElement} */ (link.querySelector('text'));
    const { place = '', count = '0' } = /** @type {SVGElement} */ (link).dataset;
    return { link, label, place, count: Number(count), x: e, y: f, length: label.getComputedTextLength() };
  });
  /** Those that matter more get their names first. */
  const byWeight = [...signs].sort((a, b) => b.count - a.count);

  /** Names stand at either side of their signs where they are free; where neither side is, the name waits. */
  function placeLabels() {
    const unit = view.width / pane().width;
    /** @type {Box[]} */
    const taken = signs.map(({ x, y }) => boxAt(x / unit - 7, y / unit, 14, 14));
    const ordered = [...byWeight].sort((a, b) => Number(b.place === focused) - Number(a.place === focused));
    for (const { label, place, x, y, length } of ordered) {
      const right = boxAt(x / unit + 10, y / unit, length, 17);
      const left = boxAt(x / unit - 10 - length, y / unit, length, 17);
      const own = boxAt(x / unit - 7, y / unit, 14, 14);
      const free = [right, left].find(
        (box) => isSeen(box, unit) && !taken.some((other) => meet(box, other) && !same(other, own)),
      );
      const box = free ?? (place === focused ? right : undefined);
      label.classList.toggle('waits', box === undefined);
      label.setAttribute('x', String(box === left ? -10 - length : 10));
      if (box) taken.push(box);
    }
  }

  /** @param {number} left @param {number} middle @param {number} width @param {number} height @returns {Box} */
  const boxAt = (left, middle, width, height) => ({
    left,
    right: left + width,
    top: middle - height / 2,
    bottom: middle + height / 2,
  });
  /** Whether no letter is cut off at the map's edge. @param {Box} box @param {number} unit */
  const isSeen = ({ left, right }, unit) => {
    const west = (view.x - view.width / 2) / unit;
    return left >= west && right <= west + view.width / unit;
  };
  /** @param {Box} a @param {Box} b */
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  /** @param {Box} a @param {Box} b */
  const same = (a, b) => a.left === b.left && a.top === b.top;

  /** The place in focus, by its number. */
  let focused = '';

  /** @param {string} place @param {Element | null} origin */
  function focus(place, origin) {
    focused = place;
    for (const each of document.querySelectorAll('[data-place]')) {
      if (/** @type {HTMLElement} */ (each).dataset.place === place)
        each.setAttribute('aria-current', 'true');
      else each.removeAttribute('aria-current');
    }
    const sign = signs.find((each) => each.place === place);
    if (!sign) return placeLabels();
    svg.append(sign.link);
    if (!origin?.closest('.map')) show({ ...sign, width: closeUp(sign) });
    else placeLabels();
    const text = [...document.querySelectorAll('.mention')].find(
      (each) => /** @type {HTMLElement} */ (each).dataset.place === place,
    );
    if (!origin?.closest('article')) reveal(text);
    // Beside the text the list scrolls by itself; below it, the reader would lose the line.
    const isBeside = list.scrollHeight > list.clientHeight;
    if (isBeside && !origin?.closest('.places')) reveal(document.getElementById(`place-${place}`));
  }

  /** @param {Element | null | undefined} element */
  const reveal = (element) =>
    element?.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });

  /** The width at which a sign stands apart from its nearest neighbour; never farther than now. @param {{ x: number, y: number }} sign */
  function closeUp({ x, y }) {
    const gaps = signs.map((other) => Math.hypot(other.x - x, other.y - y)).filter((gap) => gap > 0);
    const gap = Math.min(...gaps, frame.width / 4);
    return Math.min(view.width, Math.max(nearest, (gap * pane().width) / 40));
  }

  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const found = /** @type {HTMLElement | null} */ (target.closest('[data-place]'));
    if (!found || dragged) return;
    event.preventDefault();
    focus(found.dataset.place ?? '', found);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') focus('', null);
  });

  /** The fingers or the mouse on the map, and whether they have moved it. @type {Map<number, { clientX: number, clientY: number }>} */
  const pointers = new Map();
  let dragged = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(event.pointerId, event);
  });
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (!dragged && Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < 4) return;
    if (!dragged) svg.setPointerCapture(event.pointerId);
    dragged = true;
    const [from, to] = [pointOf(before), pointOf(event)];
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pointers.set(event.pointerId, { clientX: event.clientX, clientY: event.clientY });
    if (other) {
      const apart = (/** @type {{ clientX: number, clientY: number }} */ point) =>
        Math.max(1, Math.hypot(point.clientX - other.clientX, point.clientY - other.clientY));
      zoom(apart(before) / apart(event), pointOf(other));
    } else show({ ...view, x: view.x + from.x - to.x, y: view.y + from.y - to.y });
  });
  for (const end of /** @type {const} */ (['pointerup', 'pointercancel'])) {
    svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  // A page is scrolled with the wheel; the map takes it only where it was chosen, or with Ctrl.
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      zoom(1.0015 ** event.deltaY, pointOf(event));
    },
    { passive: false },
  );
  svg.addEventListener('keydown', (event) => {
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const step = Object.entries(steps).find(([key]) => key === event.key)?.[1];
    if (step) {
      const [dx = 0, dy = 0] = step;
      show({ ...view, x: view.x + (dx * view.width) / 8, y: view.y + (dy * view.width) / 8 });
    } else if (event.key === '+' || event.key === '=') zoom(1 / 1.6);
    else if (event.key === '-') zoom(1.6);
    else return;
    event.preventDefault();
  });
  controls.addEventListener('click', (event) => {
    const button = /** @type {Element} */ (event.target).closest('button');
    if (button?.dataset.action === 'in') zoom(1 / 1.6);
    if (button?.dataset.action === 'out') zoom(1.6);
    if (button?.dataset.action === 'all') all();
  });

  controls.hidden = false;
  new ResizeObserver(() =>
    show(view.width === frame.width ? { ...view, width: wholeWidth() } : view),
  ).observe(svg);
  all();
}
