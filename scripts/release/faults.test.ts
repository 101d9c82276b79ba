import { expect, test } from 'vitest';
import { type Release, releaseFaults } from './faults.ts';

const GOOD: Release = {
  publisher: { extension: 'variorum@newsdesk.org', corrections: 'mailto:mistakes@newsdesk.org' },
  listings: new Map([['en', { name: 'V', summary: 'Compares.', description: 'It compares.' }]]),
  versions: { manifest: '0.1.0', package: '0.1.0' },
  uncommitted: [],
};
const NOBODY = {
  extension: 'variorum@variorum.example',
  corrections: 'mailto:corrections@variorum.example',
};

test('a release with all filled in and committed has nothing against it', () => {
  expect(releaseFaults(GOOD, false)).toEqual([]);
});

test('an address under .example is refused by name, but for a trial', () => {
  const [fault = '', ...others] = releaseFaults({ ...GOOD, publisher: NOBODY }, false);
  expect(others).toEqual([]);
  for (const part of ['publisher.json', ...Object.values(NOBODY), '--trial'])
    expect(fault).toContain(part);
  expect(releaseFaults({ ...GOOD, publisher: NOBODY }, true)).toEqual([]);
});

test.each<[string, Partial<Release>]>([
  ['versions differ', { versions: { manifest: '0.1.0', package: '0.2.0' } }],
  ['something is not committed', { uncommitted: ['README.md'] }],
  [
    'a description is missing',
    { listings: new Map([['ko', { name: 'V', summary: 'S', description: '' }]]) },
  ],
  ['the id is none', { publisher: { ...GOOD.publisher, extension: 'variorum' } }],
])('where %s, a trial is refused too', (_, change) => {
  expect(releaseFaults({ ...GOOD, ...change }, true)).toHaveLength(1);
});
