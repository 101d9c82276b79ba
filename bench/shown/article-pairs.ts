/**
 * Pairs of articles labelled sentence by sentence before anything was run on them: which sentences tell
 * the same point, and which figures of one thing differ. Labels are kept as hashes of the sentences.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { sentencesIn } from '../../src/core/prose/text-sentences.ts';
import type { Doc, SetName } from '../accuracy/data.ts';
import { pageOf } from '../accuracy/stories.ts';
import { bare } from './finding.ts';
import { readLabelFile, writeLabelFile } from './label-file.ts';
import { digestOf, docsOf, HALVES, type WholeStory } from './stories.ts';

const FILE = 'article-pairs.json';

/** By set, how many pairs of each half; each from a story of its own. */
const PAIRS: Record<SetName, number> = { ecbplus: 5, gvc: 2, basil: 3, allsides: 5 };
const SENTENCES = { least: 7, most: 45 };
const BATCH = 5;

export type ArticlePair = { id: string; story: WholeStory; a: string[]; b: string[] };

const sentencesOf = (doc: Doc): string[] => {
  const { text, blocks } = pageOf(doc, false);
  return sentencesIn(text, blocks).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' ').trim(),
  );
};

const byRank = <T>(items: readonly T[], name: (item: T) => string): T[] =>
  [...items].sort((x, y) =>
    digestOf(`article pair ${name(x)}`) < digestOf(`article pair ${name(y)}`) ? -1 : 1,
  );

const pairOf = (story: WholeStory): ArticlePair[] => {
  const fit = byRank(docsOf(story), ({ doc_id: id }) => id)
    .map((doc) => ({ doc, list: sentencesOf(doc) }))
    .filter(({ list: { length } }) => length >= SENTENCES.least && length <= SENTENCES.most);
  const [a, b] = fit;
  return a && b
    ? [
        {
          id: digestOf(`${story.name} ${a.doc.doc_id} ${b.doc.doc_id}`),
          story,
          a: a.list,
          b: b.list,
        },
      ]
    : [];
};

/** Thirty pairs, fifteen of each half, drawn by the hash of their names. */
export const articlePairs = (stories: readonly WholeStory[]): ArticlePair[] =>
  HALVES.flatMap((half) =>
    (Object.keys(PAIRS) as SetName[]).flatMap((set) =>
      byRank(
        stories.filter((one) => one.half === half && one.item.set === set),
        ({ name }) => name,
      )
        .flatMap(pairOf)
        .slice(0, PAIRS[set]),
    ),
  );

const TASK = `You are a careful reader. Read this file and nothing else on this machine: open no other file or folder, look nothing up, and judge by reading, not by a program.

Below stand pairs of news articles on one story each, their sentences numbered. For each pair list

1. "same": all [A, B] such that sentence A and sentence B tell the same point: somebody who reads the one could truthfully be told that the other article reports this too, with the other sentence shown beside it. What the one mainly tells must be told by the other as well; other words, more or less detail, another figure or name in it do not matter. That both are merely about the same people or affair is not enough. A sentence may stand in several pairs; headlines count; page furniture tells nothing.
2. "figures": all ["A sentence", "the figure in A", "B sentence", "the figure in B"] where the two give a figure (number, amount, age, share, time of day) of the same thing on the same occasion, and the two values differ; a rounder one for the same value is no difference.`;

const numbered = (name: string, list: readonly string[]): string =>
  list.map((sentence, i) => `${name}${i + 1}. ${sentence}`).join('\n');

/** Writes the pairs to be labelled; gives the files' names. */
export const writePairs = (folder: string, pairs: readonly ArticlePair[]): string[] => {
  mkdirSync(join(folder, 'answers'), { recursive: true });
  return Array.from({ length: Math.ceil(pairs.length / BATCH) }, (_, i) => {
    const batch = `pairs-${i + 1}`;
    const answer = join(folder, 'answers', `${batch}.json`);
    const file = join(folder, `${batch}.md`);
    const text = [
      TASK,
      `Write your answer as JSON to ${answer}: {"<pair>": {"same": [["A1", "B1"], …], "figures": [["A4", "40 people", "B2", "60 people"], …]}, …}, every pair once; check that it is valid JSON, and reply only “done”.`,
      ...pairs
        .slice(i * BATCH, (i + 1) * BATCH)
        .flatMap(({ id, a, b }) => [`## Pair ${id}`, numbered('A', a), numbered('B', b)]),
    ].join('\n\n');
    writeFileSync(file, `${text}\n`);
    return file;
  });
};

const Answer = v.record(
  v.string(),
  v.object({
    same: v.array(v.tuple([v.string(), v.string()])),
    figures: v.array(v.tuple([v.string(), v.string(), v.string(), v.string()])),
  }),
);

/** By pair, the hashes of its linked sentences; figures as hash and hash again where two differ in one link. */
const Labels = v.record(
  v.string(),
  v.object({
    same: v.array(v.tuple([v.string(), v.string()])),
    figures: v.array(v.tuple([v.string(), v.string()])),
  }),
);
export type PairLabels = v.InferOutput<typeof Labels>;

export const readPairLabels = (): PairLabels => v.parse(Labels, readLabelFile(FILE));

/** What a sentence is kept as. */
export const sentenceHash = (story: WholeStory, sentence: string): string =>
  digestOf(`${story.name}\n${bare(sentence)}`);

/** Takes in the answers of a folder (`pairs-*.json`). */
export const takePairs = (folder: string, pairs: readonly ArticlePair[]): void => {
  const labels: PairLabels = { ...readPairLabels() };
  for (const name of readdirSync(folder).filter((one) => /^pairs-.*\.json$/.test(one)))
    for (const [id, { same, figures }] of Object.entries(
      v.parse(Answer, JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    )) {
      const pair = pairs.find((one) => one.id === id);
      if (!pair) throw new Error(`${name}: ${id} is no pair.`);
      const hash = (at: string): string => {
        const [side, n] = [at.charAt(0), Number(at.slice(1))];
        const sentence = (side === 'A' ? pair.a : pair.b)[n - 1];
        if (sentence === undefined) throw new Error(`${name}: ${id} has no ${at}.`);
        return sentenceHash(pair.story, sentence);
      };
      labels[id] = {
        same: same.map(([a, b]) => [hash(a), hash(b)]),
        figures: figures.map(([a, , b]) => [hash(a), hash(b)]),
      };
    }
  writeLabelFile(FILE, labels);
};
