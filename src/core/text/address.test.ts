import { expect, test } from 'vitest';
import { addressKey, bareAddress } from './address.ts';

test.each([
  ['https://post.example/a/?utm_source=mail&fbclid=1#top', 'https://post.example/a/'],
  ['https://post.example/a?q=a%20b+c&UTM_Medium&id', 'https://post.example/a?q=a%20b+c&id'],
  ['https://post.example/a?to=b?c=d', 'https://post.example/a?to=b?c=d'],
  ['https://post.example/a?my_utm_source=1', 'https://post.example/a?my_utm_source=1'],
])('of %s stays %s', (url, bare) => {
  expect(bareAddress(url)).toBe(bare);
});

test('one page has one key', () => {
  const one = addressKey('https://post.example/a');
  expect(addressKey('https://post.example/a/?gclid=x#comments')).toBe(one);
  expect(addressKey('https://post.example/a?id=1')).not.toBe(one);
  expect(addressKey('https://post.example/a/?id=1')).toBe(`${one}?id=1`);
});
