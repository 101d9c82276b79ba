/** Changes every entry of the bundled editions, one at a time: `check` must name each change. */
import { describe, expect, test } from 'vitest';
import { allSentences } from '../../core/prose/telling-sentences.ts';
import { backed } from '../../core/story/opening-words.ts';
import { ARTICLES, absent } from '../at-hand.ts';
import { editionIds, editionOf } from '../editions.ts';
import { readWeights } from '../paths.ts';
import { readTellings, storyFolder } from '../tellings.ts';
import { check } from './check.ts';
import { found } from './discrepancies-open.ts';
import { type Mutation, mutations } from './mutations.fixture.ts';

const skipped = absent ? ` [skipped: ${absent}]` : '';

describe.skipIf(absent !== null).each(editionIds())(`%s${skipped}`, (id) => {
  const edition = editionOf(id);
  const tellings = absent ? [] : readTellings(storyFolder(ARTICLES, id));
  const all = allSentences(tellings);
  const differing = found(tellings, readWeights());
  // Function words and what the tellings write small begin a statement with a capital, and are no names.
  const small = new Set(
    ['for', 'those', ...all.flatMap(({ text }) => text.split(/[^\p{L}]+/u))].filter((word) =>
      /^\p{Ll}/u.test(word),
    ),
  );
  const sorts = absent ? null : mutations(edition, small);

  /** The mutations on which no report names what was changed. */
  const unnoticed = (list: readonly Mutation[]): Mutation[] =>
    list.filter(({ edition: changed, named }) => {
      const lines = check(changed, tellings, differing).map(
        ({ place, message }) => `${place}: ${message}`,
      );
      return !named.every((name) => lines.some((line) => line.includes(name)));
    });
  const told = (list: readonly Mutation[]): string[] => list.map(({ what }) => what);

  test('a reading, source, claim or piece of evidence removed', () => {
    expect(sorts?.removed.length).toBeGreaterThan(400);
    expect(told(unnoticed(sorts?.removed ?? []))).toEqual([]);
  });

  test('a source exchanged', () => {
    expect(sorts?.exchanged.length).toBeGreaterThan(1000);
    expect(told(unnoticed(sorts?.exchanged ?? []))).toEqual([]);
  });

  test('a reading that is not in its source', () => {
    expect(sorts?.misread.length).toBeGreaterThan(200);
    expect(told(unnoticed(sorts?.misread ?? []))).toEqual([]);
  });

  // What stays unnoticed, by rule: a name exchanged for another that the same evidence has too ("North"
  // for "South" where a sentence names both Koreas). Which of them does what, only a reader can tell.
  test('a figure, day or name changed in a statement', () => {
    expect(sorts?.misstated.length).toBeGreaterThan(200);
    const left = unnoticed(sorts?.misstated ?? []);
    const inEvidence = ({ put }: Mutation): boolean =>
      put !== undefined &&
      [...backed(put.claim, all)].some(({ text }) => text.split(/[^\p{L}]+/u).includes(put.word));
    expect(told(left.filter((one) => !inEvidence(one)))).toEqual([]);
    expect(left.length).toBeLessThan((sorts?.misstated.length ?? 0) / 25);
  });

  test('a discrepancy that is neither answered nor dismissed any more', () => {
    expect(edition.dismissed.length).toBeGreaterThan(0);
    for (const gone of edition.dismissed) {
      const dismissed = edition.dismissed.filter((one) => one !== gone);
      const [one = '', other = ''] = Object.keys(gone.between).sort();
      const places = check({ ...edition, dismissed }, tellings, differing).map((o) => o.place);
      expect(places.join('\n')).toContain(`${one} and ${other} (`);
    }
    const idle = { between: { reuters: 'thanked', ap: 'urged' }, because: 'Nothing is there.' };
    const changed = { ...edition, dismissed: [...edition.dismissed, idle] };
    expect(check(changed, tellings, differing)).toMatchObject([
      { message: 'nothing unanswered is found between these words; it can go.' },
    ]);
  });

  test('nothing is open before', () => expect(check(edition, tellings, differing)).toEqual([]));

  test('an edition that is held against fewer or other tellings', () => {
    for (const { id: source } of edition.sources) {
      const fewer = tellings.filter((telling) => telling.id !== source);
      expect(check(edition, fewer).map(({ place }) => place)).toContain(`sources › ${source}`);
    }
    const stranger = { ...tellings[0], id: 'stranger' } as (typeof tellings)[number];
    expect(check(edition, [...tellings, stranger]).map(({ message }) => message)).toContain(
      `“stranger” (${stranger.file}) is in the folder and not listed.`,
    );
  });
});
