/** What the reader says of a point of his own articles: written by the sentences that make the point now. */
import { anchorsOf, glossesOn, LONGEST_GLOSS } from '../../core/articles/gloss.ts';
import { glossesOf, putGloss } from '../../platform/articles/glosses.ts';
import type { ArticlesOutcome, Glossed } from '../../platform/messages.ts';
import { factsOf } from '../shelves.ts';
import { outcomeOf } from './changes.ts';

const plain = (says: string | null): string | null =>
  says?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_GLOSS) || null;

/** `gone` where the draft has no such point any more. */
export const onGloss = ({
  story,
  claim,
  small,
  given,
  ...said
}: Glossed): Promise<ArticlesOutcome> =>
  outcomeOf(async () => {
    const claims = (await factsOf(story))?.claims ?? [];
    const point = claims.find(({ id }) => id === claim);
    if (!point) return false;
    const on = anchorsOf(point);
    const glosses = await glossesOf(on.map(([article]) => article));
    const before = glossesOn(claims, glosses).get(claim)?.on ?? null;
    const says = plain(said.says);
    const gloss = { on, at: Date.now(), says, small, ...(given && { given }) };
    return putGloss(story, before, says === null && !small ? null : gloss);
  });
