import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('reads once at a time, and once more for all that was asked meanwhile', async () => {
  const ends: ((value: number) => void)[] = [];
  const shown: number[] = [];
  const again = latest(
    () => new Promise<number>((resolve) => ends.push(resolve)),
    (value) => shown.push(value),
  );
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  const first = again();
  await settle();
  expect(ends).toHaveLength(1);
  const meanwhile = [again(), again(), again()];
  await settle();
  expect(ends).toHaveLength(1);

  ends[0]?.(1);
  await first;
  expect(shown).toEqual([1]);
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.(2);
  await Promise.all(meanwhile);
  expect(shown).toEqual([1, 2]);

  void again();
  await settle();
  expect(ends).toHaveLength(3);
});
