/**
 * `npm run bench -- reworded`: each claim of the bundled story in ten sentences, and five near it that do not tell it, by
 * four writers who saw the statements and nothing else. Cues were written on the first, third, … of each; the others
 * were run once, at the end, and not looked at.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { OpenStory } from '../src/core/index/open.ts';
import { readPage } from '../src/core/prose/read.ts';
import { notesOn } from '../src/core/report/notes.ts';
import { origins } from '../src/core/story/origins.ts';
import type { Claim } from '../src/core/story/story.ts';
import type { Weights } from '../src/core/terms/weights.ts';
import { textPage } from '../src/core/text/blocks.ts';
import { ROOT } from '../src/corpus/paths.ts';
import { type Rate, rate, shown } from './rate.ts';
import { bundledStories } from './report-on.ts';
import { table } from './table.ts';
import { STORY } from './written.ts';

const FILE = join(ROOT, 'bench/reworded/sentences.jsonl');

const Reworded = v.strictObject({
  id: v.string(),
  tells: v.array(v.string()),
  near: v.array(v.string()),
});

export type RewordedRates = { tells: Rate; near: Rate };

/** Whether a sentence, alone under a headline that says nothing, gets a note for a claim. */
const isNoted = (text: string, claim: string, open: OpenStory, weights: Weights): boolean => {
  const page = readPage(textPage(`About the day\n${text}`, null, open.story.event.day), weights);
  const { notes } = notesOn({ page, open, recognised: [], own: [], part: null });
  return notes.some((note) => note.claim === claim);
};

/** What only a text of unclear origin makes marks no other page, however it is put. */
const mayMark = ({ sources }: Claim, { story }: OpenStory): boolean =>
  origins(sources, story.sources, null, sources).size > 0;

/** By half: sentences that tell a claim and are noted for it; near ones that are, wrongly. */
export const benchReworded = async (): Promise<{ seen: RewordedRates; unseen: RewordedRates }> => {
  const { shelf, weights } = bundledStories();
  const open = await shelf.open(STORY);
  const all = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Reworded, JSON.parse(line)));
  const marking = all.filter(({ id }) =>
    open.claims.some(({ claim }) => claim.id === id && mayMark(claim, open)),
  );
  const of = (kind: 'tells' | 'near', half: number): Rate => {
    const noted = marking.flatMap((one) =>
      one[kind]
        .filter((_, n) => n % 2 === half)
        .map((text) => isNoted(text, one.id, open, weights)),
    );
    return rate(noted.filter(Boolean).length, noted.length);
  };
  const rates = (half: number): RewordedRates => ({
    tells: of('tells', half),
    near: of('near', half),
  });
  return { seen: rates(0), unseen: rates(1) };
};

/** The rates as a table. */
export const rewordedText = (halves: Record<string, RewordedRates>): string =>
  table(
    ['sentences', 'tell a claim, noted for it', 'come near, noted wrongly'],
    Object.entries(halves).map(([half, { tells, near }]) => [half, shown(tells), shown(near)]),
  );
