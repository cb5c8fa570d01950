// Where signs, groups of signs and names stand on the map of a page that is kept as a file, in pixels of its pane.

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */
/**
 * A place: where it lies, how often it is named, how large its sign is and how long its name.
 * @typedef {Point & { place: string, count: number, size: number, length: number, isCountry: boolean }} Sign
 */
/** A name of the base map, and the room its land has. @typedef {Point & { length: number, width: number, height: number }} LandName */
/** Where a name begins and its letters stand, from the middle of its sign. @typedef {Point} NameSpot */
/** A sign that is seen; a country's name may stand without one. @typedef {Point & { hasSign: boolean, name: NameSpot | null }} Standing */
/**
 * Places that stand as one, the most often named first, and how many of them are named beside it.
 * @typedef {Point & { places: string[], named: number, name: NameSpot | null }} Group
 */
/** @typedef {{ signs: readonly Sign[], landNames: readonly LandName[], frame: Box, covers: readonly Box[], focused: string, isNearest: boolean, reading: 'rtl' | 'ltr' }} Arranging */

/** The height of a line of letters, from its middle to where they stand, and the air between a sign and its name. */
const LINE = 17;
const BASELINE = 5;
const BESIDE = 4;
/** How wide the disc of a group is, and how near signs are grouped. */
export const GROUP = 26;
const APART = 2;
/** A country's name may be somewhat wider than its land. */
const LAND_SHARE = 0.85;
const MOST_NAMES = 3;
/** The room of what stands between two names of a group, and of how many more there are. */
const SEPARATOR = 9;
const MORE = 30;
/** A longer name stands at a side only: over its sign it would lie over those beside it too. */
const LONGEST_OVER = 110;
/** Between two names, and round the sign in focus. */
const AIR = 4;
const FOCUS_RADIUS = 15;
/** How far off its spot the name of a country may stand, in lines. */
const LINES_OFF = [0, -1, 1];

/**
 * Finds room for all that stands on the map. Signs that would cover each other stand as one, and in the nearest view round
 * their spot; a name that finds no room waits, but for that of the place in focus.
 * @param {Arranging} arranging
 */
export function arrange({ signs, landNames, frame, covers, focused, isNearest, reading }) {
  const inFocus = (/** @type {Sign} */ { place }) => place === focused;
  const ordered = [...signs].sort((a, b) => Number(inFocus(b)) - Number(inFocus(a)) || b.count - a.count);
  const crowds = crowdsOf(ordered.filter(({ isCountry }) => !isCountry));
  const spots = isNearest ? crowds.flatMap(spreadRound) : crowds;
  const taken = [
    ...spots.map(({ members, x, y }) => boxAt({ x, y }, widthOf(members), widthOf(members))),
    ...covers,
  ];
  /** @type {Map<string, Standing>} */
  const standing = new Map();
  for (const country of ordered) {
    if (!country.isCountry) continue;
    const found = countrySpot(country, { frame, taken, isFocused: inFocus(country) });
    if (found) standing.set(country.place, found);
  }
  /** @type {Group[]} */
  const groups = [];
  for (const { members, x, y } of spots) {
    const [first] = members;
    if (!first) continue;
    const found = nameSpot(members, { x, y }, { frame, taken, isFocused: inFocus(first), reading });
    if (members.length === 1) standing.set(first.place, { x, y, hasSign: true, name: found?.at ?? null });
    else {
      const places = members.map(({ place }) => place);
      groups.push({ x, y, places, named: found?.named ?? 0, name: found?.at ?? null });
    }
  }
  const isNamed = landNames.map(({ x, y, length, width, height }) => {
    const box = boxAt({ x, y }, length, LINE);
    const fits = length * LAND_SHARE < width && LINE < height && isFree(grown(box), frame, taken);
    if (fits) taken.push(box);
    return fits;
  });
  return { standing, groups, isNamed };
}

/** @typedef {Point & { members: readonly Sign[] }} Crowd */

/** Each sign joins the first one before it that it would touch. @param {readonly Sign[]} signs @returns {Crowd[]} */
function crowdsOf(signs) {
  /** @type {(Point & { members: Sign[] })[]} */
  const crowds = [];
  for (const sign of signs) {
    const { x, y, size } = sign;
    const near = crowds.find(({ members, ...at }) => {
      const reach = Math.max(GROUP, ((members[0]?.size ?? 0) + size) / 2) + APART;
      return Math.hypot(at.x - x, at.y - y) < reach;
    });
    if (near) near.members.push(sign);
    else crowds.push({ x, y, members: [sign] });
  }
  return crowds;
}

/** The members of a crowd in a circle round its spot. @param {Crowd} crowd @returns {Crowd[]} */
function spreadRound({ x, y, members }) {
  if (members.length === 1) return [{ x, y, members }];
  const radius = Math.max(GROUP / 2, ((GROUP + APART) * members.length) / (2 * Math.PI));
  return members.map((sign, index) => {
    const angle = (index * 2 * Math.PI) / members.length;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius, members: [sign] };
  });
}

/** @param {readonly Sign[]} members */
const widthOf = (members) => (members.length > 1 ? GROUP : (members[0]?.size ?? GROUP));

/**
 * A country has its name on its land; where that finds no room, a sign.
 * @param {Sign} country @param {{ frame: Box, taken: Box[], isFocused: boolean }} room @returns {Standing | null}
 */
function countrySpot({ x, y, length, size }, { frame, taken, isFocused }) {
  for (const off of LINES_OFF) {
    const box = boxAt({ x, y: y + off * LINE }, length, LINE);
    if (!isFree(grown(box), frame, taken)) continue;
    taken.push(box);
    return { x, y, hasSign: false, name: { x: -length / 2, y: off * LINE + BASELINE } };
  }
  const own = boxAt({ x, y }, size, size);
  if (!isFocused && taken.some((other) => meet(own, other))) return null;
  taken.push(own);
  return { x, y, hasSign: true, name: isFocused ? { x: FOCUS_RADIUS + BESIDE, y: BASELINE } : null };
}

/**
 * Where the names of a sign or a group find room beside it, and how many of them; as many as possible.
 * @param {readonly Sign[]} members @param {Point} at
 * @param {{ frame: Box, taken: Box[], isFocused: boolean, reading: 'rtl' | 'ltr' }} room
 * @returns {{ at: NameSpot, named: number } | null}
 */
function nameSpot(members, { x, y }, { frame, taken, isFocused, reading }) {
  const own = boxAt({ x, y }, widthOf(members), widthOf(members));
  const radius = Math.max(widthOf(members) / 2, isFocused ? FOCUS_RADIUS : 0) + BESIDE;
  const others = taken.filter((other) => !isSame(other, own));
  /** @type {NameSpot | null} */
  let first = null;
  for (let named = Math.min(MOST_NAMES, members.length); named > 0; named--) {
    const letters = members.slice(0, named).reduce((sum, { length }) => sum + length, 0);
    const length = letters + SEPARATOR * (named - 1) + (named < members.length ? MORE : 0);
    const beside = [
      { x: radius, y: 0 },
      { x: -radius - length, y: 0 },
    ];
    const over = [-1, 1].map((side) => ({ x: -length / 2, y: side * (radius + (LINE - BESIDE) / 2) }));
    const sides = [
      ...(reading === 'rtl' ? beside.reverse() : beside),
      ...(length > LONGEST_OVER ? [] : over),
    ];
    for (const side of sides) {
      const box = boxAt({ x: x + side.x + length / 2, y: y + side.y }, length, LINE);
      const spot = { x: side.x, y: side.y + BASELINE };
      if (named === 1) first ??= spot;
      if (!isFree(grown(box), frame, others)) continue;
      taken.push(box);
      return { at: spot, named };
    }
  }
  return isFocused && first ? { at: first, named: 1 } : null;
}

/** @param {Point} middle @param {number} width @param {number} height @returns {Box} */
const boxAt = ({ x, y }, width, height) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** A name with the air that keeps it from being read as one with the next. @param {Box} box @returns {Box} */
const grown = ({ left, right, ...rest }) => ({ ...rest, left: left - AIR, right: right + AIR });

/** Whether a box is wholly in the frame and apart from what stands. @param {Box} box @param {Box} frame @param {readonly Box[]} taken */
const isFree = (box, frame, taken) =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom &&
  !taken.some((other) => meet(box, other));

/** @param {Box} a @param {Box} b */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Box} a @param {Box} b */
const isSame = (a, b) => Math.abs(a.left - b.left) < 0.01 && Math.abs(a.top - b.top) < 0.01;
