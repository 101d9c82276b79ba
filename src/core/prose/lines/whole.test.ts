import { expect, test } from 'vitest';
import { textPage } from '../../text/blocks.ts';
import type { Page } from '../../text/page.ts';
import { isWhole } from './whole.ts';

const REPORT = [
  'Ferry Orlanda runs aground off Skarholm',
  'The ferry Orlanda ran aground on a reef off Skarholm on Monday with 212 people aboard, the coastguard said.',
  'Fishing boats took all of them off within three hours, and nobody was badly hurt.',
  'The transport minister promised an inquiry and ordered the sister ships to stay in port.',
];
const GERMAN = [
  'Fähre Orlanda läuft vor Skarholm auf Grund',
  'Die Fähre Orlanda ist am Montag mit 212 Menschen an Bord auf ein Riff vor der Insel gelaufen.',
  'Fischerboote haben alle Menschen von der Fähre geholt, und niemand ist schwer verletzt worden.',
  'Der Minister hat eine Untersuchung versprochen und die beiden anderen Schiffe in den Hafen beordert.',
];
const LIVE = [
  'Ferry Orlanda: live',
  ...[9, 10, 11].flatMap((hour) => [
    `${hour}:15 GMT`,
    `The coastguard said at ${hour} that the ferry Orlanda was still on the reef off Skarholm.`,
    'Boats are on their way to the ship with food and blankets, the harbour master said.',
  ]),
];
const HEADLINES = [
  'News from the isles',
  'Ferry Orlanda runs aground off Skarholm with 212 people aboard on Monday',
  'Brass band opens new pier of Lindvik to the sound of the old march',
  'Mayor Tomas Aldecott to stand again in the autumn, say three of his friends',
  'Teachers of Tervik want smaller classes and a warmer gymnasium by winter',
  'All the news of the day.',
];

const page = (lines: readonly string[], more: Partial<Page> = {}): Page => ({
  ...textPage(lines.join('\n'), 'https://post.example/orlanda', '2031-05-05'),
  ...more,
});

test.each<[string, Page, boolean]>([
  ['a report', page(REPORT), true],
  [
    'one at an address with a query alone',
    page(REPORT, { url: 'https://post.example/?p=7' }),
    true,
  ],
  ['one without an address', page(REPORT, { url: null }), true],
  ['one of which something was not read', page(REPORT, { unread: true }), false],
  ['one that breaks off', page([...REPORT, 'The captain had reported a fault of the…']), false],
  ['one that is for subscribers', page([...REPORT, 'Subscribe now to continue reading.']), false],
  ['one of two paragraphs', page(REPORT.slice(0, 3)), false],
  ['a language that is not compared', page(GERMAN), false],
  ['a live page', page(LIVE), false],
  ['a list of headlines', page(HEADLINES), false],
  ['a front page', page(REPORT, { url: 'https://post.example/' }), false],
  ['a front page with a fragment', page(REPORT, { url: 'https://post.example#top' }), false],
])('%s: %#', (_, one, expected) => {
  expect(isWhole(one)).toBe(expected);
});
