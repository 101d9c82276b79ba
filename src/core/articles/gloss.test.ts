import { describe, expect, test } from 'vitest';
import { blankClaim, type Claim } from '../story/story.ts';
import { type Gloss, glossesOn, sentencesIn } from './gloss.ts';

/** A point, by the articles that have it and what each says. */
const point = (id: string, says: Record<string, string>): Claim =>
  blankClaim(id, Object.keys(says), {
    readings: Object.entries(says).map(([source, one]) => ({ sources: [source], says: one })),
  });

const TORN = { post: 'Divers found a tear in the hull.', radio: 'The hull was torn, divers said.' };
const LAMP = { post: 'The lights went out.', radio: 'It was dark aboard.' };

const gloss = (on: Claim, rest: Partial<Gloss> = {}): Gloss => ({
  on: sentencesIn(on),
  at: 1,
  says: 'There is a hole in it.',
  small: false,
  ...rest,
});

const ofTorn = gloss(point('x', TORN));

const onWhich = (claims: Claim[], ...glosses: Gloss[]): [string, string | null][] =>
  [...glossesOn(claims, glosses)].map(([id, all]) => [id, all.at(-1)?.says ?? null]);

const HOLE: [string, string][] = [['p-1', 'There is a hole in it.']];

describe('what is said of a point is on the one that a new draft makes of its sentences', () => {
  test.each<[string, Claim[], [string, string | null][]]>([
    ['the same', [point('p-2', LAMP), point('p-1', TORN)], HOLE],
    ['with one more', [point('p-1', { mail: 'A hole was found.', ...TORN })], HOLE],
    ['with one less, that is gone', [point('p-1', { radio: TORN.radio })], HOLE],
    [
      'with one that was changed',
      [point('p-1', { ...TORN, post: 'Divers found two tears in the hull.' })],
      HOLE,
    ],
    ['in other marks', [point('p-1', { radio: '“The hull was torn”, divers said' })], HOLE],
    [
      'not where they are apart',
      [point('p-1', { post: TORN.post }), point('p-2', { radio: TORN.radio })],
      [],
    ],
    ['not where another article says so', [point('p-1', { mail: TORN.post })], []],
    ['not where all are gone', [point('p-1', LAMP)], []],
  ])('%s', (_, claims, found) => expect(onWhich(claims, ofTorn)).toEqual(found));

  test('and waits: put together again, it has it again', () => {
    const apart = [point('p-1', { post: TORN.post }), point('p-2', { radio: TORN.radio })];
    expect(onWhich(apart, ofTorn)).toEqual([]);
    expect(onWhich([point('p-1', TORN)], ofTorn)).toEqual(HOLE);
  });
});

test('of several the last counts, and the reader’s own before what a file gave', () => {
  const claims = [point('p-1', TORN)];
  const early = gloss(point('x', { post: TORN.post }), { says: 'early', at: 1 });
  const late = gloss(point('x', { radio: TORN.radio }), { says: 'late', at: 2 });
  const given = { ...gloss(point('x', TORN), { says: 'given', at: 3 }), given: true as const };
  expect(onWhich(claims, late, early)).toEqual([['p-1', 'late']]);
  expect(onWhich(claims, given, early, late)).toEqual([['p-1', 'late']]);
  expect(onWhich(claims, given)).toEqual([['p-1', 'given']]);
});

test('the sentences of a point are named in one order, whichever came first', () => {
  const back = Object.fromEntries(Object.entries(TORN).reverse());
  expect(sentencesIn(point('x', TORN))).toEqual(sentencesIn(point('x', back)));
});
