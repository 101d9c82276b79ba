import { useMemo } from 'preact/hooks';
import type { Piece } from '../../core/report/apparatus.ts';
import { besideFirst } from '../../core/report/beside/side-by-side.ts';
import type { Claim, Source, StoryFacts } from '../../core/story/story.ts';
import { dayWords, isDay } from '../../ui/day.ts';
import type { Say } from '../../ui/say.ts';
import { SourceLink } from '../../ui/sources/source-link.tsx';
import { columnsOf } from '../claims/columns.ts';
import { saysOf } from './points.ts';

type Props = { story: StoryFacts; points: readonly Claim[]; reading: string | null; say: Say };

const Head = ({ story, source, reading, say }: Omit<Props, 'points'> & { source: Source }) => (
  <th
    scope="col"
    class={source.id === reading ? 'head of-reading' : 'head'}
    data-source={source.id}
  >
    <span class="outlet">
      <SourceLink {...{ story, source, say }} says={null} archived={false} />
    </span>
    {isDay(source.date) && <span class="aside">{dayWords(source.date, say)}</span>}
    {source.id === reading && <strong class="aside">{say('compare_read')}</strong>}
  </th>
);

const Sentence = ({ pieces, source }: { pieces: readonly Piece[] | undefined; source: Source }) => (
  <td class="cell" data-source={source.id}>
    {pieces && (
      <q class="says" lang={source.language}>
        {pieces.map(({ text, differs }, at) => (differs ? <b key={at}>{text}</b> : text))}
      </q>
    )}
  </td>
);

/** The sentences of one point by article; those after the first with what differs from it. */
const piecesOf = (point: Claim, sources: readonly Source[]): Map<string, Piece[]> => {
  const said = sources.flatMap(({ id }) => {
    const says = saysOf(point, id);
    return says === null ? [] : [{ id, says }];
  });
  const pieces = besideFirst(said.map(({ says }) => says));
  return new Map(said.map(({ id }, at) => [id, pieces[at] ?? []]));
};

const Row = ({ point, sources }: { point: Claim; sources: readonly Source[] }) => {
  const pieces = useMemo(() => piecesOf(point, sources), [point, sources]);
  return (
    <>
      {point.statement !== null && (
        <tr class="stated">
          <th scope="rowgroup" colSpan={sources.length}>
            {point.statement}
          </th>
        </tr>
      )}
      <tr class="claim" data-claim={point.id}>
        {sources.map((source) => (
          <Sentence key={source.id} pieces={pieces.get(source.id)} source={source} />
        ))}
      </tr>
    </>
  );
};

/** Sentence beside sentence: a row a point, a column an article, articles of one report side by side. */
export const SentencesTable = ({ story, points, reading, say }: Props) => {
  const sources = useMemo(
    () =>
      columnsOf(story, reading)
        .flatMap((column) => column.sources)
        .filter(({ id }) => points.some((point) => point.sources.includes(id))),
    [story, points, reading],
  );
  return (
    <div class="wide">
      <table class="claims sentences" style={`--articles: ${sources.length}`}>
        <caption>
          <span>{say('compare_beside_caption')}</span>
        </caption>
        <thead>
          <tr>
            {sources.map((source) => (
              <Head key={source.id} {...{ story, source, reading, say }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.id} point={point} sources={sources} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
