import { expect, test } from 'vitest';
import { PUBLISHER } from '../publisher.ts';
import { byHand, publisherFaults, unfilled } from './publish.ts';

const OURS = { extension: 'variorum@newsdesk.org', corrections: 'mailto:mistakes@newsdesk.org' };

test('an address under .example is still to be filled in', () => {
  expect(unfilled({ ...OURS, extension: 'variorum@variorum.example' })).toEqual([
    'the id of the add-on (“extension”, now variorum@variorum.example)',
  ]);
  expect(unfilled({ ...OURS, corrections: 'https://newsdesk.example/mistakes' })).toHaveLength(1);
  expect(unfilled(OURS)).toEqual([]);
  // An example is not the reserved domain.
  expect(unfilled({ ...OURS, corrections: 'https://examples.org/example' })).toEqual([]);
});

test.each([
  ['variorum', OURS.corrections],
  ['two words@host', OURS.corrections],
  [`${'x'.repeat(80)}@host`, OURS.corrections],
  [OURS.extension, 'mistakes@newsdesk.org'],
  [OURS.extension, 'http://newsdesk.org'],
])('%s and %s cannot be published', (extension, corrections) => {
  expect(publisherFaults({ extension, corrections })).toHaveLength(1);
});

test('what is committed and what a publisher would fill in can be', () => {
  expect(publisherFaults(PUBLISHER)).toEqual([]);
  expect(publisherFaults(OURS)).toEqual([]);
  const extension = '{5a6f9d1c-6c1b-4a7e-9d2f-0b3c8e7a1f24}';
  expect(publisherFaults({ ...OURS, extension })).toEqual([]);
});

test('what is left to do names what is not filled in', () => {
  const lines = (publisher: typeof OURS) => byHand(publisher, (part) => `${part}.zip`).join('\n');
  expect(lines(OURS)).not.toContain('publisher.json');
  expect(lines({ ...OURS, extension: 'v@v.example' })).toContain('v@v.example');
});
