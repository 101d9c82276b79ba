import { expect, test } from 'vitest';
import { textPage } from '../../text/blocks.ts';
import { withStampedDay } from './stamped-day.ts';

const HEAD = 'The old bridge at Marle is shut for good';
const LEAD = 'The mayor shut the bridge on Monday, 2 March 2020.';

test.each<[string, string[], string | null, string | null]>([
  ['a stamp behind the headline', [HEAD, '4 May 2020', LEAD], null, '2020-05-04'],
  ['behind a byline', [HEAD, 'By Ada Birch', 'Published: May 4, 2020', LEAD], null, '2020-05-04'],
  [
    'the first of two',
    [HEAD, 'Updated: 6 May 2020 10:15', 'Published: 4 May 2020 09:00', LEAD],
    null,
    '2020-05-04',
  ],
  ['metadata go first', [HEAD, '4 May 2020', LEAD], '2020-05-05', '2020-05-05'],
  ['a stamp behind the lead', [HEAD, LEAD, '4 May 2020'], null, null],
  ['a masthead above the headline', ['4 May 2020', HEAD, LEAD], null, null],
  ['a day under a picture', [HEAD, 'Photo: the bridge, 4 May 2020', LEAD], null, null],
  ['a month alone', [HEAD, 'May 2020', LEAD], null, null],
  ['a day that no calendar has', [HEAD, '31 June 2020', LEAD], null, null],
  [
    'a text that was published before',
    [HEAD, LEAD, 'This article was first published on 4 May 2020. We print it again as it was.'],
    '2024-05-06',
    '2020-05-04',
  ],
  [
    'a text that is changed, and says nothing of its first day',
    [HEAD, LEAD, 'This article was updated on 4 May 2020.'],
    '2020-05-02',
    '2020-05-02',
  ],
  [
    'the only day, below',
    [HEAD, LEAD, 'This entry was posted on Monday, May 4th, 2020 at 9:20 am'],
    null,
    '2020-05-04',
  ],
  [
    'a post that is reported',
    [HEAD, 'This post was published on May 12, 2019 and deleted.', LEAD],
    '2020-05-04',
    '2020-05-04',
  ],
  ['a day that is reported', [HEAD, LEAD], null, null],
])('%s', (_, lines, date, expected) => {
  const page = textPage(lines.join('\n'), null, date);
  const head = lines.indexOf(HEAD);
  const blocks = page.blocks.map((block, i) => ({
    ...block,
    kind: i === head ? ('headline' as const) : ('paragraph' as const),
  }));
  expect(withStampedDay({ ...page, blocks }).date).toBe(expected);
});
