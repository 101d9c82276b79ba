/**
 * Which kind of note a finding gets, and why: the one place where that is decided. The tables are read as `table.ts` says.
 * What they ask is gathered by `claim-notes.ts`, `clash-notes.ts`, `quotation-notes.ts`, `alone-notes.ts`, `own-articles/` and,
 * for the popup's list, `rows.ts`. How tellings differ among themselves is decided in `story/differences.ts`.
 */

import { isShownUnedited, uneditedKind } from '../story/unedited.ts';
import type { NoteKind } from './passages.ts';
import type { Note } from './report.ts';
import { ELSE, firstOf, type Rule } from './table.ts';

/** What was found on a page, and what is asked of it to tell the kind. */
type Findings = {
  /** A sentence states a claim. */
  claim: {
    /** The claim is told here as likely as it must be. Words of a reading that stand here are noted below that, too. */
    likely: boolean;
    /** The claim belongs to the act, and the page reports a part of the event without it. */
    ofActElsewhere: boolean;
    /** How the reading whose words stand here compares with those of others. One that only unclear texts have counts only on an unclear text's page. */
    reading: 'at odds' | 'another' | 'none or alike';
    /** Nobody but a text that stands apart denies the claim, and it is not of the core. */
    goesWithoutSaying: boolean;
    /** A clash was found on these words, and the value on its other side is the claim's own. */
    clashes: boolean;
    /** How many separate reports have the claim; the page's own is not counted. */
    reports: number;
    /** Others have the claim, and all of them are of unclear origin. */
    onlyUnclear: boolean;
    small: boolean;
    /** A whole text of known origin may have the claim, too, and nobody can tell. */
    maybeElsewhere: boolean;
    /** The page comes from another telling, and a text of known origin has the claim. */
    fromItsModel: boolean;
    /** A figure, day, name or quotation stands here, or an editor found it in this very sentence. */
    checkable: boolean;
  };
  /** A value stands here, and a held sentence that tells the same has another one. */
  clash: {
    /** The value stands in a quotation: whoever is quoted speaks for himself. */
    quoted: boolean;
    /** Another held sentence that tells the same has the page's value. */
    supported: boolean;
    reports: number;
    /** The page is a telling, and differs from what was its own text. */
    ofOwnText: boolean;
    /** The edition has a claim for this value. */
    inClaim: boolean;
    edited: boolean;
  };
  /** A quotation of an utterance that others quote. */
  quotation: {
    /** A word that matters is exchanged, and both sides' words can be shown; or a held text no longer quotes as it did. */
    changed: boolean;
    /** The quotation says yes where another has no. */
    turned: boolean;
  };
  /** A sentence that states no claim and clashes with nothing. */
  sentence: {
    /** It reports something, and is no headline, caption or byline. */
    isProse: boolean;
    /** It has a name, figure or quotation that nothing held has. */
    hasNews: boolean;
    /** The greatest share of what is the sentence's own that one held sentence has. */
    near: number;
    /** How likely any held sentence reports the same. */
    likeliest: number;
    edited: boolean;
    /** It says little without its neighbours. */
    hangs: boolean;
    /** Whose word it is: that of somebody of whom nothing held speaks, `new` on the event or `off` it, or nobody's. */
    voice: 'new' | 'off' | 'none';
  };
  /** A sentence that other articles of the reader tell too. */
  beside: { reports: number };
};

/** A claim or passage is said to be absent only where less than a third of what is its own stands elsewhere. */
export const ABSENCE_LINE = 0.34;
/**
 * Of sentences that would be said to stand alone, a tenth had a partner where one was as likely as this or more, and fewer than
 * one in 200 where none was (ECB+, development part).
 */
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
    // Nearness looks at words, and others may tell a thing in other words. Only what a voice says that nobody else has is surely here alone.
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

/** The kind as which a note is shown, where no editor has read the story, or on an entry of a live page. */
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
  // The rest of a live page was not compared, so nothing is said to be only here.
  entry: [
    ['none', 'the rest was not compared', (f) => f.kind === 'alone'],
    ['as found', 'an entry tells the story', ELSE],
  ],
} as const satisfies Record<string, readonly Rule<NoteKind | 'none' | 'as found', Made>[]>;

/** What is asked of a note to tell the kind as which its point is listed. */
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

/** The kind as which a note's point stands in the popup's list; `none` where it does not stand there. */
export const listedAs = (kind: NoteKind, tellingsDiffer: () => boolean): NoteKind | 'none' => {
  const listed = firstOf(LISTED, { kind, tellingsDiffer }).kind;
  return listed === 'as found' ? kind : listed;
};

/** A note as it is shown on a page of a draft, beside a reader's own articles, or on an entry of a live page; none where it is not shown. */
export const shownIn = (where: keyof typeof SHOWN, note: Note, ofOwnText = false): Note[] => {
  const { kind } = firstOf<NoteKind | 'none' | 'as found', Made>(SHOWN[where], {
    ...note,
    ofOwnText,
  });
  if (kind === 'none') return [];
  return [kind === 'as found' ? note : { ...note, kind }];
};
