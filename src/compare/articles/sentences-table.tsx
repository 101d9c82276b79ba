import { useMemo, useState } from 'preact/hooks';
import type { Piece } from '../../core/report/apparatus.ts';
import { besideFirst } from '../../core/report/own-articles/side-by-side.ts';
import type { Claim, Source, StoryFacts } from '../../core/story/story.ts';
import { GlossWords } from '../../ui/articles/gloss.tsx';
import { dayWords, isDay } from '../../ui/day.ts';
import type { Say } from '../../ui/say.ts';
import { SourceLink } from '../../ui/sources/source-link.tsx';
import { columnsOf } from '../claims/columns.ts';
import { PointWays } from './point-ways.tsx';
import { saysOf } from './points.ts';
import type { SaidOf } from './use-glosses.ts';

type Props = {
  story: StoryFacts;
  points: readonly Claim[];
  reading: string | null;
  /** Says something of a point. */
  set: (point: Claim, said: SaidOf) => Promise<boolean>;
  say: Say;
};

const Head = ({
  story,
  source,
  reading,
  say,
}: Omit<Props, 'points' | 'set'> & { source: Source }) => (
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

type RowProps = Pick<Props, 'story' | 'set' | 'say'> & { point: Claim; sources: readonly Source[] };

/** A point: the articles' sentences, or in their place what the reader says; then they are there on a press. */
const Row = ({ story, point, sources, set, say }: RowProps) => {
  const pieces = useMemo(() => piecesOf(point, sources), [point, sources]);
  const [open, setOpen] = useState(false);
  return (
    <tbody data-claim={point.id}>
      {point.statement !== null && (
        <tr class="stated">
          <th scope="rowgroup" colSpan={sources.length}>
            <GlossWords
              {...{ story, say }}
              claim={point}
              sources={sources.filter(({ id }) => pieces.has(id))}
            />
          </th>
        </tr>
      )}
      {(point.statement === null || open) && (
        <tr class="claim">
          {sources.map((source) => (
            <Sentence key={source.id} pieces={pieces.get(source.id)} source={source} />
          ))}
        </tr>
      )}
      <tr class="point-ways">
        <td colSpan={sources.length}>
          <PointWays {...{ point, open, setOpen, set, say }} />
        </td>
      </tr>
    </tbody>
  );
};

/** Sentence beside sentence: a row a point, a column an article, articles of one report side by side. */
export const SentencesTable = ({ story, points, reading, set, say }: Props) => {
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
        {points.map((point) => (
          <Row key={point.id} {...{ story, point, sources, set, say }} />
        ))}
      </table>
    </div>
  );
};
