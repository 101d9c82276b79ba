import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillPlace } from './place.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'variorum-place-'));
  mkdirSync(join(home, 'release'));
  writeFileSync(join(home, 'release/old.zip'), '');
});
afterEach(() => rmSync(home, { recursive: true }));

const inside = (): string[] => readdirSync(home, { recursive: true }).map(String).sort();

test('what is whole takes the place of what was there', async () => {
  await fillPlace(join(home, 'release'), async (folder) => {
    writeFileSync(join(folder, 'new.zip'), '');
    expect(inside()).toContain('release/old.zip');
  });
  expect(inside()).toEqual(['release', 'release/new.zip']);
});

test('what fails half-way leaves what was there, and nothing else', async () => {
  const failing = fillPlace(join(home, 'release'), async (folder) => {
    writeFileSync(join(folder, 'new.zip'), '');
    throw new Error('The linter finds fault');
  });
  await expect(failing).rejects.toThrow('The linter finds fault');
  expect(inside()).toEqual(['release', 'release/old.zip']);
});
