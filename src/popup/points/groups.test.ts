import { expect, test } from 'vitest';
import type { Row } from '../../core/report/rows.ts';
import type { Kind } from '../../core/story/kind.ts';
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
