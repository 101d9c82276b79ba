import { atOdds } from '../../core/story/differences.ts';
import type { Claim, Source, StoryFacts } from '../../core/story/story.ts';
import { supportOf } from '../../core/story/support.ts';
import type { Say } from '../../ui/say.ts';

/** What one telling has of one claim; `unclear`: it has it, but not from the report that it carries. */
export type Cell =
  | { is: 'reads'; says: string; unclear: boolean }
  | { is: 'other-words' | 'has'; unclear: boolean }
  | { is: 'lacks' | 'breaks-off' | 'unsure' };

const readAt = (claim: Claim, source: string): string | null =>
  claim.readings.find(({ sources }) => sources.includes(source))?.says ?? null;

const held = (claim: Claim, source: Source, origin: string | null): Cell => {
  const unclear = source.origin !== null && origin === null;
  const says = readAt(claim, source.id);
  if (says !== null) return { is: 'reads', says, unclear };
  return { is: claim.readings.length > 0 ? 'other-words' : 'has', unclear };
};

/** Every telling's cell of a claim, by the telling's id. */
export const cellsOf = (story: StoryFacts, claim: Claim): Map<string, Cell> => {
  const { has, lacks, unsure } = supportOf(story, claim, null);
  return new Map<string, Cell>([
    ...has.map(({ source, origin }): [string, Cell] => [source.id, held(claim, source, origin)]),
    ...lacks.map(({ id }): [string, Cell] => [id, { is: 'lacks' }]),
    ...unsure.map(({ id, complete }): [string, Cell] => [
      id,
      { is: complete ? 'unsure' : 'breaks-off' },
    ]),
  ]);
};

/** True where two tellings' readings of a claim cannot both be true. */
export const clashes = (claim: Claim, one: string, other: string): boolean => {
  const [here, there] = [readAt(claim, one), readAt(claim, other)];
  return here !== null && there !== null && here !== there && atOdds(claim, one, other);
};

const WORDS = {
  'other-words': 'reading_other_words',
  has: 'compare_has',
  lacks: 'compare_lacks',
  'breaks-off': 'compare_breaks_off',
  unsure: 'compare_cannot_tell',
} as const;

/** A cell in words; a reading without its quotation marks. */
export const cellWords = (cell: Cell, say: Say): string =>
  cell.is === 'reads' ? cell.says : say(WORDS[cell.is]);
