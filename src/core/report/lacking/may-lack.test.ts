/** What may be said to be missing: the rows of the table, each with a page that it is for (fairness 1). */
import { expect, test } from 'vitest';
import { textPage } from '../../text/blocks.ts';
import { extentOf, mayLack } from './may-lack.ts';

const whole = { extent: 'whole', heldInPart: false, compared: true, unedited: null } as const;

test.each<[string, Partial<Parameters<typeof mayLack>[0]>, string]>([
  ['a text that is all there, of an edition', {}, 'told: all of it was compared'],
  ['one beside a reader’s articles', { unedited: 'beside' }, 'told: all of it was compared'],
  [
    'a text that breaks off',
    { extent: 'cut' },
    'excerpt: its text breaks off, or has more than was read',
  ],
  [
    'an entry of a live page',
    { extent: 'entry' },
    'excerpt: the rest of the live page was not compared',
  ],
  [
    'a telling that is an excerpt',
    { heldInPart: true },
    'excerpt: only a part of its text is held',
  ],
  ['a page in German', { compared: false }, 'untold: its language is not compared'],
  ['a page of a draft', { unedited: 'pages' }, 'untold: too seldom right'],
  [
    'a German text that breaks off',
    { extent: 'cut', compared: false },
    'excerpt: its text breaks off, or has more than was read',
  ],
])('%s', (_, known, said) => {
  const { kind, reason } = mayLack({ ...whole, ...known });
  expect(`${kind}: ${reason}`).toBe(said);
});

test.each([
  ['The mill burns\n\nThe old mill at Harrow burned down.\n', undefined, 'whole'],
  ['The mill burns\n\nThe old mill at Harrow burned…\n', undefined, 'cut'],
  ['The mill burns\n\nThe old mill at Harrow burned down.\n', true, 'cut'],
])('%j, with text that was not read: %s', (text, unread, extent) =>
  expect(extentOf({ ...textPage(text, null, null), ...(unread && { unread }) })).toBe(extent),
);
