/** The names of our highlights: any script of the page can read them. */
export const HIGHLIGHTS = {
  conflict: 'variorum-conflict',
  worded: 'variorum-worded',
  shared: 'variorum-shared',
  alone: 'variorum-alone',
  active: 'variorum-active',
} as const;
