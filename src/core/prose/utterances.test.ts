import { describe, expect, it } from 'vitest';
import { quotations } from '../text/quotations.ts';
import { utterances } from './utterances.ts';

describe('quotations', () => {
  it.each([
    ['curly', 'He “ran off” then', ['ran off']],
    ['straight', 'He "ran off" and "came back" then', ['ran off', 'came back']],
    ['single', 'He ‘ran off’ while it’s dark', ['ran off']],
    ['straight single', "He 'didn't run' in the '90s", ["didn't run"]],
    ['a possessive inside', 'It is ‘the farmers’ own fault’ here', ['the farmers’ own fault']],
    ['guillemets', 'Il dit « non merci » hier', ['non merci']],
    ['low marks', 'Er sagte „nein danke“ und', ['nein danke']],
    ['corner brackets', '彼は「嫌だ」と', ['嫌だ']],
    ['nested', '“She said ‘no’ to it”', ['She said ‘no’ to it']],
    ['unbalanced', 'He said “it goes on', ['it goes on']],
    ['carried on in lines', '“One line\n“Another line”', ['One line', 'Another line']],
    ['a wrong opening mark', 'It is ” all too late” now', ['all too late']],
    ['no words', 'a “…” b', []],
    ['apostrophes', "the dogs' and cats' food isn't here", []],
  ])('finds %s', (_, text, expected) => {
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

const voices = (text: string) => utterances(text).map(({ speaker, cue }) => [speaker, cue]);
const HOLM = 'Prime Minister Ida Holm said it rained. ';

describe('utterances', () => {
  it.each([
    ['after', '“We stay,” Ida Holm said.', [['Ida Holm', 'said']]],
    ['inverted', '“We stay,” said Ida Holm.', [['Ida Holm', 'said']]],
    ['before', 'Ida Holm urged them to “stay here for now.”', [['Ida Holm', 'urged']]],
    [
      'between',
      '“We stay,” Ida Holm said, “for now.”',
      [
        ['Ida Holm', 'said'],
        ['Ida Holm', 'said'],
      ],
    ],
    ['according to', 'It was “a mess,” according to Ida Holm.', [['Ida Holm', 'according to']]],
    ['a pronoun', `${HOLM}“We stay,” she added.`, [['Ida Holm', 'added']]],
    ['an office', `${HOLM}The minister called it “a mess”.`, [['Ida Holm', 'called']]],
    [
      'a sentence on its own',
      '“We stay,” Ida Holm said. “We will not move.”',
      [
        ['Ida Holm', 'said'],
        ['Ida Holm', null],
      ],
    ],
    ['a country', 'North Korea said it was “a provocation.”', [['North Korea', 'said']]],
    [
      'a clause between',
      'Ida Holm, who met Per Lund, said it was “a mess.”',
      [['Ida Holm', 'said']],
    ],
    ['a signature', '“We will never leave this place.” — Rosa Mbeki', [['Rosa Mbeki', null]]],
    ['nobody', 'The so-called “mess” stays.', [[null, null]]],
  ])('tells the speaker: %s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});
