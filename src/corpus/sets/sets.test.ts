import { expect, test } from 'vitest';
import { parseWordSets, wordSetsText } from '../../core/index/word-sets.ts';
import { SETS } from './sets.ts';

test('the package has them as they are here', () => {
  expect(parseWordSets(wordSetsText(SETS))).toEqual(SETS);
});
