import { expect, test } from 'vitest';
import { manifestFor } from '../manifest.ts';
import { ROOT, read } from '../sources.ts';
import { faultsOf } from './limits.ts';
import { listingFaults, listingsIn } from './listing.ts';

const FITS = { name: 'n'.repeat(50), summary: 's'.repeat(132), description: 'd'.repeat(16_000) };

test('every language’s listing is within what both stores take', () => {
  const all = listingsIn(ROOT);
  expect(all.has('en')).toBe(true);
  expect(listingFaults(all)).toEqual([]);
});

test.each([
  ['name', 51, ['Firefox']],
  ['name', 76, ['Chrome', 'Firefox']],
  ['summary', 133, ['Chrome']],
  ['summary', 251, ['Chrome', 'Firefox']],
  ['description', 16_001, ['Chrome']],
] as const)('a %s of %i characters is too long', (part, length, stores) => {
  const faults = faultsOf('en', { ...FITS, [part]: 'x'.repeat(length) });
  expect(faults).toEqual(
    stores.map((store) => expect.stringMatching(new RegExp(`^The ${part} in en .*${store} takes`))),
  );
});

test('what fits is taken, what is empty is not', () => {
  expect(faultsOf('en', FITS)).toEqual([]);
  expect(faultsOf('xx', { ...FITS, description: '\n' })).toEqual([
    'The description in xx is empty.',
  ]);
});

test('the stores are told the reason for each permission that the packages ask for, and for no other', () => {
  const { permissions, optional_host_permissions } = manifestFor('chrome');
  const reasons = [...read('docs/store/declarations.txt').matchAll(/^ {2}(\S+): /gm)].map(
    ([, permission]) => permission,
  );
  const asked = [...(permissions as string[]), 'host_permissions'];
  expect(optional_host_permissions).toEqual(['*://*/*']);
  expect(reasons.sort()).toEqual([...asked, 'optional_host_permissions'].sort());
});
