import { claimWords } from '../core/story/claim-words.ts';
import type { Claim, Source, StoryFacts } from '../core/story/story.ts';
import { dayWords, isDay, languageName } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import { SourceLink } from '../ui/sources/source-link.tsx';
import { wholeWords } from '../ui/sources/source-parts.ts';
import { originName } from '../ui/sources/teller.ts';
import { columnsOf } from './claims/columns.ts';
import { firstPoint } from './claims/first-words.ts';

type Props = { story: StoryFacts; reading: string | null; say: Say };

const wordsFor = (point: Claim, source: Source): string | null =>
  point.readings.find(({ sources }) => sources.includes(source.id))?.says ?? null;

const Text = ({
  source,
  story,
  point,
  reading,
  say,
}: Props & { source: Source; point: Claim | null }) => {
  const says = point && wordsFor(point, source);
  return (
    <tr data-source={source.id} class={source.id === reading ? 'of-reading' : ''}>
      <th scope="row">
        <SourceLink story={story} source={source} says={null} say={say} />
      </th>
      {point && (
        <td>
          {says === null ? (
            say('compare_no_words')
          ) : (
            <q class="says" lang={source.language}>
              {says}
            </q>
          )}
        </td>
      )}
      <td>{originName(story, source) ?? say('compare_unclear_column')}</td>
      <td>{source.credits ?? say('compare_not_said')}</td>
      <td>{source.dateline ?? say('compare_not_said')}</td>
      <td>{languageName(source.language, say)}</td>
      <td>{wholeWords(source, say)}</td>
      <td>{isDay(source.date) ? dayWords(source.date, say) : say('compare_not_said')}</td>
    </tr>
  );
};

const HEADS = ['report', 'credit', 'dateline', 'language', 'completeness', 'date'] as const;

/** The tellings under each other, by what is known of each. */
export const Texts = ({ story, reading, say }: Props) => {
  const point = firstPoint(story);
  const sources = columnsOf(story, reading).flatMap((column) => column.sources);
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{say('compare_texts')}</h2>
      {!story.edition.own && <p class="explain">{say('compare_texts_text')}</p>}
      <table class="texts-table">
        <thead>
          <tr>
            <th scope="col">{say('compare_head_telling')}</th>
            {point && <th scope="col">{claimWords(point)}</th>}
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say(`compare_head_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <Text key={source.id} {...{ source, story, point, reading, say }} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
