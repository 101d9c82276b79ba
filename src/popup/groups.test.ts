import { expect, test } from 'vitest';
import type { Kind, Row } from '../core/report/report.ts';
import { groupByKind } from './differences.tsx';
import { groupByReports } from './left-out.tsx';
import { STORY } from './made-up-story.ts';

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

test('what is left out stands under the reports that have it', () => {
  const say = (key: string, params: Record<string, unknown> = {}) =>
    `${key} ${Object.values(params).join(' ')}`;
  const leftOut = [
    { claim: 'a', statement: 'A', sources: ['bell'], origins: 1 },
    { claim: 'b', statement: 'B', sources: ['dawn', 'kabar', 'bell'], origins: 2 },
    { claim: 'c', statement: 'C', sources: ['bell', 'reblog'], origins: 1 },
  ];
  const groups = groupByReports(leftOut, STORY, say);
  expect(groups.map(({ claims }) => claims.map(({ claim }) => claim))).toEqual([['a', 'c'], ['b']]);
});
