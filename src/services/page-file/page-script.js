// The script of a page that is kept as a file: the map moves, and text, list and map answer each other.
import { arrange, GROUP } from './page-arrange.js';

{
  /** @typedef {import('./page-arrange.js').Box} Box */
  /** @typedef {import('./page-arrange.js').Point} Point */

  const svg = /** @type {SVGSVGElement} */ (document.querySelector('.map svg'));
  const controls = /** @type {HTMLElement} */ (document.querySelector('.controls'));
  const list = /** @type {HTMLElement} */ (document.querySelector('.places'));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const first = svg.viewBox.baseVal;
  /** The frame of the main places, the box of all of them, and how near and how far one may look. */
  const frame = { width: first.width, height: first.height };
  const [allX = 0, allY = 0, allWidth = 0, allHeight = 0] = (svg.dataset.all ?? '').split(' ').map(Number);
  const nearest = frame.width / 60;
  const farthest = Math.max(frame.width * 6, allWidth * 2, allHeight * 2);
  /** What is seen: the centre, and how wide the drawing is that fills the pane. */
  let view = { x: frame.width / 2, y: frame.height / 2, width: frame.width };

  const pane = () => svg.getBoundingClientRect();
  const heightOf = (/** @type {number} */ width) => (width * pane().height) / pane().width;
  /** Which box the map was last fitted to; null when the reader has moved it since. @type {(() => void) | null} */
  let fitted = null;

  /** @param {{ x: number, y: number, width: number }} next */
  function show(next) {
    fitted = null;
    const width = Math.min(farthest, Math.max(nearest, next.width));
    view = { x: next.x, y: next.y, width };
    const height = heightOf(width);
    svg.setAttribute('viewBox', `${view.x - width / 2} ${view.y - height / 2} ${width} ${height}`);
    // Signs and lines keep their size on the screen.
    svg.style.setProperty('--unit', String(width / pane().width));
    standAll();
  }

  /** @param {Box} box */
  const hold = ({ left, right, top, bottom }) =>
    show({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: Math.max(right - left, ((bottom - top) * pane().width) / pane().height),
    });
  function main() {
    hold({ left: 0, top: 0, right: frame.width, bottom: frame.height });
    fitted = main;
  }
  function all() {
    hold({ left: allX, top: allY, right: allX + allWidth, bottom: allY + allHeight });
    fitted = all;
  }

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

  /** @param {Element} element @returns {Point} */
  function spotOf(element) {
    const { e, f } = /** @type {SVGGraphicsElement} */ (element).transform.baseVal.consolidate()?.matrix ?? {
      e: 0,
      f: 0,
    };
    return { x: e, y: f };
  }
  const elements = (/** @type {string} */ selector) => [
    .../** @type {NodeListOf<SVGGraphicsElement>} */ (svg.querySelectorAll(selector)),
  ];
  const textIn = (/** @type {Element} */ element) =>
    /** @type {SVGTextElement} */ (element.querySelector('text'));
  const signs = elements('.sign-link').map((link) => {
    const { place = '', count = '0', size = '15' } = link.dataset;
    return {
      ...spotOf(link),
      link,
      place,
      count: Number(count),
      size: Number(size),
      isCountry: link.classList.contains('country'),
      /** How much room a country's land takes, where that is known. */
      land: { width: Number(link.dataset.width ?? 0), height: Number(link.dataset.height ?? 0) },
      length: textIn(link).getComputedTextLength(),
    };
  });
  const signOf = new Map(signs.map((sign) => [sign.place, sign]));
  const landNames = elements('.land-name').map((name) => ({
    ...spotOf(name),
    name,
    width: Number(name.dataset.width),
    height: Number(name.dataset.height),
    length: textIn(name).getComputedTextLength(),
  }));
  const groupsLayer = /** @type {SVGGElement} */ (svg.querySelector('.groups'));
  const { digits = '0123456789', separator = ', ' } = svg.dataset;
  const inDigits = (/** @type {number} */ number) =>
    String(number).replace(/\d/gu, (digit) => [...digits][Number(digit)] ?? digit);
  const reading = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';

  /** Puts every sign, group and name where it finds room in what is seen. */
  function standAll() {
    const { width, height } = pane();
    const unit = view.width / width;
    const start = { x: view.x - view.width / 2, y: view.y - (height * unit) / 2 };
    const inPane = (/** @type {Point} */ { x, y }) => ({ x: (x - start.x) / unit, y: (y - start.y) / unit });
    const { standing, groups, isNamed } = arrange({
      signs: signs.map((sign) => ({ ...sign, ...inPane(sign) })),
      landNames: landNames.map((land) => ({
        ...land,
        ...inPane(land),
        width: land.width / unit,
        height: land.height / unit,
      })),
      frame: { left: 0, top: 0, right: width, bottom: height },
      covers: [coverOf(controls)],
      focused,
      isNearest: view.width < nearest * 1.01,
      reading,
    });
    const moveTo = (/** @type {Element} */ element, /** @type {Point} */ { x, y }) =>
      element.setAttribute('transform', `translate(${start.x + x * unit} ${start.y + y * unit})`);
    for (const { link, place } of signs) {
      const found = standing.get(place);
      link.classList.toggle('waits', found === undefined);
      if (!found) continue;
      moveTo(link, found);
      link.classList.toggle('bare', !found.hasSign);
      standName(textIn(link), found.name);
    }
    groupsLayer.replaceChildren(
      ...groups.map((group) => {
        const element = groupElement(group);
        moveTo(element, group);
        return element;
      }),
    );
    landNames.forEach(({ name }, index) => {
      name.classList.toggle('waits', !isNamed[index]);
    });
  }

  /** What lies over the map, in its pixels. @param {Element} element @returns {Box} */
  function coverOf(element) {
    const { left, top } = pane();
    const box = element.getBoundingClientRect();
    return {
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    };
  }

  /** @param {SVGTextElement} text @param {Point | null} spot */
  function standName(text, spot) {
    text.classList.toggle('waits', spot === null);
    text.setAttribute('x', String(spot?.x ?? 0));
    text.setAttribute('y', String(spot?.y ?? 0));
  }

  /** @param {string} name @param {Readonly<Record<string, string>>} attributes @param {...(Node | string)} children */
  function svgElement(name, attributes, ...children) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  /** Several places that would cover each other: their number, and a nearer look at them when it is pressed. @param {import('./page-arrange.js').Group} group */
  function groupElement({ places, named, name }) {
    const names = places.map((place) => textIn(signOf.get(place)?.link ?? svg).textContent ?? '');
    const words = names.slice(0, named).join(separator);
    const more = named < names.length ? ` \u2066+${inDigits(names.length - named)}\u2069` : '';
    const inOrder = reading === 'rtl' ? `\u2067${words}${more}\u2069` : words + more;
    const text = /** @type {SVGTextElement} */ (svgElement('text', { 'aria-hidden': 'true' }, inOrder));
    standName(text, name);
    const number = svgElement('text', { class: 'how-many', y: '4.5' }, inDigits(places.length));
    return svgElement(
      'g',
      {
        class: 'group',
        role: 'img',
        'aria-label': names.join(separator),
        'data-places': places.join(' '),
        ...(places.includes(focused) && { 'aria-current': 'true' }),
      },
      svgElement('g', { class: 'sized' }, svgElement('circle', { r: String(GROUP / 2 - 1) }), number, text),
    );
  }

  /** @param {string} places */
  function open(places) {
    const members = places.split(' ').flatMap((place) => signOf.get(place) ?? []);
    const xs = members.map(({ x }) => x);
    const ys = members.map(({ y }) => y);
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    const across = Math.max(box.right - box.left, ((box.bottom - box.top) * pane().width) / pane().height);
    const width = Math.min(view.width / 1.6, across / 0.6);
    show({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, width });
  }

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
    if (!sign) return standAll();
    sign.link.parentNode?.append(sign.link);
    if (!origin?.closest('.map')) show({ ...sign, width: closeUp(sign) });
    else standAll();
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

  /** The width at which a sign stands apart from its nearest neighbour, never farther than now; a country is seen whole. @param {typeof signs[number]} sign */
  function closeUp({ x, y, land }) {
    const whole = Math.max(land.width, (land.height * pane().width) / pane().height) / 0.7;
    if (whole > 0) return Math.max(nearest, whole);
    const gaps = signs
      .filter((other) => !other.isCountry && (other.x !== x || other.y !== y))
      .map((other) => Math.hypot(other.x - x, other.y - y));
    const gap = Math.min(...gaps, frame.width / 4);
    return Math.min(view.width, Math.max(nearest, (gap * pane().width) / 40));
  }

  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const found = /** @type {HTMLElement | null} */ (target.closest('[data-place]'));
    const group = /** @type {SVGGElement | null} */ (target.closest('.group'));
    if (group && !dragged) open(group.dataset.places ?? '');
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
  new ResizeObserver(() => (fitted ? fitted() : show(view))).observe(svg);
  main();
}
