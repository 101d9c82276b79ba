import { describe, expect, it } from 'vitest';
import { names, properNames } from './names.ts';
import { sameName } from './same-name.ts';

const persons = (text: string) =>
  names(text).flatMap((fact) => (fact.facet === 'person' ? [[fact.name, fact.title]] : []));
const places = (text: string) =>
  names(text).flatMap((fact) => (fact.facet === 'place' ? [fact.name] : []));

describe('persons', () => {
  it.each([
    ['a title before', 'President Ana Duarte Lima spoke.', [['Ana Duarte Lima', 'president']]],
    [
      'another spelling',
      'the Norwegian Defence Minister Per Lund',
      [['Per Lund', 'defense minister']],
    ],
    ['a hyphen', 'Secretary-General Ida Holm', [['Ida Holm', 'secretary general']]],
    [
      'an office in between',
      'Secretary General of NATO Ida Holm',
      [['Ida Holm', 'secretary general']],
    ],
    ['lower case', 'spokeswoman Rosa Mbeki denied it', [['Rosa Mbeki', 'spokeswoman']]],
    ['an abbreviation', 'Sen. Mae Carter voted', [['Mae Carter', 'senator']]],
    ['an honorific', 'a visit by Mr. Okafor', [['Okafor', null]]],
    ['a title after', 'said Per Lund, the defence minister.', [['Per Lund', 'defense minister']]],
    ['a cue', 'Nothing broke, Rosa Mbeki said.', [['Rosa Mbeki', null]]],
    ['an age', 'It was Rosa Mbeki, 34, who won.', [['Rosa Mbeki', null]]],
    [
      'a short form',
      'President Han Do-yun met us. Han smiled.',
      [
        ['Han Do-yun', 'president'],
        ['Han Do-yun', null],
      ],
    ],
    ['no company', 'General Motors said so.', []],
    ['no capital', 'Seoul said so.', []],
  ])('tells %s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['from Kiev to SEOUL', ['Kyiv', 'Seoul']],
    ['South Korean and U.S. officials', ['South Korea', 'United States']],
    ['Norway’s ships', ['Norway']],
    ['across North America', ['North America']],
    ['the New York Stock Exchange', []],
    ['shot by Sgt. Michael Jordan', []],
  ])('finds those in: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('properNames', () => {
  it.each([
    ['The mayor thanked the Bank of the West.', ['Bank of the West']],
    ['Rain fell. More rain came to Oslo on Monday.', ['Oslo']],
    ['In Oslo, Prime Minister Per Lund met NATO.', ['Oslo', 'Per Lund', 'NATO']],
    ['a US-backed plan of Bashir al-Amin', ['US', 'Bashir al-Amin']],
  ])('finds those in: %s', (text, expected) => {
    expect(properNames(text).map(({ name }) => name)).toEqual(expected);
  });

  it('says which of them begin a sentence', () => {
    expect(properNames('Lund left. She met Holm.').map(({ initial }) => initial)).toEqual([
      true,
      false,
    ]);
  });
});

describe('sameName', () => {
  it.each([
    ['Yoon Suk Yeol', 'Yun Seok-yeol'],
    ['Suk-yeol Yoon', 'Yoon Suk Yeol'],
    ['Kyiv', 'Kiev'],
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['Zelenskiy', 'Zelensky'],
    ['Lee Jong-Sup', 'Lee Jong-sup'],
    ['Gaddafi', 'Qadhafi'],
    ['J. Holm', 'Johan Holm'],
    ['Johan P. Holm', 'Johan Holm'],
    ['UK', 'Great Britain'],
    ['WHO', 'World Health Organization'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Kim Jong-un', 'Kim Yo-jong'],
    ['Germany', 'Norway'],
    ['North Korea', 'South Korea'],
    ['Korea', 'North Korea'],
    ['Monday', 'Sunday'],
    ['Iran', 'Iraq'],
    ['Slovakia', 'Slovenia'],
    ['Martin', 'Marvin'],
    ['Oslo Stock Exchange', 'Oslo Stock Division'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});
