/**
 * Which kind of note a finding gets, and why: the one place where that is decided. Each table is read from
 * the top, and the first row that fits speaks. What they ask is gathered by `claim-notes.ts`, `clash-notes.ts`,
 * `quotation-notes.ts`, `alone-notes.ts` and `own-articles/`. How tellings differ among themselves: `story/differences.ts`.
 */

import { isShownUnedited, uneditedKind } from '../story/unedited.ts';
import type { NoteKind } from './passages.ts';
import type { Note } from './report.ts';
import { ELSE, firstOf, type Rule } from './table.ts';

/** What was found on a page, and what is asked of it to tell the kind. */
type Findings = {
  /** A sentence states a claim. */
  claim: {
    /** As likely as a note must be; a wording that stands here letter by letter is noted below that too. */
    likely: boolean;
    /** Belongs to the act, on a page that reports a part without it. */
    ofActElsewhere: boolean;
    /** The reading whose words stand here, beside the readings of others; of unclear texts only beside their own. */
    reading: 'at odds' | 'another' | 'none or alike';
    /** Only a text that stands apart denies it, and it is not of the core. */
    goesWithoutSaying: boolean;
    /** What was found to clash on these words is the claim's own value. */
    clashes: boolean;
    /** Separate reports that have it, the page's own not counted. */
    reports: number;
    /** Others have it, all of unclear origin, and the page is no telling. */
    onlyUnclear: boolean;
    small: boolean;
    /** A whole text of known origin may have it too. */
    maybeElsewhere: boolean;
    /** The page copies or translates a telling that has it. */
    fromItsModel: boolean;
    /** A figure, day, name or quotation stands here, or an editor found it in this very sentence. */
    checkable: boolean;
  };
  /** A value stands here, and another one in a sentence that tells the same. */
  clash: {
    /** Whoever is quoted speaks for himself. */
    quoted: boolean;
    /** A sentence that is near has the page's value. */
    supported: boolean;
    reports: number;
    /** A telling differs from its own text. */
    ofOwnText: boolean;
    /** A claim says what is in this slot. */
    inClaim: boolean;
    edited: boolean;
  };
  /** A quotation of an utterance that others quote. */
  quotation: {
    /** Words of substance are exchanged in it, and both sides' can be shown; or a held text quotes otherwise than it did. */
    changed: boolean;
    /** A yes stands here for somebody's no. */
    turned: boolean;
  };
  /** A sentence that states no claim and clashes with nothing. */
  sentence: {
    /** Reports something: no headline, caption or byline. */
    isProse: boolean;
    /** Has a name, figure or quotation that nothing held has. */
    hasNews: boolean;
    /** The share of what is its own that one held sentence has; how likely any of them reports the same. */
    near: number;
    likeliest: number;
    edited: boolean;
    /** Says little without its neighbours. */
    hangs: boolean;
    /** Whose word it is: somebody's of whom nothing held speaks, on the event or off it. */
    voice: 'new' | 'off' | 'none';
  };
  /** A sentence that other articles of the reader tell too. */
  beside: { reports: number };
};

/** A third of what is a claim's own, or a passage's: only below it is anything said to be absent. */
export const ABSENCE_LINE = 0.34;
/** ECB+ (development part): from here up a tenth of sentences said to stand alone had a partner, below one in 200. */
export const UNLIKELY = 0.4;

const TABLES: { [F in keyof Findings]: readonly Rule<NoteKind | 'none', Findings[F]>[] } = {
  claim: [
    ['none', 'unlikely', (f) => !f.likely && (f.reading === 'none or alike' || f.ofActElsewhere)],
    ['conflict', 'readings cannot both be true', (f) => f.reading === 'at odds'],
    ['worded', 'others put it otherwise', (f) => f.reading === 'another'],
    ['none', 'goes without saying', (f) => f.goesWithoutSaying],
    ['none', 'another value stands here', (f) => f.reports > 0 && f.clashes],
    ['shared', 'separate reports have it', (f) => f.reports > 0],
    ['none', 'only unclear texts have it', (f) => f.onlyUnclear],
    ['none', 'carries little', (f) => f.small],
    ['none', 'others may have it', (f) => f.maybeElsewhere],
    ['none', 'its model has it', (f) => f.fromItsModel],
    ['none', 'nothing to look up', (f) => !f.checkable],
    ['alone', 'no separate report has it', ELSE],
  ],
  clash: [
    ['none', 'a speaker’s own words', (f) => f.quoted],
    ['none', 'others have this value too', (f) => f.supported],
    ['none', 'only unclear texts differ', (f) => f.reports === 0 && !f.ofOwnText],
    ['none', 'no claim has this slot', (f) => f.edited && !f.inClaim],
    ['conflict', 'two values in one slot', ELSE],
  ],
  quotation: [
    ['worded', 'a word of it is exchanged', (f) => f.changed],
    ['none', 'turned, and whose words were is not in sight', (f) => f.turned],
    ['shared', 'others quote it too', ELSE],
  ],
  sentence: [
    ['none', 'reports nothing', (f) => !f.isProse],
    ['none', 'nothing new in it', (f) => !f.hasNews],
    ['none', 'a held sentence is near', (f) => f.near >= ABSENCE_LINE || f.likeliest >= UNLIKELY],
    ['alone', 'nothing held is near', (f) => !f.edited],
    ['none', 'hangs on its neighbours', (f) => f.hangs],
    // Nearness looks at words: what may be told in others is only here for sure where its speaker is.
    ['none', 'others may tell it in other words', (f) => f.voice === 'none'],
    ['none', 'of other news', (f) => f.voice === 'off'],
    ['alone', 'a voice that nobody else has', ELSE],
  ],
  beside: [
    ['none', 'only unclear texts have it', (f) => f.reports === 0],
    ['shared', 'separate reports have it', ELSE],
  ],
};

/** The kind of note that a finding gets; `none` where it gets none. */
export const kindOf = <F extends keyof Findings>(
  what: F,
  found: Findings[F],
): { kind: NoteKind | 'none'; reason: string } => firstOf(TABLES[what], found);

/** A note that was made. */
type Made = Pick<Note, 'kind' | 'facet' | 'claim'> & {
  /** A change in a held text on its own page. */
  ofOwnText: boolean;
};

/** As what a note is shown, by whose the story is and what the page is. */
const SHOWN = {
  draft: [
    ['as found', 'a change in a held text is plain', (f) => f.ofOwnText],
    ['none', 'a program made the claim', (f) => f.kind === 'alone' && f.claim !== null],
    ['none', 'too seldom right', (f) => !isShownUnedited('pages', f.kind, f.facet)],
    [uneditedKind('pages'), 'as sure as was read', (f) => f.kind === 'conflict'],
    ['as found', 'right often enough', ELSE],
  ],
  articles: [
    ['none', 'too seldom right', (f) => !isShownUnedited('beside', f.kind, f.facet)],
    ['as found', 'right often enough', ELSE],
  ],
  // The rest of a live page is of something else, so nothing is said to be only here.
  entry: [
    ['none', 'the rest was not compared', (f) => f.kind === 'alone'],
    ['as found', 'an entry tells the story', ELSE],
  ],
} as const satisfies Record<string, readonly Rule<NoteKind | 'none' | 'as found', Made>[]>;

/** What a note is asked to tell as what its point is listed. */
type Listed = {
  kind: NoteKind;
  /** Tellings of known origin put the point differently. */
  tellingsDiffer: () => boolean;
};

const LISTED: readonly Rule<'worded' | 'none' | 'as found', Listed>[] = [
  ['as found', 'the page differs, or is alone', (f) => f.kind !== 'shared'],
  ['worded', 'others differ, and the page has words of its own', (f) => f.tellingsDiffer()],
  ['none', 'nobody differs', ELSE],
];

/** As what a note's point stands in the popup's list; `none` where it does not. */
export const listedAs = (kind: NoteKind, tellingsDiffer: () => boolean): NoteKind | 'none' => {
  const listed = firstOf(LISTED, { kind, tellingsDiffer }).kind;
  return listed === 'as found' ? kind : listed;
};

/** A note as it is shown where no editor has read its story, a draft or a reader's own articles, or on an entry of a live page; none where it is not. */
export const shownIn = (where: keyof typeof SHOWN, note: Note, ofOwnText = false): Note[] => {
  const { kind } = firstOf<NoteKind | 'none' | 'as found', Made>(SHOWN[where], {
    ...note,
    ofOwnText,
  });
  if (kind === 'none') return [];
  return [kind === 'as found' ? note : { ...note, kind }];
};
