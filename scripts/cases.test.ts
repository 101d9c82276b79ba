/** The list of cases that the browsers are led through: complete, and each case known by its name. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CASES } from '../e2e/pages/cases/index.ts';
import { ROOT, sources } from './sources.ts';

const files = sources('e2e/pages/cases');

const listed = new Set<unknown>(CASES);

/** A page and a name: what else a file has, such as the paragraphs of the paper, is no case. */
const isCase = (one: unknown): one is { name: string } =>
  typeof one === 'object' && one !== null && 'name' in one && 'html' in one;

const casesOf = async (path: string): Promise<{ path: string; name: string; known: boolean }[]> => {
  const all: unknown[] = Object.values(await import(join(ROOT, path))).flat();
  return all.filter(isCase).map((one) => ({ path, name: one.name, known: listed.has(one) }));
};

test('each case of each file is in the index', async () => {
  const all = (await Promise.all(files.map(casesOf))).flat();
  expect(all.length).toBeGreaterThanOrEqual(CASES.length);
  expect(all.filter(({ known }) => !known)).toEqual([]);
});

test('no two cases have one name', () => {
  const names = CASES.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
