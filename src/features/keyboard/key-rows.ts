/** The keys of one way to do something, pressed together: signs as they are, others by their name in `keyboard.keys`. */
export type KeyCombination = readonly string[];

/** How the reader's device writes what is pressed with another key: ⌘Z, Ctrl+Z. */
export type CommandKey = 'control' | '⌘';

/** Every key that the page knows, part by part. The arrow that points where one reads on is "next". */
export function keyGroups(direction: 'rtl' | 'ltr', command: CommandKey) {
  const next = direction === 'rtl' ? '←' : '→';
  const previous = direction === 'rtl' ? '→' : '←';
  return [
    {
      title: 'keyboard.anywhere',
      rows: [
        { deed: 'keyboard.choose', ways: [['enter']] },
        { deed: 'keyboard.stepBack', ways: [['escape']] },
        { deed: 'keyboard.undo', ways: [[command, 'Z']] },
        { deed: 'keyboard.redo', ways: [[command, 'shift', 'Z']] },
        { deed: 'keyboard.paste', ways: [[command, 'V']] },
      ],
    },
    {
      title: 'keyboard.inText',
      rows: [
        { deed: 'keyboard.mention', ways: [[next], [previous]] },
        { deed: 'keyboard.walk', ways: [[next], [previous]] },
        { deed: 'keyboard.nationality', ways: [[next], [previous]] },
        { deed: 'keyboard.hit', ways: [['enter'], ['shift', 'enter']] },
      ],
    },
    {
      title: 'keyboard.onMap',
      rows: [
        { deed: 'keyboard.sign', ways: [[next], [previous]] },
        { deed: 'keyboard.ends', ways: [['home'], ['end']] },
        { deed: 'keyboard.pan', ways: [['shift', '← ↑ ↓ →']] },
        { deed: 'keyboard.zoom', ways: [['+'], ['-']] },
      ],
    },
    {
      title: 'keyboard.inLists',
      rows: [
        { deed: 'keyboard.row', ways: [['↓'], ['↑']] },
        { deed: 'keyboard.firstRow', ways: [['enter']] },
        { deed: 'keyboard.ends', ways: [['home'], ['end']] },
      ],
    },
    {
      title: 'keyboard.onDivider',
      rows: [{ deed: 'keyboard.widen', ways: [[next], [previous]] }],
    },
  ] as const;
}
