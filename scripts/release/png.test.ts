import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ROOT } from '../sources.ts';
import { readPng } from './png.ts';

const iconOf = (file: string): Buffer => readFileSync(join(ROOT, 'public', file));

test.each(Object.entries(manifest.icons))('the icon of %s pixels is one', (size, file) => {
  const sides = { width: Number(size), height: Number(size), alpha: true };
  expect(readPng(iconOf(file))).toEqual(sides);
});

test('pixels that cannot be transparent are told from those that can', () => {
  const opaque = Buffer.from(iconOf(manifest.icons[16]));
  opaque[25] = 2;
  expect(readPng(opaque).alpha).toBe(false);
});

test('another file is refused', () => {
  expect(() => readPng(iconOf('icons/variorum.svg'))).toThrow('No PNG file');
});
