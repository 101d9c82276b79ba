import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, isStoryOn, readSettings, withStory } from './settings.ts';

const ALL = { conflict: true, worded: true, alone: true };

describe('readSettings', () => {
  it('has defaults', () => {
    expect(DEFAULTS).toEqual({
      degree: 'differences',
      kinds: ALL,
      offSites: [],
      remember: { where: 'nowhere', sites: [], not: [], days: 30 },
      stories: {},
      small: false,
      hover: true,
      language: 'auto',
    });
  });

  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, DEFAULTS],
    ['another type', 'off', DEFAULTS],
    ['a list', [1, 2], DEFAULTS],
    ['settings', { ...DEFAULTS, hover: false }, { ...DEFAULTS, hover: false }],
    ['one damaged part', { hover: 'no', small: true }, { ...DEFAULTS, small: true }],
    ['a degree that is none', { degree: 'loud', small: true }, { ...DEFAULTS, small: true }],
    [
      'sites with others among them',
      { offSites: ['a.example', 7, '', 'a.example', null, 'b.example'] },
      { ...DEFAULTS, offSites: ['a.example', 'b.example'] },
    ],
    [
      'days and places that are none',
      { remember: { where: 'always', not: ['a.example', 7], days: 8 } },
      { ...DEFAULTS, remember: { ...DEFAULTS.remember, not: ['a.example'] } },
    ],
    ['what is remembered, of another type', { remember: true }, DEFAULTS],
    [
      'switches of stories with others among them',
      { stories: { tale: true, mill: false, bridge: 'on', ferry: null } },
      { ...DEFAULTS, stories: { tale: true, mill: false } },
    ],
    ['switches that are none', { stories: ['mill'] }, DEFAULTS],
    ['a part of a later version', { ...DEFAULTS, glow: 3 }, DEFAULTS],
  ])('reads %s', (_, stored, expected) => {
    expect(readSettings(stored)).toEqual(expected);
  });

  it.each<[string, unknown, unknown]>([
    ['all marked, as at first', { ...ALL, shared: true }, {}],
    ['all but what others report too', { ...ALL, shared: false }, {}],
    ['nothing', { conflict: false, worded: false, alone: false, shared: false }, { degree: 'off' }],
    [
      'what is at odds alone',
      { conflict: true, worded: false, alone: false, shared: false },
      { degree: 'conflicts' },
    ],
    [
      'what others report too alone',
      { conflict: false, worded: false, alone: false, shared: true },
      { degree: 'all', kinds: { conflict: false, worded: false, alone: false } },
    ],
    [
      'one kind left out, one damaged',
      { alone: false, worded: null, shared: true },
      { kinds: { ...ALL, alone: false } },
    ],
    ['kinds that are none', 'all of them', {}],
  ])('takes over kinds of before degrees: %s', (_, kinds, expected) => {
    expect(readSettings({ kinds, hover: false })).toEqual({
      ...DEFAULTS,
      hover: false,
      ...(expected as object),
    });
  });

  it('reads anything, and reads its own output as it is', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = readSettings(stored);
        expect(readSettings(once)).toEqual(once);
      }),
    );
  });
});

describe('stories', () => {
  const chosen = withStory(withStory(DEFAULTS, 'mill', false), 'tale', true);

  it.each<[string, { id: string; sample?: boolean }, boolean, boolean]>([
    ['one that was switched off', { id: 'mill' }, true, false],
    ['a sample that was switched on', { id: 'tale', sample: true }, false, true],
    ['one of which nothing was said', { id: 'bridge' }, true, true],
    ['a sample of which nothing was said', { id: 'song', sample: true }, false, false],
    ['one that is called as something else is', { id: 'constructor' }, true, true],
  ])('%s', (_, story, before, after) => {
    expect(isStoryOn(DEFAULTS, story)).toBe(before);
    expect(isStoryOn(chosen, story)).toBe(after);
  });

  it('remembers the last 500 that were switched', () => {
    const ids = Array.from({ length: 501 }, (_, i) => `s${i}`);
    const all = ids.reduce((settings, id) => withStory(settings, id, false), DEFAULTS);
    const again = readSettings(withStory(all, 's0', false));
    expect(Object.keys(again.stories)).toHaveLength(500);
    expect(again.stories).toMatchObject({ s0: false });
    expect(again.stories).not.toHaveProperty('s1');
  });
});
