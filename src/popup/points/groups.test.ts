import { expect, test } from 'vitest';
import type { Row } from '../../core/report/report.ts';
import type { Kind } from '../../core/story/kind.ts';
import { claim, STORY } from '../../ui/made-up-story.ts';
import { byReports } from './by-reports.ts';
import { groupByKind } from './groups.ts';

const row = (kind: Kind, claim: string): Row => ({
  kind,
  claim,
  facet: null,
  quoted: null,
  statement: null,
  topic: null,
  here: null,
  readings: [],
  sources: [],
  like: [],
  origins: 0,
  notes: [],
  folded: false,
});

test('neighbours of one kind are grouped, and the order stays', () => {
  const rows = [row('conflict', 'a'), row('worded', 'b'), row('worded', 'c'), row('conflict', 'd')];
  expect(groupByKind(rows).map((group) => [group.kind, group.rows.map((r) => r.claim)])).toEqual([
    ['conflict', ['a']],
    ['worded', ['b', 'c']],
    ['conflict', ['d']],
  ]);
});

test('what is left out: the core first, what one report has under its name, then the rest', () => {
  const point = (claim: string, ...sources: string[]) => ({
    claim,
    statement: claim,
    sources,
    origins: 1,
  });
  const leftOut = [
    point('a', 'bell'),
    point('b', 'dawn', 'kabar', 'bell'),
    point('c', 'dawn', 'copy'),
    point('d', 'bell', 'reblog'),
    point('e', 'dawn'),
  ];
  const story = { ...STORY, claims: [claim('b', { core: true })] };
  const { core, alone, several } = byReports(leftOut, story);
  const claims = (list: readonly { claim: string }[]) => list.map((one) => one.claim);
  expect(claims(core)).toEqual(['b']);
  expect(alone.map((group) => [group.origin, claims(group.claims)])).toEqual([
    ['bell', ['a', 'd']],
    ['nordwire', ['e']],
  ]);
  expect(claims(several)).toEqual(['c']);
});
