import { expect, test } from 'vitest';
import { around } from './sentence-around.ts';

test.each([
  ['He left. On Monday the ', ' rose. It fell', 'On Monday the ', ' rose.'],
  [
    'of the old mill and the ',
    ' of the new mill stan',
    '…the old mill and the ',
    ' of the new mill…',
  ],
  ['', '', '', ''],
  ['A line\n', '\nAnother', '', ''],
  [
    'at 3.5 per cent the ',
    ' was 2.5 per cent of al',
    '…3.5 per cent the ',
    ' was 2.5 per cent of…',
  ],
  ['of great fires” in the ', ', which she calls “all ', '…in the ', ', which she calls…'],
  ['and called the “old ', ' mill” a “ruin', '…called the “old ', ' mill” a…'],
])('around a passage, its sentence in whole words: %j %j', (prefix, suffix, before, after) => {
  const passage = { exact: 'x', prefix, suffix, start: 0, end: 1 };
  expect(around(passage)).toEqual({ before, after });
});
