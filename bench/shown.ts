/**
 * `npm run bench -- shown`: what is found on stories that nobody edited, on whole pages and in drafts,
 * held against what readings said of a sample (`docs/read/shown`), and whether a reader is shown it.
 */

import { isShownUnedited, type Venue } from '../src/core/story/unedited.ts';
import { readWeights } from '../src/corpus/paths.ts';
import { demandData } from './accuracy/data.ts';
import { progress } from './accuracy/progress.ts';
import { type Rate, rate } from './rate.ts';
import {
  type ArticlePair,
  articlePairs,
  readPairLabels,
  takePairs,
  writePairs,
} from './shown/article-pairs.ts';
import { besideArticles } from './shown/beside-articles.ts';
import { draw, isVerbatim, sortOf } from './shown/draw.ts';
import { type Finding, KINDS, type Kind } from './shown/finding.ts';
import { draftOf, inDraft } from './shown/in-drafts.ts';
import { isRight, type Labels, readLabels, takeAnswers } from './shown/labels.ts';
import { onPages } from './shown/on-pages.ts';
import { measureRecall, type Recall } from './shown/recall.ts';
import { HALVES, type Half, type WholeStory, wholeStories } from './shown/stories.ts';
import { writeBatches } from './shown/tasks.ts';

export type ShownOptions = {
  data: string;
  seed: string;
  half?: string;
  /** Folder to write unread findings to; and of which kinds and how many. */
  tasks?: string;
  kinds?: string;
  count?: string;
  /** Folder of answers to take in before measuring. */
  answers?: string;
  pairs?: true;
};

const PLACES: Venue[] = ['pages', 'beside', 'drafts'];

type Row = {
  half: Half;
  where: Venue;
  kind: Kind;
  found: number;
  /** Whether readers see it, by `core/story/unedited.ts`. */
  shown: boolean;
  /** Told word for word alike in both: right without a reading, and not drawn. */
  verbatim: number;
  drawn: number;
  unread: number;
  right: Rate;
  /** Of those shown as at odds. */
  odds: Rate;
};

export type Shown = {
  seed: string;
  stories: Record<Half, number>;
  rows: Row[];
  recall: Record<Half, Recall>;
};

const findingsOf = (stories: readonly WholeStory[]): Finding[] => {
  const weights = readWeights();
  const { tick, done } = progress('stories', 25);
  const found = stories.flatMap((story) => {
    tick();
    return [
      ...onPages(story, weights),
      ...besideArticles(story, weights),
      ...inDraft(story, draftOf(story, weights)),
    ];
  });
  done();
  return found;
};

const isShown = (where: Venue, kind: Kind): boolean =>
  kind === 'alone' || kind === 'shared' || kind === 'partial'
    ? isShownUnedited(where, kind, null)
    : isShownUnedited(where, 'worded', kind);

const rowOf = (
  all: readonly Finding[],
  labels: Labels,
  seed: string,
  half: Half,
  where: Venue,
  kind: Kind,
): Row[] => {
  const own = all.filter(
    (one) => one.story.half === half && one.where === where && sortOf(one) === kind,
  );
  if (own.length === 0) return [];
  const drawn = draw(own, half, seed);
  const read = drawn.filter(({ hash }) => labels[hash] !== undefined);
  const odds = read.filter((one) => one.odds);
  return [
    {
      half,
      where,
      kind,
      found: own.length,
      shown: isShown(where, kind),
      verbatim: own.filter(isVerbatim).length,
      drawn: drawn.length,
      unread: drawn.length - read.length,
      right: rate(read.filter((one) => isRight(one, labels[one.hash]!)).length, read.length),
      odds: rate(odds.filter(({ hash }) => labels[hash] === 'odds').length, odds.length),
    },
  ];
};

const rowsOf = (all: readonly Finding[], labels: Labels, seed: string): Row[] =>
  HALVES.flatMap((half) =>
    PLACES.flatMap((where) => KINDS.flatMap((kind) => rowOf(all, labels, seed, half, where, kind))),
  );

/** Writes batches of what is drawn and unread; gives the files' names. */
const writeUnread = (
  all: readonly Finding[],
  labels: Labels,
  { seed, tasks = '', kinds, count }: ShownOptions,
): string[] =>
  HALVES.flatMap((half) =>
    PLACES.flatMap((where) =>
      KINDS.filter((kind) => kinds === undefined || kinds.split(',').includes(kind)).flatMap(
        (kind) => {
          const own = all.filter((one) => one.where === where && sortOf(one) === kind);
          const unread = draw(own, half, seed, count ? Number(count) : undefined).filter(
            ({ hash }) => labels[hash] === undefined,
          );
          return writeBatches(tasks, `${half}-${where}-${kind}`, kind, unread);
        },
      ),
    ),
  );

/** Finds, and measures by the labels at hand; `tasks` are the files written to be read. */
export const benchShown = async (
  options: ShownOptions,
): Promise<{ shown: Shown; tasks: string[] }> => {
  demandData(options.data);
  const stories = await wholeStories(options.data);
  const pairs: ArticlePair[] = articlePairs(stories);
  if (options.answers) {
    takeAnswers(options.answers);
    takePairs(options.answers, pairs);
  }
  const tasks = options.pairs && options.tasks ? writePairs(options.tasks, pairs) : [];
  const chosen = stories.filter(({ half }) => options.half === undefined || half === options.half);
  const all = options.pairs ? [] : findingsOf(chosen);
  const labels = readLabels();
  if (options.tasks && !options.pairs) tasks.push(...writeUnread(all, labels, options));
  const known = readPairLabels();
  const shown: Shown = {
    seed: options.seed,
    stories: {
      development: stories.filter(({ half }) => half === 'development').length,
      held: stories.filter(({ half }) => half === 'held').length,
    },
    rows: rowsOf(all, labels, options.seed),
    recall: {
      development: measureRecall(pairs, known, all, 'development'),
      held: measureRecall(pairs, known, all, 'held'),
    },
  };
  return { shown, tasks };
};
