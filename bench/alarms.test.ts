import { expect, test } from 'vitest';
import { readAlarms, realOf } from './alarms.ts';

test('all alarms there were, or a hundred of them, were read, and each is judged', () => {
  const list = readAlarms();
  expect(list.alarms).toHaveLength(Math.min(100, list.of));
  for (const { real, why } of list.alarms) expect(real).toBe(why === undefined);
  const { n, of } = realOf(list);
  expect(of - n).toBe(list.alarms.filter(({ why }) => why !== undefined).length);
});

test('the list has values, no sentences', () => {
  for (const { here, there } of readAlarms().alarms)
    for (const value of [here, there]) expect(value.split(/\s+/).length).toBeLessThan(9);
});
