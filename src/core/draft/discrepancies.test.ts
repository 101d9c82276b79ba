// Long, so that what a reader is shown and what an editor is asked are cases of the same tellings.
import { describe, expect, test } from 'vitest';
import { blocks } from '../text/blocks.ts';
import { discrepancies, type Line } from './discrepancies.ts';

// A stand-in for the frequency list: long words are rare.
const weights = (stem: string): number => Math.min(8, 2 + Math.floor(stem.length / 2));

const DAY = '2023-01-31';

const LEAD = 'The harbour council on Tuesday called on Norway to lend it a floating crane.';

const telling = (id: string, lines: readonly string[]) => {
  const text = ['Harbour council debates the new bridge', LEAD, ...lines].join('\n');
  return { id, text, blocks: blocks(text), date: DAY };
};

const found = (one: readonly string[], other: readonly string[], line: Line = 'reader'): string[] =>
  discrepancies([telling('a', one), telling('b', other)], weights, line).map(
    ({ facet, quoted, a, b }) => `${facet}${quoted ? ` ${quoted}` : ''}: ${a.words} | ${b.words}`,
  );

describe('what differs is found by facet', () => {
  test.each([
    [
      'figure',
      ['The storm destroyed 40 wooden houses along the northern coast road.'],
      ['The storm destroyed 60 wooden houses along the northern coast road.'],
      'figure: 40 | 60',
    ],
    [
      'day',
      ['Inspectors closed the granite quarry on Friday after the landslide.'],
      ['Inspectors closed the granite quarry on Thursday after the landslide.'],
      'day: Friday | Thursday',
    ],
    [
      'words of an utterance',
      ['“We shall rebuild every bridge before the autumn floods return,” said Anna Kowal.'],
      ['“We shall rebuild every tunnel before the autumn floods return,” said Anna Kowal.'],
      'quotation altered: bridge | tunnel',
    ],
    [
      'a shorter utterance',
      ['Kowal vowed to “rebuild every bridge before the autumn floods return”.'],
      ['“Next spring we shall rebuild every bridge before the autumn floods return,” he said.'],
      'quotation cut: rebuild | Next spring we shall',
    ],
    [
      'a fuller utterance',
      ['“Next spring we shall rebuild every bridge before the autumn floods return,” he said.'],
      ['Kowal vowed to “rebuild every bridge before the autumn floods return”.'],
      'quotation fuller: Next spring we shall | rebuild',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(found(one, other).join('\n')).toContain(expected);
  });
});

describe('no difference', () => {
  test.each([
    [
      'a value that the other telling has elsewhere',
      [
        'The storm destroyed 40 wooden houses along the northern coast road.',
        'By the evening the count of ruined houses had gone up to 60 houses in all.',
      ],
      ['The storm destroyed 60 wooden houses along the northern coast road.'],
    ],
    [
      'a quotation parted in two',
      ['“Next spring we shall,” Kowal said, “rebuild every bridge before the floods return.”'],
      ['“Next spring we shall rebuild every bridge before the floods return,” Kowal said.'],
    ],
    [
      'years of two persons',
      ['Anna Kowal worked at the old granite quarry for 12 years before the landslide.'],
      ['Peter Lund worked at the old granite quarry for 15 years before the landslide.'],
    ],
    [
      'one list and another',
      ['Divers raised 14 crates, 31 barrels and 900 bottles from the wreck of the ferry.'],
      ['Divers raised 6 crates, 12 barrels and 300 bottles from the wreck of the ferry.'],
    ],
    [
      'a date whose year is left open',
      ['The shipyard sacked its director on June 25 over the missing timber.'],
      ['The shipyard sacked its director over the missing timber on June 25, 2022.'],
    ],
    [
      'another word for it',
      ['The invasion of Ukraine drove up the price of bread in the harbour towns.'],
      ['The military operation in Ukraine drove up the price of bread in the harbour towns.'],
    ],
    [
      'two occasions',
      ['On Sunday Kowal met the harbour master Peter Lund at the old customs house.'],
      ['On Monday Kowal opened a forum about flood barriers with a long speech.'],
    ],
    [
      'two statements of one speaker',
      ['North Korea condemned the naval visit on Monday in a sharp statement by its agency.'],
      ['North Korea attacked the sale of tanks on Sunday in two separate statements.'],
    ],
    [
      'then and now',
      ['Then-Defence Minister Peter Lund refused the shipyard any military orders.'],
      ['Defence Minister Anna Kowal refused the shipyard any military orders.'],
    ],
    [
      'a weekday and a dateline',
      ['BERGEN, January 30 - The shipyard sacked its director on Monday over missing timber.'],
      ['BERGEN - The shipyard sacked its director on Monday over missing timber.'],
    ],
    [
      'a stamp of the page',
      ['2023-01-31 01:40:02 The shipyard sacked its director on Monday over missing timber.'],
      ['The shipyard sacked its director on Monday over missing timber.'],
    ],
    [
      'hundreds, and no figure',
      ['The port ordered hundreds of cranes from the yard in Gdynia last winter.'],
      ['The port ordered cranes from the yard in Gdynia last winter.'],
    ],
    [
      'a rounded figure',
      ['Nearly 100 dock workers walked out over unpaid night shifts.'],
      ['Some 98 dock workers walked out over unpaid night shifts.'],
    ],
    [
      'last year and a date in it',
      ['The port opened its lighthouse museum last year with a regatta.'],
      ['The port opened its lighthouse museum in June 2022 with a regatta.'],
    ],
    [
      'spelling, hyphens, titles',
      ['President Kim Yong-ho praised the defence programme of the neighbouring harbour.'],
      ['Kim Yong Ho praised the defense program of the neighboring harbor.'],
    ],
    [
      'order of a list',
      ['The repairs were paid for by Norway, Sweden and Denmark in equal shares.'],
      ['The repairs were paid for by Denmark, Norway and Sweden in equal shares.'],
    ],
    [
      'a city and its country',
      ['Kowal asked the fishermen in Norway for patience about the broken pier.'],
      ['Kowal asked the fishermen in Oslo for patience about the broken pier.'],
    ],
    [
      'one telling saying more',
      ['The ferry sank off the lighthouse with eleven crates of tea aboard.'],
      ['The ferry sank off the lighthouse.'],
    ],
  ])('%s', (_, one, other) => expect(found(one, other)).toEqual([]));

  test('a status at two hours', () => {
    const both = found(
      ['The ministry has not answered the letter of the dock workers so far.'],
      [
        'The ministry answered the letter of the dock workers and said it will consider their request.',
      ],
    );
    expect(both.filter((each) => /^(figure|day|person|place)/.test(each))).toEqual([]);
  });
});

describe('an editor is asked about more than a reader is shown', () => {
  test.each([
    [
      'a value that the other telling has elsewhere',
      [
        'The storm destroyed 40 wooden houses along the northern coast road.',
        'By the evening the count of ruined houses had gone up to 60 houses in all.',
      ],
      ['The storm destroyed 60 wooden houses along the northern coast road.'],
      'figure: 40 | 60',
    ],
    [
      'one list and another',
      ['Divers raised 14 crates, 31 barrels and 900 bottles from the wreck of the ferry.'],
      ['Divers raised 6 crates, 12 barrels and 300 bottles from the wreck of the ferry.'],
      'figure: 14 | 6',
    ],
    [
      'a quotation parted in two',
      ['“Next spring we shall,” Kowal said, “rebuild every bridge before the floods return.”'],
      ['“Next spring we shall rebuild every bridge before the floods return,” Kowal said.'],
      'quotation cut',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(found(one, other)).toEqual([]);
    expect(found(one, other, 'editor').join('\n')).toContain(expected);
  });
});

test('the order of tellings changes nothing', () => {
  const one = telling('a', ['The storm destroyed 40 wooden houses along the northern coast.']);
  const other = telling('b', ['The storm destroyed 60 wooden houses along the northern coast.']);
  const third = telling('c', ['The storm destroyed 60 barns along the northern coast on Friday.']);
  const all = discrepancies([one, other, third], weights, 'reader');
  expect(all.length).toBeGreaterThan(0);
  expect(discrepancies([third, other, one], weights, 'reader')).toEqual(all);
  for (const { a } of all) expect(one.text.slice(a.start, a.end)).toBe(a.words);
});
