/**
 * Which held tellings a page is, copies or rewrites, by the five-word runs and sentences they share. Copies among
 * tellings: `draft/lineage.ts`; among a reader's own articles: `articles/shared-text.ts`.
 */

import type { OpenStory } from '../index/open.ts';
import type { ReadPage, ReadSentence } from '../prose/read.ts';
import { alignedWith } from './alignments.ts';

type Relation = 'is' | 'copies' | 'rewrites';
export type Recognised = {
  source: string;
  relation: Relation;
  /** Share of the telling's winnowed runs that the page has. */
  held: number;
  /** Where the telling begins on the page. */
  start: number;
};

/** A telling stands on the page whole, but for a slip here and there. */
const WHOLE = 0.85;
/** So much of the page is the telling that nothing of its own is left but furniture. */
const MOSTLY = 0.5;
/** Reports of one speech share its quotations: about a tenth of their runs; copies share far more. */
const COPY = 0.35;
/** A rewrite or translation keeps a seventh of the wording and reports most sentences one by one. */
const REWRITE = 0.15;
const REPORTED = 0.6;
const LIKELY = 0.7;

/** Tellings that others rewrite. */
const MODELS = ['own', 'republished'];

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);

const firstWith = (sentences: readonly ReadSentence[], runs: Set<number>): number =>
  sentences.find((sentence) => [...sentence.runs].filter((run) => runs.has(run)).length >= 3)
    ?.start ?? Number.MAX_SAFE_INTEGER;

/** Share of the page's body sentences that a telling's sentence reports. */
const reported = (page: ReadPage, story: OpenStory, source: string): number => {
  const body = page.sentences.filter(
    ({ headline, measured }) => !headline && measured.terms.size >= 5,
  );
  const held = story.sentences.filter((sentence) => sentence.source === source);
  const found = body.filter(({ measured }) =>
    held.some((sentence) => alignedWith(measured, sentence, story) >= LIKELY),
  );
  return share(found.length, body.length);
};

/** The held tellings on a page, the one that begins first at the head. */
export const recognise = (page: ReadPage, story: OpenStory): Recognised[] => {
  const found = [...story.runs].flatMap(([source, runs]): Recognised[] => {
    const shared = [...runs].filter((run) => page.runs.has(run)).length;
    const held = share(shared, runs.size);
    const start = firstWith(page.sentences, runs);
    // Winnowing keeps about two runs in five.
    const ofPage = share(shared / 0.4, page.runs.size);
    if (held >= WHOLE && ofPage >= MOSTLY / 2) return [{ source, relation: 'is', held, start }];
    if (held >= COPY) return [{ source, relation: 'copies', held, start }];
    // A derived telling may as well derive from the page: then nothing is said.
    const own = story.story.sources.some(
      (one) => one.id === source && MODELS.includes(one.lineage.how),
    );
    if (own && held >= REWRITE && reported(page, story, source) >= REPORTED)
      return [{ source, relation: 'rewrites', held, start }];
    return [];
  });
  const best = Math.max(0, ...found.map(({ held }) => held));
  // Beside a telling that stands on the page whole, what others share with it is the shared origin's.
  return found
    .filter(({ held, relation }) => relation === 'is' || held === best)
    .sort((a, b) => a.start - b.start || b.held - a.held);
};
