import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings } from './settings.ts';

describe('readSettings', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, DEFAULTS],
    ['another type', 'off', DEFAULTS],
    ['a list', [1, 2], DEFAULTS],
    ['settings', { ...DEFAULTS, hover: false }, { ...DEFAULTS, hover: false }],
    ['one damaged part', { hover: 'no', small: true }, { ...DEFAULTS, small: true }],
    [
      'one damaged kind',
      { kinds: { alone: false, shared: null } },
      { ...DEFAULTS, kinds: { ...DEFAULTS.kinds, alone: false } },
    ],
    ['a part of a later version', { ...DEFAULTS, glow: 3 }, DEFAULTS],
  ])('reads %s', (_, stored, expected) => {
    expect(readSettings(stored)).toEqual(expected);
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
