import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, MOST_SITES, type Settings } from '../../settings.ts';
import { remembersAt, siteOfWeb, withSite } from './sites.ts';

const settings = (remember: Partial<Settings['remember']>): Settings => ({
  ...DEFAULTS,
  remember: { ...DEFAULTS.remember, ...remember },
});

const withRemembering = (before: Settings, url: string, on: boolean): Settings => ({
  ...before,
  remember: withSite(before.remember, siteOfWeb(url), on),
});

const POST = 'https://www.post.example/a';

describe('what is remembered', () => {
  test.each<[string, Partial<Settings['remember']>, boolean]>([
    ['nowhere until it is chosen', {}, false],
    ['nowhere, whatever sites were chosen', { sites: ['post.example'] }, false],
    ['everywhere', { where: 'everywhere' }, true],
    ['everywhere but there', { where: 'everywhere', not: ['post.example'] }, false],
    ['there', { where: 'chosen', sites: ['post.example'] }, true],
    ['elsewhere', { where: 'chosen', sites: ['ost.example', 'isle.example'] }, false],
    [
      'on all sites above but there',
      { where: 'chosen', sites: ['example'], not: ['post.example'] },
      false,
    ],
    [
      'there, on none of the sites above',
      { where: 'chosen', sites: ['post.example'], not: ['example'] },
      true,
    ],
    [
      'everywhere but above, and there',
      { where: 'everywhere', sites: ['post.example'], not: ['example'] },
      true,
    ],
  ])('%s', (_, remember, expected) => {
    expect(remembersAt(settings(remember), POST)).toBe(expected);
  });

  test('has a site for an address', () => {
    const everywhere = settings({ where: 'everywhere' });
    for (const url of [
      '',
      'about:blank',
      'data:text/html,x',
      'chrome-extension://a/sample/index.html',
    ])
      expect(remembersAt(everywhere, url)).toBe(false);
  });
});

const SITES = ['a.example', 'b.a.example', 'c.example', 'example'];
const sites = fc.uniqueArray(fc.constantFrom(...SITES));
const chosen = fc
  .record({ where: fc.constantFrom('chosen' as const, 'everywhere' as const), sites, not: sites })
  .map(settings);

test('a choice for a site holds, and leaves unrelated ones alone', () => {
  fc.assert(
    fc.property(
      chosen,
      fc.constantFrom('a.example', 'c.example'),
      fc.boolean(),
      (before, site, on) => {
        const after = withRemembering(before, `https://${site}/x`, on);
        expect(remembersAt(after, `https://${site}/y`)).toBe(on);
        const other = site === 'a.example' ? 'https://c.example/' : 'https://a.example/';
        expect(remembersAt(after, other)).toBe(remembersAt(before, other));
      },
    ),
  );
});

test('no choice for a site is made where nothing is remembered, or of what has no site', () => {
  expect(withRemembering(DEFAULTS, POST, true)).toEqual(DEFAULTS);
  const everywhere = settings({ where: 'everywhere' });
  expect(withRemembering(everywhere, 'about:blank', false)).toEqual(everywhere);
});

test('no more sites are stored than there is room for, and the last stays', () => {
  const not = Array.from({ length: MOST_SITES }, (_, n) => `s${n}.example`);
  const after = withRemembering(settings({ where: 'everywhere', not }), POST, false);
  expect(after.remember.not).toHaveLength(MOST_SITES);
  expect(after.remember.not.at(-1)).toBe('post.example');
});
