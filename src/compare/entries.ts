/** The rows: every claim with its difference, chosen and put in groups as the reader asks. */

import type { Facet } from '../core/story/codes.ts';
import { type Difference, differences, missingFrom } from '../core/story/differences.ts';
import type { Claim, StoryFacts } from '../core/story/story.ts';

/** `same`: no difference was found. */
export const SORTS = ['conflict', 'worded', 'partial', 'alone', 'same'] as const;
export type Sort = (typeof SORTS)[number];

export type Entry = { claim: Claim; sort: Sort; difference: Difference | null };

/** What the reader has asked to see. */
export type View = {
  /** The telling that is being read. */
  reading: string | null;
  sorts: readonly Sort[];
  facet: Facet | null;
  /** Only what this telling has. */
  of: string | null;
  /** Also what differs in function words only. */
  small: boolean;
  order: 'topics' | 'matters';
};

/** Rows under a heading: a topic of the edition's, or the key of a message. */
export type Group = { topic: string; entries: Entry[] } | { key: string; entries: Entry[] };

/** All claims of a story, in the edition's order. */
export const entriesOf = (story: StoryFacts): Entry[] => {
  const all = differences(story);
  return story.claims.map((claim) => {
    const difference = all.find((one) => one.claim === claim.id) ?? null;
    const sort = SORTS.find((one) => one === difference?.kind) ?? 'same';
    return { claim, sort, difference };
  });
};

/** True where the reader has asked for the claim. */
const isShown = ({ claim, sort, difference }: Entry, view: View): boolean =>
  view.sorts.includes(sort) &&
  (view.small || !claim.small) &&
  (view.facet === null || difference?.facet === view.facet) &&
  (view.of === null || claim.sources.includes(view.of));

/** True where no separate report has it. */
const isUnclear = ({ difference }: Entry): boolean => difference?.origins === 0;

/** True where only texts of unclear origin make it a difference. */
export const onlyUnclearDiffers = (entry: Entry): boolean =>
  (entry.difference?.folded ?? false) && !entry.claim.small && !isUnclear(entry);

/**
 * True where the telling being read has it not. What only texts of unclear origin have is never said
 * to be missing (fairness 3).
 */
export const isMissing = (entry: Entry, view: View, story: StoryFacts): boolean =>
  view.reading !== null &&
  !isUnclear(entry) &&
  missingFrom(entry.claim, story).includes(view.reading);

const filled = (groups: Group[]): Group[] => groups.filter(({ entries }) => entries.length > 0);

const byTopic = (entries: readonly Entry[], { reading }: View, story: StoryFacts): Group[] => {
  const isLast = (entry: Entry): boolean =>
    isUnclear(entry) && !(reading !== null && entry.claim.sources.includes(reading));
  const topics = [...new Set(story.claims.map(({ topic }) => topic))];
  return filled([
    ...topics.map((topic) => ({
      topic,
      entries: entries.filter((entry) => entry.claim.topic === topic && !isLast(entry)),
    })),
    { key: 'compare_group_unclear', entries: entries.filter(isLast) },
  ]);
};

const byMatter = (entries: readonly Entry[], story: StoryFacts): Group[] => {
  const ranked = differences(story).flatMap(
    ({ claim }) => entries.find((entry) => entry.claim.id === claim) ?? [],
  );
  const isFolded = ({ difference }: Entry): boolean => difference?.folded ?? false;
  return filled([
    { key: 'differences_title', entries: ranked.filter((entry) => !isFolded(entry)) },
    { key: 'folded_title', entries: ranked.filter(isFolded) },
    { key: 'compare_sort_same', entries: entries.filter(({ sort }) => sort === 'same') },
  ]);
};

/** The claims that are asked for, under their headings. */
export const groupsOf = (entries: readonly Entry[], view: View, story: StoryFacts): Group[] => {
  const shown = entries.filter((entry) => isShown(entry, view));
  return view.order === 'topics' ? byTopic(shown, view, story) : byMatter(shown, story);
};
