import type { Reading, Source, StoryFacts } from '../core/index/story.ts';
import type { Say } from './say.ts';
import { SourceLink } from './source-link.tsx';
import { sourceOf } from './teller.ts';

/** Readings of the same words together; those that only tellings of unclear origin have at the end. */
export const gathered = (story: StoryFacts, readings: readonly Reading[]): Reading[] => {
  const bySays = new Map<string | null, string[]>();
  for (const { says, sources } of readings)
    bySays.set(says, [...new Set([...(bySays.get(says) ?? []), ...sources])]);
  const unclear = ({ sources }: Reading) =>
    sources.every((id) => sourceOf(story, id)?.origin == null);
  const all = [...bySays].map(([says, sources]) => ({ says, sources }));
  return [...all.filter((reading) => !unclear(reading)), ...all.filter(unclear)];
};

const Says = ({ says, language, say }: { says: string | null; language: string; say: Say }) =>
  says === null ? (
    <span class="says-other">{say('reading_other_words')}</span>
  ) : (
    <q class="says" lang={language}>
      {says}
    </q>
  );

type Props = {
  story: StoryFacts;
  readings: readonly Reading[];
  /** The page's own words, shown first; null where it has none. */
  here: string | null;
  /** BCP 47, of the page. */
  language: string;
  say: Say;
};

/** How the tellings put it: the page first, then each wording with those who have it. */
export const Readings = ({ story, readings, here, language, say }: Props) => (
  <dl class="readings">
    {here !== null && (
      <div class="reading reading-here">
        <dt>{say('reading_here')}</dt>
        <dd>
          <Says says={here} language={language} say={say} />
        </dd>
      </div>
    )}
    {gathered(story, readings).map(({ says, sources }) => {
      const held = sources
        .map((id) => sourceOf(story, id))
        .filter((source): source is Source => source !== null);
      return (
        <div class="reading" key={says ?? ''}>
          <dt>
            {held.map((source) => (
              <SourceLink key={source.id} story={story} source={source} says={says} say={say} />
            ))}
          </dt>
          <dd>
            <Says says={says} language={held[0]?.language ?? 'en'} say={say} />
          </dd>
        </div>
      );
    })}
  </dl>
);
