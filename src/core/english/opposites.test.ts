import { expect, test } from 'vitest';
import { turns } from './opposites.ts';

test.each<[string, string, boolean]>([
  ['She welcomed the plan.', 'She condemned the plan.', true],
  ['She condemned the plan.', 'She denounced the plan.', false],
  ['She praised the plan and then condemned it.', 'She denounced the plan.', false],
  ['The town agreed to pay.', 'The town declined to pay.', true],
  ['The town refused to pay.', 'The town declined to pay.', false],
  // One side only: what a claim grants, a passage may well put with a "not yet".
  ['The town has not paid.', 'The town promised to pay.', false],
  ['The mayor scolded the ferrymen.', 'The mayor thanked the ferrymen.', true],
  ['Fares fell again.', 'Fares are rising.', true],
  ['Cuts to fares are wanted.', 'More ferries are wanted.', true],
  ['The law forbids it.', 'The law allows it.', true],
  ['It was her last trip.', 'It was her first trip.', true],
  ['She left on Sunday.', 'She arrived on Sunday.', true],
  ['It was said in private.', 'It was said publicly.', true],
  ['The ferries run.', 'The bridge is shut.', false],
  ['The town has no choice.', 'It is for the town to decide.', true],
  ['The town must pay.', 'The decision is the town’s.', true],
  ['The town must decide.', 'The decision is the town’s.', false],
  ['The town must pay.', 'The bridge is shut.', false],
])('“%s” beside “%s”', (passage, statement, expected) => {
  expect(turns(passage, statement)).toBe(expected);
});
