/** What one article more costs where thousands are kept, and what each of them takes. */
import { join, type Kept } from '../../src/core/collect/join.ts';
import { memoryKeeper } from '../../src/core/collect/memory.fixture.ts';
import type { Sketch } from '../../src/core/collect/sketch.ts';
import { type Speed, speedOf } from '../accuracy/spotting-scores.ts';

export type Cost = {
  kept: number;
  /** Milliseconds from a sketch to its group, its candidates' sketches read anew. */
  joining: Speed;
  /** Bytes of a sketch as JSON. */
  bytes: { mean: number; most: number };
};

const KEPT = 10_000;
const ADDED = 200;

/** As JSON brings it from a database: nothing worked out of it before is at hand. */
const anew = (sketch: Sketch): Sketch => JSON.parse(JSON.stringify(sketch)) as Sketch;

/** Adds articles to ten thousand others: those of the sets over and over, under other ids. */
export const costOf = async (sketches: readonly Sketch[]): Promise<Cost> => {
  const { keeper, keep } = memoryKeeper();
  for (let i = 0; i < KEPT; i += 1) {
    const sketch = sketches[i % sketches.length];
    if (sketch) keep({ id: `kept ${i}`, sketch }, []);
  }
  const times: number[] = [];
  for (const [i, sketch] of sketches.slice(0, ADDED).entries()) {
    const one: Kept = { id: `new ${i}`, sketch: anew(sketch) };
    const started = performance.now();
    await join(one, {
      ...keeper,
      sketches: async (ids) =>
        (await keeper.sketches(ids)).map((kept) => ({ ...kept, sketch: anew(kept.sketch) })),
    });
    times.push(performance.now() - started);
  }
  const sizes = sketches.map((sketch) => JSON.stringify(sketch).length);
  return {
    kept: KEPT,
    joining: speedOf(times),
    bytes: {
      mean: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
      most: Math.max(...sizes),
    },
  };
};
