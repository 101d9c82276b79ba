import { describe, expect, test } from 'vitest';
import { termHash } from './hash.ts';
import { stem } from './stem.ts';
import { packTerms, terms, unpackTerms } from './terms.ts';
import { parseWeights, type Weights } from './weights.ts';

const flat: Weights = () => 5;
const has = (text: string, word: string): boolean => terms(text, flat).has(termHash(stem(word)));

describe('terms', () => {
  test.each([
    ['inflection', 'The bakers were baking', 'bake'],
    ['British spelling', 'the neighbouring harbour', 'harbor'],
    ['-ise and -ize', 'they organised it', 'organize'],
    ['irregular verb', 'she sold bread', 'sell'],
    ['possessive', 'Kim’s oven', 'kim'],
    ['transliteration', 'a train to Kiev', 'Kyiv'],
  ])('%s', (_, text, word) => expect(has(text, word)).toBe(true));

  test('function words carry nothing', () =>
    expect(terms('it was the one of them', flat).size).toBe(0));

  test('order leaves no trace, and packing loses nothing', () => {
    const one = terms('Seven red boats left Bergen', flat);
    const other = terms('boats red seven Bergen left', flat);
    expect([...unpackTerms(packTerms(one)).keys()]).toEqual([
      ...unpackTerms(packTerms(other)).keys(),
    ]);
    expect(unpackTerms(packTerms(one))).toEqual(new Map([...one].sort(([a], [b]) => a - b)));
  });

  test('names and figures are marked', () => {
    const set = terms('Off Bergen 12 boats', flat);
    expect(set.get(termHash(stem('bergen')))).toMatchObject({ name: true, number: false });
    expect(set.get(termHash('12'))).toMatchObject({ number: true });
  });

  test.each([
    ['twelve boats', '12'],
    ['thirty-four boats', '34'],
    ['ninety boats', '90'],
  ])('%s: the figure in words is one term', (text, figure) => {
    const set = terms(text, flat);
    expect(set.get(termHash(figure))).toMatchObject({ number: true });
    expect(set.size).toBe(2);
  });
});

describe('weights', () => {
  test('a stem outside the list weighs most', () => {
    const weights = parseWeights('# words\nAtheDre\nAof\nAa\nAb\nAc\nAd\nAboat\n');
    const weighed = ['the', 'there', 'boat', 'zeugma'].map(weights);
    expect(weighed).toEqual([1, 1, 7, 8]);
  });
  test('another shape is refused', () => expect(() => parseWeights('Athe\n')).toThrow('1 classes'));
});
