/** What is reported of a page that tells a story. */

import type { ReadPage } from '../prose/read.ts';
import type { Weighed } from '../spot/best-story.ts';
import type { Claim, Part } from '../story/story.ts';
import { leftOut } from './lacking/left-out.ts';
import { type Extent, mayLack } from './lacking/may-lack.ts';
import { shownIn } from './note-kind.ts';
import { notesOn } from './notes.ts';
import { articlesReport } from './own-articles/articles-report.ts';
import type { Note, Report } from './report.ts';

/** Those topics of a part of the event on which a page has a note. */
const topicsOn = (part: Part, notes: readonly Note[], claims: readonly Claim[]): Set<string> => {
  const noted = new Set(notes.map(({ claim }) => claim));
  return new Set(
    claims.flatMap(({ id, topic }) =>
      noted.has(id) && part.topics.includes(topic) ? [topic] : [],
    ),
  );
};

/** The notes on a page and, where it may be told, what it has not. */
export const storyReport = (
  page: ReadPage,
  weighed: Weighed,
  english: boolean,
  extent: Extent,
): Partial<Report> => {
  const { open: opened, verdict, recognised, part } = weighed;
  const { story } = opened;
  if (story.edition.own) return articlesReport(page, weighed, english, extent);
  const own = recognised
    .filter(({ relation }) => relation !== 'rewrites')
    .map(({ source }) => source);
  const made = english
    ? notesOn({ page, open: opened, recognised, own, part })
    : { notes: [], near: new Map<string, number>() };
  const [main] = recognised;
  const { drafted } = story.edition;
  const lacking = mayLack({
    extent,
    heldInPart:
      main?.relation === 'is' &&
      story.sources.some(({ id, complete }) => id === main.source && !complete),
    compared: english,
    unedited: drafted ? 'pages' : null,
  });
  const topics = part && topicsOn(part, made.notes, story.claims);
  return {
    story: { id: story.id, title: story.title, confidence: verdict.confidence },
    why: verdict.why,
    part: part?.id ?? null,
    source: main ? { id: main.source, relation: main.relation } : null,
    alsoHolds: recognised.slice(1).map(({ source }) => source),
    excerpt: lacking.kind === 'excerpt',
    changed: main?.relation === 'is' && main.held < 1,
    notes: drafted
      ? made.notes.flatMap((note) =>
          shownIn(
            'draft',
            note,
            note.sources.some((id) => own.includes(id)),
          ),
        )
      : made.notes,
    leftOut: lacking.kind === 'told' ? leftOut(opened, recognised, made.near, topics) : [],
  };
};
