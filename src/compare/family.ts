/** Where in the picture of the lineage each origin and telling stands. */
import type { Source, StoryFacts } from '../core/story/story.ts';

export const BOX = { width: 208, height: 50 };
const GAP = { x: 128, y: 16 };
/** Room for lines and the focus of strokes at the edges. */
const MARGIN = 2;

export type Node = { x: number; y: number } & (
  | { is: 'origin'; name: string }
  | { is: 'unclear' }
  | { is: 'telling'; source: Source }
);
/** From the right side of one box to the left side of another, in a step where the rows differ. */
export type Edge = { how: Source['lineage']['how']; from: [number, number]; to: [number, number] };
export type Family = { width: number; height: number; nodes: Node[]; edges: Edge[] };

type Tree = { source: Source; below: Tree[] };

/** The tellings that derive from a source; a telling that is met again (a circle) hangs nowhere twice. */
const treeOf = (source: Source, all: readonly Source[], seen: Set<string>): Tree => {
  seen.add(source.id);
  const next = all.filter(({ id, lineage }) => lineage.from?.source === source.id && !seen.has(id));
  return { source, below: next.map((one) => treeOf(one, all, seen)) };
};

const treesOf = (sources: readonly Source[]): Tree[] => {
  const ids = new Set(sources.map(({ id }) => id));
  const seen = new Set<string>();
  const isTop = ({ id, lineage }: Source): boolean =>
    lineage.from?.source === id || !ids.has(lineage.from?.source ?? '');
  const tops = sources.filter(isTop).map((source) => treeOf(source, sources, seen));
  const circular = sources.filter(({ id }) => !seen.has(id));
  return [
    ...tops,
    ...circular.flatMap((source) => (seen.has(source.id) ? [] : [treeOf(source, sources, seen)])),
  ];
};

const xOf = (depth: number): number => MARGIN + depth * (BOX.width + GAP.x);
const yOf = (row: number): number => MARGIN + row * (BOX.height + GAP.y);

/** Origins at the left, each telling to the right of what it derives from; those of unclear origin apart, last. */
export const familyOf = (story: StoryFacts): Family => {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  let row = 0;
  let deepest = 0;
  const hang = (trees: readonly Tree[], depth: number, parent: number): void => {
    trees.forEach(({ source, below }, at) => {
      if (at > 0) row += 1;
      deepest = Math.max(deepest, depth);
      nodes.push({ is: 'telling', source, x: xOf(depth), y: yOf(row) });
      edges.push({
        how: source.lineage.how,
        from: [xOf(depth - 1) + BOX.width, yOf(parent) + BOX.height / 2],
        to: [xOf(depth), yOf(row) + BOX.height / 2],
      });
      hang(below, depth + 1, row);
    });
  };
  const plant = (root: { is: 'origin'; name: string } | { is: 'unclear' }, sources: Source[]) => {
    if (sources.length === 0) return;
    nodes.push({ ...root, x: xOf(0), y: yOf(row) });
    hang(treesOf(sources), 1, row);
    row += 1;
  };
  const of = (origin: string | null) => story.sources.filter((one) => one.origin === origin);
  for (const { id, name } of story.origins) plant({ is: 'origin', name }, of(id));
  plant({ is: 'unclear' }, of(null));
  return {
    width: xOf(deepest) + BOX.width + MARGIN,
    height: Math.max(0, yOf(row) - GAP.y) + MARGIN,
    nodes,
    edges,
  };
};

/** A name in at most two lines of so many characters: SVG text does not wrap. */
export const lines = (name: string, most: number): string[] => {
  const words = name.split(' ');
  const fits = words.findIndex((_, at) => words.slice(0, at + 1).join(' ').length > most);
  const first = fits < 0 ? words.length : Math.max(1, fits);
  const cut = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  return [words.slice(0, first).join(' '), words.slice(first).join(' ')].filter(Boolean).map(cut);
};
