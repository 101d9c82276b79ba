import type { Source, StoryFacts } from '../core/story/story.ts';
import type { Say } from '../ui/say.ts';
import { cautions } from '../ui/sources/teller.ts';
import { BOX, type Edge, type Family, lines, type Node } from './family.ts';

/** Characters that fit a box and the line between two. */
const IN_BOX = 27;
const LINE = 16;

type Props = { story: StoryFacts; family: Family; say: Say };

const noteOn = (source: Source, say: Say): string =>
  [
    ...(source.origin === null ? [] : cautions(source, say)),
    ...(source.complete ? [] : [say('text_breaks_off')]),
  ].join(say('list_comma'));

const wordsIn = (node: Node, say: Say): [names: string[], note: string] => {
  if (node.is === 'unclear') return [[say('origin_unclear')], say('compare_not_counted')];
  if (node.is === 'origin') return [lines(node.name, IN_BOX), say('compare_origin')];
  const note = noteOn(node.source, say);
  return [lines(node.source.outlet, IN_BOX).slice(0, note ? 1 : 2), note];
};

const Box = ({ node, say }: { node: Node; say: Say }) => {
  const [names, note] = wordsIn(node, say);
  const rows = names.length + (note ? 1 : 0);
  const top = node.y + BOX.height / 2 - ((rows - 1) * LINE) / 2 + 4.5;
  const x = node.x + BOX.width / 2;
  return (
    <g class={`node node-${node.is}`}>
      <rect {...BOX} x={node.x} y={node.y} rx={node.is === 'telling' ? 3 : BOX.height / 2} />
      {names.map((name, at) => (
        <text key={name} class="node-name" x={x} y={top + at * LINE} text-anchor="middle">
          {name}
        </text>
      ))}
      {note && (
        <text class="node-note" x={x} y={top + names.length * LINE} text-anchor="middle">
          {note}
        </text>
      )}
    </g>
  );
};

const Line = ({ edge: { how, from, to }, say }: { edge: Edge; say: Say }) => {
  const bend = from[0] + 14;
  return (
    <g class={`edge edge-${how}`}>
      <path d={`M${from.join()}H${bend}V${to[1]}H${to[0]}`} />
      <text x={(bend + to[0]) / 2} y={to[1] - 6} text-anchor="middle">
        {say(`compare_how_${how}`)}
      </text>
    </g>
  );
};

/** Who carries whose report, as a picture; the list beside it says the same in sentences. */
export const Picture = ({ story, family, say }: Props) => (
  <svg
    class="family"
    role="img"
    aria-label={say('compare_picture', { title: story.title })}
    viewBox={`0 0 ${family.width} ${family.height}`}
    width={family.width}
    height={family.height}
  >
    {family.edges.map((edge) => (
      <Line key={`${edge.from}-${edge.to}`} edge={edge} say={say} />
    ))}
    {family.nodes.map((node) => (
      <Box key={`${node.x}-${node.y}`} node={node} say={say} />
    ))}
  </svg>
);
