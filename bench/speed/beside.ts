/** How long we take beside peers, and what is held after many pages beside what is held after few. */
import { table } from '../table.ts';
import type { Measured, Timed } from './browsers.ts';
import type { Locating } from './locating.ts';
import { type Memory, NAVIGATIONS } from './memory.ts';
import { digits, median } from './timed.ts';

/** Two medians of one run, ours first, and how the one stands to the other. */
export type Beside = {
  where: string;
  what: string;
  ours: number;
  peer: string;
  theirs: number;
  ratio: number;
  note: string;
};

const beside = (
  where: string,
  what: string,
  ours: number,
  [peer, theirs]: [string, number],
  note = '',
): Beside => ({ where, what, ours, peer, theirs, ratio: ours / theirs, note });

/** Pages on which the peer needs little time are small: what is done once for each page weighs there. */
const SMALL = 5;

const pagesBeside = (where: string, pages: readonly Timed[]): Beside[] => {
  const of = (some: readonly Timed[], part: keyof Timed): number =>
    median(some.map((one) => one[part]));
  const small = pages.filter(({ parse }) => parse <= SMALL);
  return [
    beside(where, 'gate', of(pages, 'gate'), ['isProbablyReaderable', of(pages, 'readerable')]),
    beside(where, 'reading', of(pages, 'read'), ['Readability’s parse()', of(pages, 'parse')]),
    beside(
      where,
      'reading small pages',
      of(small, 'read'),
      ['Readability’s parse()', of(small, 'parse')],
      `${small.length} of ${pages.length}, parse() in at most ${SMALL} ms`,
    ),
  ];
};

const found = ({ right, wrong }: Locating['ours']): string => `${right} right, ${wrong} wrong`;

const locatedBeside = (where: string, what: string, located: Locating): Beside[] =>
  (['approx-string-match', 'dom-anchor-text-quote'] as const).map((peer) =>
    beside(
      where,
      what,
      located.ours.ms,
      [peer, located[peer].ms],
      `ours ${found(located.ours)}; theirs ${found(located[peer])}`,
    ),
  );

/** All that one browser was timed with. */
export const besides = (where: string, { pages, marking, locating }: Measured): Beside[] => [
  ...pagesBeside(where, pages),
  ...(marking
    ? [
        beside(
          where,
          `marking ${marking.passages} passages`,
          marking.ours,
          ['mark.js', marking.theirs],
          `elements put into the page: ours ${marking.added.ours}, theirs ${marking.added.theirs}`,
        ),
      ]
    : []),
  ...locatedBeside(where, `locating ${locating.quotations} quotations`, locating.exact),
  ...locatedBeside(where, 'the same, every fifth edited', locating.edited),
];

/** What is held late beside what was held early. */
export const memoryBeside = (where: string, { session, heap }: Memory): Beside[] =>
  [
    { what: 'kept for the session, bytes', values: session },
    ...(heap ? [{ what: 'heap of the page, bytes', values: heap }] : []),
  ].map(({ what, values: [early, late] }) =>
    beside(where, `${what}, after ${NAVIGATIONS} navigations`, late, ['after 20', early]),
  );

export const besideText = (all: readonly Beside[]): string =>
  table(
    ['where', 'what', 'ours', 'peer', 'theirs', 'ours : theirs', ''],
    all.map(({ where, what, ours, peer, theirs, ratio, note }) => [
      where,
      what,
      digits(ours),
      peer,
      digits(theirs),
      digits(ratio),
      note,
    ]),
  );
