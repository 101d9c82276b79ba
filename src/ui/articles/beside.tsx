import { sideBySide } from '../../core/report/own-articles/side-by-side.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { Reading, StoryFacts } from '../../core/story/story.ts';
import { Collation } from '../collation.tsx';
import { Fold } from '../fold.tsx';
import type { Say } from '../say.ts';
import { originNames, sourceOf } from '../sources/teller.ts';
import { GlossWords, glossed } from './gloss.tsx';

type Props = { note: Note; report: Report; story: StoryFacts; say: Say };

/** The page's sentence and other articles' own; in place of those that the reader has put in his words, these. */
export const BesideSentences = ({ note, report, story, say }: Props) => {
  const found = note.readings.map((reading) => ({ reading, claim: glossed(story, reading) }));
  const bare = found.flatMap(({ reading, claim }) => (claim ? [] : [reading]));
  const stated = found.flatMap(({ reading, claim }) => (claim ? [reading] : []));
  const sentences = (readings: readonly Reading[]) => (
    <Collation
      {...{ story, report, say }}
      apparatus={sideBySide(note.here, readings)}
      archived={false}
      dated
    />
  );
  return (
    <>
      {[...new Set(found.flatMap(({ claim }) => claim ?? []))].map((claim) => (
        <GlossWords
          key={claim.id}
          {...{ story, claim, say }}
          sources={found
            .filter((one) => one.claim === claim)
            .flatMap(({ reading }) => reading.sources)
            .flatMap((id) => sourceOf(story, id) ?? [])}
        />
      ))}
      {bare.length > 0 && sentences(bare)}
      {stated.length > 0 && (
        <Fold title={say('gloss_sentences')} class="fold-small">
          {sentences(stated)}
        </Fold>
      )}
    </>
  );
};

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
