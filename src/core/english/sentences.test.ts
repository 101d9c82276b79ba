import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'plain',
      'The river rose. Roads closed! Who knew?',
      ['The river rose.', 'Roads closed!', 'Who knew?'],
    ],
    [
      'a title',
      'Dr. Ama Owusu met Gen. Per Lund. They spoke.',
      ['Dr. Ama Owusu met Gen. Per Lund.', 'They spoke.'],
    ],
    [
      'lost breaks behind a name',
      'It fell in Seoul.Harbour towns wept. Gazeta.Ru said so.',
      ['It fell in Seoul.', 'Harbour towns wept.', 'Gazeta.Ru said so.'],
    ],
    ['lost breaks', 'The crane fell.It was old.', ['The crane fell.', 'It was old.']],
    [
      'a name with a point',
      'She asked Booking.Com and Prof.Lee there.',
      ['She asked Booking.Com and Prof.Lee there.'],
    ],
    ['initials', 'J. K. Marlow wrote it. It sold.', ['J. K. Marlow wrote it.', 'It sold.']],
    ['points inside', 'The U.S. Senate sat. It rose.', ['The U.S. Senate sat.', 'It rose.']],
    [
      'an abbreviation that ends',
      'She moved to the U.S. The city grew.',
      ['She moved to the U.S.', 'The city grew.'],
    ],
    [
      'a time of day',
      'It shut at 9 p.m. Friday. Nobody came.',
      ['It shut at 9 p.m. Friday.', 'Nobody came.'],
    ],
    [
      'a number',
      'Bus No. 7 left. It paid 3.5 million.',
      ['Bus No. 7 left.', 'It paid 3.5 million.'],
    ],
    ['a plain no', 'He said no. Nobody moved.', ['He said no.', 'Nobody moved.']],
    ['a month', 'It ends Sept. 30 at noon.', ['It ends Sept. 30 at noon.']],
    [
      'a company',
      'Orbit Inc. shares fell. Traders left.',
      ['Orbit Inc. shares fell.', 'Traders left.'],
    ],
    ['a closing mark', '“We go. We stay.” He left.', ['“We go.', 'We stay.”', 'He left.']],
    [
      'a cue in lower case',
      '“Will it hold?” she asked. It held.',
      ['“Will it hold?” she asked.', 'It held.'],
    ],
    [
      'a named cue',
      '“Will it hold?” Ama Owusu asked. It held.',
      ['“Will it hold?” Ama Owusu asked.', 'It held.'],
    ],
    ['an ellipsis', 'They waited… and left. Then...', ['They waited… and left.', 'Then...']],
    ['blank lines', 'A headline\n\nA text', ['A headline', 'A text']],
    ['a line in lower case', 'The bridge\nwas shut.', ['The bridge\nwas shut.']],
    [
      'wrapped lines, capital or not',
      'They left for\nLima, Peru, at\ndawn. Rain\nfell.',
      ['They left for\nLima, Peru, at\ndawn.', 'Rain\nfell.'],
    ],
    ['ideographic stops', '雨が降った。道は閉じた。', ['雨が降った。', '道は閉じた。']],
    ['marks alone', ' — … ', []],
  ])('splits %s', (_, text, expected) => {
    const found = split(text).map((sentence) => sentence.replace(/\s*—\s*$/, ''));
    expect(found).toEqual(expected);
  });

  it('keeps to the stretch it is given', () => {
    const text = 'One here. Two here. Three here.';
    expect(sentences(text, 10, 19)).toEqual([{ start: 10, end: 19 }]);
  });
});
