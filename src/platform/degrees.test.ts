import { describe, expect, it } from 'vitest';
import { type Degree, degreeAfter, degreeAt, markedKinds, ROUND, withDegree } from './degrees.ts';
import { DEFAULTS } from './settings.ts';

const HERE = 'https://www.paper.example/world/1';
const ELSEWHERE = 'https://other.example/';

describe('the degrees', () => {
  it('go round by one key, and each is what the page has then', () => {
    const seen: Degree[] = [];
    let settings = DEFAULTS;
    for (const _ of ROUND) {
      const next = degreeAfter(degreeAt(settings, HERE), ROUND);
      settings = withDegree(settings, next, HERE);
      expect(degreeAt(settings, HERE)).toBe(next);
      seen.push(next);
    }
    expect(seen).toEqual(['all', 'conflicts', 'off-here', 'off', 'differences']);
    expect(settings).toEqual(DEFAULTS);
  });

  it('are of one site where they are off here, and leave other sites as they were', () => {
    const settings = withDegree({ ...DEFAULTS, degree: 'all' }, 'off-here', HERE);
    expect(degreeAt(settings, 'http://paper.example/sport')).toBe('off-here');
    expect(degreeAt(settings, ELSEWHERE)).toBe('all');
    const both = withDegree(settings, 'off-here', ELSEWHERE);
    expect(degreeAt(withDegree(both, 'differences', HERE), ELSEWHERE)).toBe('off-here');
  });

  it.each<[Degree, string[]]>([
    ['differences', ['conflict', 'worded', 'alone']],
    ['all', ['conflict', 'worded', 'alone', 'shared']],
    ['conflicts', ['conflict']],
    ['off-here', []],
    ['off', []],
  ])('%s marks', (degree, kinds) => {
    expect([...markedKinds(withDegree(DEFAULTS, degree, HERE), HERE)]).toEqual(kinds);
  });

  it('leave out kinds of difference that the reader does not want marked', () => {
    const settings = { ...DEFAULTS, kinds: { ...DEFAULTS.kinds, alone: false } };
    expect([...markedKinds(settings, HERE)]).toEqual(['conflict', 'worded']);
  });
});
