/** Peers that come without types, or whose types bring a library of their own along: as much as is used here. */
declare module 'mark.js' {
  class Mark {
    constructor(context: Element);
    markRanges(ranges: { start: number; length: number }[]): void;
    unmark(): void;
  }

  export = Mark;
}

declare module 'dom-anchor-text-quote' {
  export const toTextPosition: (
    root: Element,
    selector: { exact: string; prefix: string; suffix: string },
    options: { hint: number },
  ) => { start: number; end: number } | null;
}
