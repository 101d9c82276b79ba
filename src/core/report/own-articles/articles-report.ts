import type { ReadPage } from '../../prose/read.ts';
import type { Weighed } from '../../spot/best-story.ts';
import { type Extent, mayLack } from '../lacking/may-lack.ts';
import { shownIn } from '../note-kind.ts';
import { alsoIn } from './also-in.ts';
import { besideNotes } from './beside-notes.ts';
import { partnersOf, withoutOwn } from './partners.ts';

/** What is reported of a page beside a reader's own articles: their sentences, and no words of ours. */
export const articlesReport = (
  page: ReadPage,
  weighed: Weighed,
  english: boolean,
  extent: Extent,
) => {
  const { open, verdict, recognised } = weighed;
  const partners = partnersOf(page, weighed);
  const { source, separate } = partners;
  const others = withoutOwn(open, partners);
  const own = open.story.sources.filter((one) => !separate.includes(one)).map(({ id }) => id);
  const lacking = mayLack({
    extent,
    heldInPart: false,
    compared: english,
    unedited: 'beside',
  });
  const changed =
    source?.relation === 'is' &&
    (recognised.find((one) => one.source === source.id)?.held ?? 0) < 1;
  return {
    story: { id: open.story.id, title: open.story.title, confidence: verdict.confidence },
    why: verdict.why,
    source,
    excerpt: lacking.kind === 'excerpt',
    changed,
    notes: (english
      ? besideNotes({ page, open: others, recognised, own, part: null }, partners)
      : []
    ).flatMap((note) => shownIn('articles', note)),
    alsoIn: lacking.kind === 'told' ? alsoIn(page, others, partners) : [],
  };
};
