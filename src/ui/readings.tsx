import type { Reading, StoryFacts } from '../core/story/story.ts';
import type { Say } from './say.ts';
import { SourceLink } from './source-link.tsx';
import { sourceOf } from './teller.ts';

/** Readings that differ in capitals, apostrophes and quotation marks only are the same words. */
export const sameWords = (says: string | null): string | null =>
  says?.toLowerCase().replace(/[“”"]/g, '').replaceAll('’', "'") ?? null;

/** Readings of the same words together; those that only tellings of unclear origin have at the end. */
export const gathered = (story: StoryFacts, readings: readonly Reading[]): Reading[] => {
  const all = new Map<string | null, Reading>();
  for (const { says, sources } of readings) {
    const key = sameWords(says);
    const held = all.get(key) ?? { says, sources: [] };
    all.set(key, { says: held.says, sources: [...new Set([...held.sources, ...sources])] });
  }
  const unclear = ({ sources }: Reading) =>
    sources.every((id) => (sourceOf(story, id)?.origin ?? null) === null);
  const list = [...all.values()];
  return [...list.filter((reading) => !unclear(reading)), ...list.filter(unclear)];
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
  /** Whether each telling comes with a link to its archived copy. */
  archived?: boolean;
};

type LineProps = Omit<Props, 'readings' | 'here' | 'language'> & {
  reading: Reading;
  /** Whether the page reads so, too. */
  here: boolean;
  language: string;
};

const Line = ({ reading, here, language, story, say, archived = true }: LineProps) => {
  const { says } = reading;
  const tellers = reading.sources
    .flatMap((id) => sourceOf(story, id) ?? [])
    .map((source) => <SourceLink key={source.id} {...{ story, source, says, say, archived }} />);
  const all = here ? [<b key="here">{say('reading_here')}</b>, ...tellers] : tellers;
  return (
    <li class={here ? 'reading reading-here' : 'reading'}>
      <Says says={says} language={language} say={say} />{' '}
      <span class="tellers">
        {all.map((teller, at) => (at === 0 ? teller : [say('list_semicolon'), teller]))}
      </span>
    </li>
  );
};

/** As in an apparatus: the page's words first, then each other wording, and after it those who have it. */
export const Readings = ({ readings, here, language, ...rest }: Props) => {
  const all = gathered(rest.story, readings);
  const like =
    here === null ? undefined : all.find(({ says }) => sameWords(says) === sameWords(here));
  const first: Reading = { says: here, sources: like?.sources ?? [] };
  return (
    <ul class="readings">
      {here !== null && <Line reading={first} here language={language} {...rest} />}
      {all
        .filter((reading) => reading !== like)
        .map((reading) => (
          <Line
            key={reading.says ?? ''}
            reading={reading}
            here={false}
            language={sourceOf(rest.story, reading.sources[0] ?? '')?.language ?? 'en'}
            {...rest}
          />
        ))}
    </ul>
  );
};
