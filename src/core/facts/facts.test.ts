import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';

describe('facts', () => {
  it('gives days, figures, persons and places in order, a day over a figure', () => {
    const text = 'On 9 March, President Ana Lima sent 40 trucks to Kiev, two days ago.';
    expect(
      facts(text, 0, text.length, '2021-03-10').map(({ start, end, ...fact }) => [
        text.slice(start, end),
        fact.facet,
      ]),
    ).toEqual([
      ['9 March', 'day'],
      ['Ana Lima', 'person'],
      ['40', 'figure'],
      ['Kiev', 'place'],
      ['two days ago', 'day'],
    ]);
  });

  it('keeps the figure of a day that cannot be resolved', () => {
    const text = 'It shut two days ago.';
    expect(facts(text, 0, text.length, null).map(({ facet }) => facet)).toEqual(['figure']);
  });
});
