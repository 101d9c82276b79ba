import { expect, test } from 'vitest';
import { packRuns, runs, unpackRuns, winnowed } from './runs.ts';

const TEXT =
  'a long freight train of coal wagons crossed the old iron bridge before the morning fog had lifted';

test('every winnowed run is a run of the text, and a shared stretch of eight words is always found', () => {
  const kept = winnowed(TEXT);
  const all = runs(TEXT);
  expect([...kept].every((run) => all.has(run))).toBe(true);
  expect(kept.size).toBeLessThan(all.size);
  const copied = runs('they said wagons crossed the old iron bridge before the bells rang');
  expect([...kept].some((run) => copied.has(run))).toBe(true);
});

test('a text of fewer than five words has none', () =>
  expect(winnowed('one two three four').size).toBe(0));

test('packing loses nothing', () =>
  expect(unpackRuns(packRuns(winnowed(TEXT)))).toEqual(winnowed(TEXT)));
