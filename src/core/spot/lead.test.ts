import { expect, test } from 'vitest';
import { leadOf, newsOf } from './lead.ts';
import { claim, openStory, pageOf } from './made-up.fixture.ts';

const STORY = openStory([
  claim({ id: 'asked', statement: 'She wants ferries.', cues: ['mayor|Birch + boats'] }),
]);

const REST = 'The weather was fine.\n\nPeople walked by the river.\n\n';

const news = (headline: string, ...lines: string[]): string => {
  const { stated, recalled, ahead } = newsOf(pageOf([headline, ...lines].join('\n\n')), STORY);
  return [...stated, ...(recalled ? ['recalled'] : []), ...(ahead ? ['ahead'] : [])].join(' ');
};

test.each<[string, string, string]>([
  ['has just been done', 'The mayor asked Harrow for boats.', 'asked'],
  ['was done last month', 'The mayor asked Harrow for boats last month.', 'recalled'],
  ['was done last month, put first', 'Last month the mayor asked Harrow for boats.', 'recalled'],
  ['was done days ago', 'The mayor asked for boats three days ago.', 'recalled'],
  ['was done in a month named', 'Back in March the mayor asked for boats.', 'recalled'],
  ['was done in a month’s speech', 'In April’s speech the mayor asked for boats.', 'recalled'],
  ['somebody recalls', 'Harrow recalls that the mayor asked for boats.', 'recalled'],
  ['somebody recalled', 'The mayor asked Harrow for boats, Ann Lund recalled.', 'recalled'],
  ['he recalled', 'Boats, he recalled, were what the mayor had wanted.', 'recalled'],
  ['is told beside a recall', 'Harrow recalls its boats, which the mayor asked for.', 'asked'],
  ['is told beside envoys', 'The mayor asked for boats and recalled her envoy.', 'asked'],
  ['is told beside wares', 'The mayor begs for boats; the recall covers kettles.', 'asked'],
  ['is expected', 'The mayor is expected to want boats.', 'ahead'],
  ['is planned', 'The mayor plans to beg for boats.', 'ahead'],
  ['will be done', 'The mayor will press Harrow on boats.', 'ahead'],
  ['will be done, as somebody said', 'The mayor will press for boats, she said.', 'asked'],
  ['may be done', 'The mayor might seek boats.', 'ahead'],
  ['is something else', 'Harrow paints its bridge.', ''],
])('an act that %s', (_, line, expected) => {
  expect(news('Harrow and the river', line)).toBe(expected);
});

test('what a page recalls in one sentence it may report in another', () => {
  expect(
    news('The mayor asked for boats', 'The mayor asked for boats last year, too, and got none.'),
  ).toBe('asked recalled');
});

test('what stands behind the lead is no news', () => {
  const late = `${REST}${REST}${REST}The mayor asked Harrow for boats.`;
  expect(news('Harrow and the river', late)).toBe('');
  expect(leadOf(pageOf(`Harrow\n\n${late}`))).toHaveLength(6);
});

test('labels, calls and tickers above the text spoil no lead', () => {
  const furniture =
    'Ports | Ships | Tides\n\nBy Ann Lund\n\nWatch now!\n\nSnow shuts the pass | Ferries late\n\n';
  const text = 'The mayor asked the people of Harrow for three boats.';
  const page = pageOf(`Harrow\n\n${furniture}${text}`);
  expect(leadOf(page).map(({ start, end }) => page.page.text.slice(start, end))).toEqual([
    'Harrow',
    text,
  ]);
});
