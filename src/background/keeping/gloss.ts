/** What the reader says of a point of his own articles: written by the sentences that make the point now. */
import { glossesOn, LONGEST_GLOSS, sentencesIn } from '../../core/articles/gloss.ts';
import { glossesOf, putGlosses } from '../../platform/articles/glosses.ts';
import type { ArticlesOutcome, Glossed } from '../../platform/messages.ts';
import { storyFacts } from '../shelves.ts';
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
    const { claims = [], sources = [] } = (await storyFacts(story)) ?? {};
    const point = claims.find(({ id }) => id === claim);
    if (!point) return false;
    const on = sentencesIn(point);
    const glosses = await glossesOf(on.map(([article]) => article));
    // All of them: one that stood behind another would come in sight.
    const before = glossesOn(claims, glosses).get(claim) ?? [];
    // What is said of sentences that went to another story stands there on.
    const here = new Set(sources.map(({ id }) => id));
    const elsewhere = before.flatMap((gloss) => {
      const away = gloss.on.filter(([article]) => !here.has(article));
      return away.length > 0 ? [{ ...gloss, on: away }] : [];
    });
    const says = plain(said.says);
    const gloss = { on, at: Date.now(), says, small, ...(given && { given }) };
    return putGlosses(
      story,
      before.map((one) => one.on),
      says === null && !small ? elsewhere : [...elsewhere, gloss],
    );
  });
