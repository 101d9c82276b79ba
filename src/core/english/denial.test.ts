import { describe, expect, test } from 'vitest';
import { words } from '../text/words.ts';
import { deniedWords } from './denial.ts';

/** The denied words of a text, in order. */
const denied = (text: string): string => {
  const all = words(text);
  const found = deniedWords(text, all);
  return all
    .filter((word) => found.has(word))
    .map(({ form }) => form)
    .join(' ');
};

describe('a clause is denied', () => {
  test.each([
    ['not', 'The mill has not burned.', 'the mill has burned'],
    ['n’t', 'The mill didn’t burn on Monday.', 'the mill burn on monday'],
    ['cannot', 'They cannot rebuild it.', 'they rebuild it'],
    ['never', 'Birch never sold the mill.', 'birch sold the mill'],
    ['an aside after it', 'It has not, she said, been sold.', 'it has been sold'],
    ['nobody did', 'Nobody saw the fire.', 'saw the fire'],
    ['no + subject', 'No witnesses have been heard.', 'witnesses have been heard'],
    ['no + object', 'Birch promised no repairs.', 'promised no repairs'],
    ['nothing', 'He sent nothing to Harrow.', 'sent nothing to harrow'],
    ['no longer', 'It is no longer for sale.', 'it is longer for sale'],
    ['neither … nor', 'He has neither bought it nor seen it.', 'has neither bought it seen it'],
    ['nor', 'The roof fell, nor did the weir hold.', 'did the weir hold'],
    ['without', 'He left without paying the bill.', 'paying the bill'],
    ['yet to', 'The council has yet to answer.', 'answer'],
    ['refused to', 'Birch refused to sell the mill.', 'birch sell the mill'],
    ['declined to', 'It declined to name the buyer.', 'it name the buyer'],
    ['ruled out', 'She ruled out a sale.', 'a sale'],
    ['was ruled out', 'A sale was ruled out on Monday.', 'a sale was'],
    ['rejected', 'Police rejected the theory.', 'the theory'],
    ['denied that', 'He denied that the mill had burned.', 'that the mill had burned'],
    ['stopped short of', 'She stopped short of naming him.', 'naming him'],
    ['unable to', 'They were unable to save it.', 'save it'],
    ['a rule against', 'a rule against selling bread', 'selling bread'],
    ['a policy of not', 'a policy of not selling bread abroad', 'selling bread abroad'],
    ['a ban on', 'the ban on exports to Harrow', 'on exports to harrow'],
    ['rather than', 'They sold it rather than repair the roof.', 'repair the roof'],
    ['non-', 'a non-lethal dose', 'lethal'],
    ['what is said to be not so', 'She did not say that it burned.', 'she did say that it burned'],
  ])('%s', (_, text, expected) => expect(denied(text)).toBe(expected));
});

describe('nothing is denied by', () => {
  test.each([
    ['not only', 'It was not only large but old.'],
    ['not least', 'It failed, not least because of the flood.'],
    ['no doubt', 'There is no doubt that it burned.'],
    ['without a doubt', 'It was without a doubt the mill.'],
    ['no more than', 'It had no more than ten looms.'],
    ['cannot but', 'She could not but agree.'],
    ['nothing but', 'He sold nothing but bread.'],
    ['not until', 'It did not burn until Monday.'],
    ['whether or not', 'whether or not it burned'],
    ['a request that was refused', 'The request for help was rejected.'],
    ['somebody to act against', 'They fought against the flood.'],
    ['a drill, stopped', 'He stopped the loom.'],
  ])('%s', (_, text) => expect(denied(text)).toBe(''));
});

describe('a denial ends with its clause', () => {
  test.each([
    ['but', 'It did not burn but was sold.', 'it did burn'],
    ['a comma', 'It did not burn, the council said.', 'it did burn'],
    ['and + verb', 'He did not sell it and kept the key.', 'he did sell it'],
    ['who', 'She did not meet the man who burned it.', 'she did meet the man'],
    ['a relative clause', 'Birch, who did not own it, burned it.', 'did own it'],
    ['the main verb', 'A rule never to sell bread has been changed.', 'to sell bread'],
    ['after', 'It was not rebuilt after the fire.', 'it was rebuilt'],
    ['denied twice', 'He did not deny that it burned.', 'deny'],
    ['refused no longer', 'She never refused to pay.', 'refused to'],
  ])('%s', (_, text, expected) => expect(denied(text)).toBe(expected));
});
