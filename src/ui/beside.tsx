import { sideBySide } from '../core/report/beside/side-by-side.ts';
import type { Note, Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { Collation } from './collation.tsx';
import type { Say } from './say.ts';
import { originNames, sourceOf } from './sources/teller.ts';

type Props = { note: Note; report: Report; story: StoryFacts; say: Say };

/** The page's sentence and other articles' own, with what the reader says of the point. */
export const BesideSentences = ({ note, report, story, say }: Props) => (
  <>
    {note.statement !== null && <p class="statement">{note.statement}</p>}
    <Collation
      {...{ story, report, say }}
      apparatus={sideBySide(note.here, note.readings)}
      archived={false}
      dated
    />
  </>
);

/** That no sentence stands beside another; of articles without a text nobody could know. */
export const noneBeside = ({ sources }: StoryFacts, say: Say): string =>
  say(sources.some(({ given }) => given === 'print') ? 'beside_none_prints' : 'beside_none');

/** Where several of the articles carry one report, whose they are; null where each is a report of its own. */
export const besideReports = (
  { sources, origins }: Pick<Note, 'sources' | 'origins'>,
  story: StoryFacts,
  say: Say,
): string | null => {
  const found = sources.flatMap((id) => sourceOf(story, id) ?? []);
  if (found.length <= origins) return null;
  const names = originNames(
    story,
    found.map((source) => ({ source, origin: source.origin })),
    say,
  );
  return say('beside_reports', { n: names.length, names });
};
