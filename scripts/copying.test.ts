/** No run of nine words of a telling stands in any tracked or built file (`docs/threat-model.md`, whoever has the package). */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWords } from '../src/core/text/words.ts';
import { ARTICLES, absent } from '../src/corpus/at-hand.ts';
import { RUN, tellingRuns } from '../src/corpus/check/shared-runs.ts';
import { editionIds } from '../src/corpus/editions.ts';
import { readTellings, storyFolder } from '../src/corpus/tellings.ts';
import { filesIn, ROOT, read } from './sources.ts';

const TEXT = /\.(ts|tsx|mjs|js|json|yaml|yml|md|html|css|txt|svg)$/;

const tracked = (): string[] =>
  execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const built = (): string[] => (existsSync(join(ROOT, 'dist')) ? filesIn('dist') : []);

// Marks and tags stand between words of a page, not between its sentences' words.
const plain = (text: string): string => text.replace(/<[^>]+>/g, ' ').replace(/https?:\S+/g, ' | ');

const copied = (file: string, held: ReadonlySet<string>): string[] => {
  const words = runWords(plain(read(file)));
  return words
    .slice(RUN - 1)
    .map((_, i) => words.slice(i, i + RUN).join(' '))
    .filter((run) => held.has(run))
    .map((run) => `${file}: ${run}`);
};

test.skipIf(absent !== null)(
  `nothing of ours copies a telling${absent ? ` [skipped: ${absent}]` : ''}`,
  () => {
    const held = tellingRuns(editionIds().flatMap((id) => readTellings(storyFolder(ARTICLES, id))));
    const files = [...tracked(), ...built()].filter(
      (file) => TEXT.test(file) && existsSync(join(ROOT, file)),
    );
    expect(held.size).toBeGreaterThan(1000);
    expect(files.flatMap((file) => copied(file, held))).toEqual([]);
  },
);
