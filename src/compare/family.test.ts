import { expect, test } from 'vitest';
import type { Source, StoryFacts } from '../core/story/story.ts';
import { STORY } from '../ui/made-up-story.ts';
import { BOX, type Family, familyOf, lines, type Node } from './family.ts';

const nameOf = (node: Node): string =>
  node.is === 'telling' ? node.source.id : node.is === 'origin' ? node.name : 'unclear';

/** Each line of the picture as "from -how-> to". */
const drawn = ({ nodes, edges }: Family): string[] =>
  edges.map(({ how, from, to }) => {
    const left = nodes.find(
      ({ x, y }) => x + BOX.width === from[0] && y + BOX.height / 2 === from[1],
    );
    const right = nodes.find(({ x, y }) => x === to[0] && y + BOX.height / 2 === to[1]);
    return `${left && nameOf(left)} -${how}-> ${right && nameOf(right)}`;
  });

const made = (sources: Partial<Source>[]): StoryFacts => ({
  ...STORY,
  sources: sources.map((rest) => ({ ...STORY.sources[0]!, origin: 'nordwire', ...rest })),
});
const from = (source: string): Source['lineage'] => ({
  how: 'rewritten',
  from: { source, report: null },
  evidence: [],
});

test('tellings hang under their origin or their model, unclear ones apart', () => {
  expect(drawn(familyOf(STORY))).toEqual([
    'Nordwire -republished-> dawn',
    'dawn -translated-> kabar',
    'Presswire -republished-> copy',
    'The Bell -own-> bell',
    'TV One -republished-> tv',
    'unclear -spun-> reblog',
  ]);
});

test.each<[string, Partial<Source>[], string[]]>([
  [
    'two copies of one telling',
    [{ id: 'a' }, { id: 'b', lineage: from('a') }, { id: 'c', lineage: from('a') }],
    ['Nordwire -republished-> a', 'a -rewritten-> b', 'a -rewritten-> c'],
  ],
  [
    'a circle ends',
    [
      { id: 'a', lineage: from('b') },
      { id: 'b', lineage: from('a') },
    ],
    ['Nordwire -rewritten-> a', 'a -rewritten-> b'],
  ],
  [
    'a model of another origin is no parent here',
    [
      { id: 'a', lineage: from('b') },
      { id: 'b', origin: 'bell' },
    ],
    ['Nordwire -rewritten-> a', 'The Bell -republished-> b'],
  ],
])('%s', (_, sources, expected) => {
  expect(drawn(familyOf(made(sources)))).toEqual(expected);
});

test('no two boxes overlap, and all are in the picture', () => {
  const sources = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    lineage: from(id === 'a' ? 'none' : 'a'),
  }));
  for (const family of [familyOf(STORY), familyOf(made(sources))]) {
    const places = family.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { x, y } of family.nodes) {
      expect(x + BOX.width).toBeLessThanOrEqual(family.width);
      expect(y + BOX.height).toBeLessThanOrEqual(family.height);
    }
  }
});

test.each([
  ['Kabar', ['Kabar']],
  ['The Bell of the North', ['The Bell of', 'the North']],
  ['The Bell of the North and South', ['The Bell of', 'the North a…']],
  ['Verylongoutletname', ['Verylongout…']],
])('%s fits two lines', (name, expected) => {
  expect(lines(name, 12)).toEqual(expected);
});
