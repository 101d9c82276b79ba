import { expect, test } from 'vitest';
import { textPage } from '../../text/blocks.ts';
import { breaksOff } from './breaks-off.ts';

const REPORT = 'The bridge at Marle is shut\n\nThe town shut its bridge on Friday.\n\n';

test.each<[string, string, boolean]>([
  ['an end', 'Ferries run from Monday.', false],
  ['an end in a quotation', 'The mayor said: “Ferries run from Monday.”', false],
  ['an end in another script', '橋は金曜日に閉鎖された。', false],
  ['no end', 'Ferries run from Monday to', true],
  ['an ellipsis', 'Ferries run from Monday …', true],
  ['dots in brackets', 'Ferries run [...]', true],
  ['an open quotation', 'The mayor said: “Ferries run. They are free.', true],
  ['a quotation opened low', 'Der Bürgermeister sagt: „Fähren fahren.“', false],
  ['a wall', 'Ferries run from Monday.\n\nSubscribe now to read the rest of this article.', true],
  ['a wall in other words', 'Ferries run from Monday.\n\nAlready a member? Log in.', true],
  ['a meter that has run out', 'Ferries run.\n\nYou have no free articles left.', true],
  ['a meter', 'Ferries run.\n\nYou have 2 free articles left this month.', false],
  ['an offer of others', 'Ferries run.\n\nSubscribe to read as many stories as you like.', false],
  [
    'letters that are changed after the first lines',
    'The mayor of the town said that it was for the ferries, and that the bridge is to be mended by May.\n\nUif nbzps pg uif upxo tbje uibu ju xbt gps uif gfssjft boe uibu uif csjehf jt up cf nfoefe.',
    true,
  ],
  [
    'a rest that was not translated',
    `${'The mayor said that it was for the ferries, and that the bridge is to be mended by May. '.repeat(8)}\n\n${'Die Brücke ist für den Verkehr gesperrt, und es ist nicht bekannt, wie lange. '.repeat(5)}`,
    true,
  ],
  [
    'a line that was not translated',
    'The mayor said that it was for the ferries.\n\nDie Brücke ist für den Verkehr gesperrt, und es ist nicht bekannt, wie lange.',
    false,
  ],
  [
    'a paragraph that is blacked out',
    '██████ ██ ███ ████ ██ ███████ ███ █████ ████ ██ █ ████.\n\nFerries run.',
    true,
  ],
  ['a line of stars', '* * * * * * * * * * * * *\n\nFerries run.', false],
  ['a newsletter', 'Ferries run from Monday.\n\nSign up for our morning newsletter.', true],
  [
    'a reporter’s name after the end',
    'Ferries run.\n\n(Reporting by Ada Birch; editing by Bo Elm)',
    false,
  ],
  [
    'that, after no end',
    'Ferries run from Monday to\n\n(Reporting by Ada Birch; editing by Bo Elm)',
    true,
  ],
  ['a stamp after the end', 'Ferries run from Monday.\n\nUpdated 4 May 2020', false],
  ['the weather after the end', 'Ferries run from Monday.\n\nMarle 12°C, partly cloudy', false],
  ['an invitation to write', 'Ferries run.\n\nWrite to us at desk@marle.example', false],
  ['a section’s name after no end', 'Ferries run from Monday to\n\nMore news', true],
])('%s', (_, rest, expected) => {
  expect(breaksOff(textPage(`${REPORT}${rest}\n`, null, null))).toBe(expected);
});

test('a page without a paragraph does not break off', () => {
  expect(breaksOff(textPage('The bridge at Marle is shut\n', null, null))).toBe(false);
});
