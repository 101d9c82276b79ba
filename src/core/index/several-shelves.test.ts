import { expect, test } from 'vitest';
import { OWN, type Shelf, severalShelves } from './shelf.ts';

const shelfOf = (name: string, candidates: () => Promise<string[]>): Shelf => {
  const nothing = async () => {
    throw new Error(name);
  };
  return { candidates, open: nothing, facts: nothing, list: async () => [] };
};

const fails = async (): Promise<string[]> => {
  throw new Error('damaged');
};

const both = (packaged: () => Promise<string[]>, own: () => Promise<string[]>): Shelf =>
  severalShelves([
    { prefix: '', shelf: shelfOf('packaged', packaged) },
    { prefix: OWN, shelf: shelfOf('own', own) },
  ]);

test('candidates come from all, and one shelf that fails keeps no other from being read', async () => {
  const seoul = async () => ['seoul'];
  const mine = async () => ['mine-1'];
  const none = async () => [];
  expect(await both(seoul, mine).candidates('')).toEqual(['seoul', 'mine-1']);
  expect(await both(seoul, fails).candidates('')).toEqual(['seoul']);
  expect(await both(fails, mine).candidates('')).toEqual(['mine-1']);
  expect(await both(none, fails).candidates('')).toEqual([]);
  await expect(both(fails, none).candidates('')).rejects.toThrow('damaged');
});

test.each([
  ['seoul-2023', 'packaged'],
  ['mine-7', 'own'],
  ['mines-of-moria', 'packaged'],
])('the story %s is asked of the shelf that is %s', async (id, name) => {
  const shelf = both(fails, fails);
  await expect(shelf.open(id)).rejects.toThrow(name);
  await expect(shelf.facts(id)).rejects.toThrow(name);
});
