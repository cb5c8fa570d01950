/** What the benchmark uses of mark.js, which brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRanges(ranges: readonly { start: number; length: number }[]): void;
  }
}
