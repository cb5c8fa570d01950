/** Where on the page something is, in pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A browser with one page, driven by as little as every engine's own protocol has. */
export interface Engine {
  /** Opens an address and goes on as soon as its document is parsed. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; what goes in and comes out is JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  click(point: Point): Promise<void>;
  /** Presses the key of each letter. */
  type(text: string): Promise<void>;
  /** What the window shows, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A way to drive an engine, or the sentence that tells what is not there for it. */
export type Availability = { readonly start: () => Promise<Engine> } | { readonly missing: string };

/** The expression that runs a function with its arguments in a page and gives its result as JSON. */
export function asExpression(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`;
}

/** The two protocols of WebDriver take the same description of what a hand does. */
export function clickActions({ x, y }: Point) {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

export function typeActions(text: string) {
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ];
}
