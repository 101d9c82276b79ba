/** Articles on made-up events, kept one by one: which are put together. */
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kept } from '../core/collect/join.ts';
import { feed } from '../core/collect/memory.fixture.ts';
import { Sketch, sketchOf } from '../core/collect/sketch.ts';
import { textPage } from '../core/text/blocks.ts';
import { ROOT, readWeights } from './paths.ts';
import { readTellings } from './tellings.ts';

const weights = readWeights();
const STORIES = ['harrow-mill', 'lift-fall', 'lumen-quarter', 'river-cup'];

const kept = (id: string, text: string, day: string | null): Kept => ({
  id,
  sketch: sketchOf(textPage(text, null, day), weights),
});

const tellings = STORIES.flatMap((story) =>
  readTellings(join(ROOT, 'src/corpus/fixtures/tellings', story)).map(({ id, body, meta }) =>
    [meta.date, null].map((day) => kept(`${story}/${id}`, body, day)),
  ),
);
const dated = tellings.map(([one]) => one as Kept);
const undated = tellings.map(([, one]) => one as Kept);
const sorted = (groups: readonly string[][]): string[] =>
  groups.map((group) => group.join(' ')).sort();

const MILL = `Fire destroys the old mill at Harrow
HARROW - A fire destroyed the old water mill at Harrow on Monday and slightly hurt two workers, the fire brigade said.
About 40 firefighters fought the flames for six hours. They saved the weir, but the wheel of the mill fell into the river Asker.
"For the mill we came too late," fire chief Ada Birch said.`;
const MILL_TOO = `Historic Harrow mill lost to flames, two workers hurt
Two workers were slightly hurt on Monday when fire destroyed the old water mill at Harrow.
Fire chief Ada Birch said that about 40 firefighters had fought the flames for six hours. The weir was saved; the mill's wheel fell into the river Asker.
"For the mill we came too late," Birch said.`;
const MILL_LATER = `Two arrested over the fire at the old mill at Harrow
HARROW - Police have arrested two men over the fire that destroyed the old water mill at Harrow last month and slightly hurt two workers.
Fire chief Ada Birch said then that for the mill the firefighters came too late. The wheel of the mill had fallen into the river Asker.
Inspector Joan Pell said that the men, both from Lindholm, would be heard by a judge.`;
const SAME_HEADLINE = `Fire destroys the old mill at Harrow
The museum of Lindholm opens an exhibition of forty paintings by Ole Brandt, its curator Nora Fenn told visitors.
Entrance is free for children, and a catalogue costs nine crowns.
The paintings came by ship from Tarn and will hang there until autumn.`;
const ARRESTED = `Goalkeeper of Tarn Rovers arrested for drunk driving
TARN - Police arrested Tarn Rovers goalkeeper Piet Maas on suspicion of drunk driving early on Sunday.
A patrol stopped Piet Maas on the road to the harbour, and let Maas go on bail. No other player has been arrested since spring.
A lawyer for Piet Maas said that it was a mistake. The club said that it would talk to Maas first.`;
const ARRESTED_TOO = `Tarn Rovers defender arrested for drunk driving
Tarn Rovers defender Jon Abel has been arrested on suspicion of drunk driving, police in Tarn said.
Officers saw Jon Abel in his car near a bridge at night and took Abel to a station; bail was set at nine hundred crowns.
It is the second arrest of a player of the club. A lawyer for Jon Abel did not answer questions, and nor did Abel.`;
const LIVE = `Harrow mill fire: live
10:15 About 40 firefighters fight the flames at the old water mill at Harrow, the fire brigade said on Monday.
11:40 The wheel of the mill fell into the river Asker, fire chief Ada Birch said.
13:05 "For the mill we came too late," fire chief Ada Birch said. Two workers were slightly hurt.`;

describe.each([
  ['with their days', dated],
  ['without days', undated],
])('made-up tellings %s, fed one by one', (_, all) => {
  let groups: string[] = [];
  beforeAll(async () => {
    groups = sorted((await feed(all)).groups);
  });

  test('are never put together with those of another event', () =>
    expect(
      groups.filter((group) => new Set(group.split(' ').map((id) => id.split('/')[0])).size > 1),
    ).toEqual([]));

  test('are put together in most events', () => {
    const largest = STORIES.map((story) =>
      Math.max(
        ...groups.filter((group) => group.startsWith(story)).map((g) => g.split(' ').length),
      ),
    );
    expect(largest.filter((size) => size > 1).length).toBeGreaterThan(STORIES.length / 2);
  });
});

test('tellings without days make the same groups in whatever order they come', async () => {
  const groups = sorted((await feed(undated)).groups);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(undated, { minLength: undated.length }), async (order) => {
      expect(sorted((await feed(order)).groups)).toEqual(groups);
    }),
  );
});

describe('an article', () => {
  const first = kept('a', MILL, '2031-05-05');
  const last = async (article: Kept) => (await feed([first, article])).steps.at(-1);

  test.each<[string, string, string | null, string[]]>([
    ['on the event of another joins it', MILL_TOO, '2031-05-05', ['a', 'b']],
    ['joins without a day too', MILL_TOO, null, ['a', 'b']],
    ['under the same headline, with another text, does not', SAME_HEADLINE, '2031-05-05', ['b']],
    ['with entries of a live page does not', LIVE, '2031-05-05', ['b']],
    ['on what followed does not', MILL_LATER, '2031-06-09', ['b']],
  ])('%s', async (_, text, day, group) =>
    expect((await last(kept('b', text, day)))?.group).toEqual(group),
  );
});

test('articles on two events of one kind, on two people, are two stories', async () => {
  const { steps } = await feed([kept('a', ARRESTED, null), kept('b', ARRESTED_TOO, null)]);
  expect(steps.at(-1)?.group).toEqual(['b']);
});

test('a sketch is JSON as it stands, and small', () => {
  for (const { sketch } of dated) {
    const json = JSON.stringify(sketch);
    expect(v.parse(Sketch, JSON.parse(json))).toEqual(sketch);
    expect(json.length).toBeLessThan(6_000);
  }
});
