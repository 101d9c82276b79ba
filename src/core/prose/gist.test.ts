import { expect, test } from 'vitest';
import { gistOf } from './gist.ts';

test.each([
  [
    'Police said on Monday that two men were killed in the fire at the mill.',
    'two men were killed in the fire at the mill.',
  ],
  [
    'Some 40 workers escaped through the cellar, the brigade told reporters.',
    'Some 40 workers escaped through the cellar',
  ],
  [
    'According to the report, the wheel was built in 1790 by two brothers.',
    'the wheel was built in 1790 by two brothers.',
  ],
  [
    'Two people, one of whom said he was ill, left the town on foot, officials said in a statement.',
    'Two people, one of whom said he was ill, left the town on foot',
  ],
  // What is left would say too little.
  ['“I would do it again,” she said.', '“I would do it again,” she said.'],
  ['The mayor denied that he knew of the plan.', 'The mayor denied that he knew of the plan.'],
])('%s', (text, gist) => {
  const { start, end } = gistOf(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(gist);
});
