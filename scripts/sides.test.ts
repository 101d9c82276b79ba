import { expect, test } from 'vitest';
import { filesIn, read } from './sources.ts';

test('style sheets name no left and no right, which change places with the language', () => {
  const side = /(?:^|[-\s:])(?:left|right)\s*[:;]/m;
  const styles = filesIn('src').filter((path) => path.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(5);
  expect(styles.filter((path) => side.test(read(path)))).toEqual([]);
});
