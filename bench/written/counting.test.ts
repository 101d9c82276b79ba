import { expect, it } from 'vitest';
import type { Note } from '../../src/core/report/report.ts';
import { counted, laidOut, type Written } from './counting.ts';

const WRITTEN: Written = {
  kind: 'a made-up report',
  date: '2020-05-04',
  paragraphs: [
    [{ text: 'The mill burned.', states: ['fire'], near: [] }],
    [
      { text: 'On Sunday it burned down.', states: ['fire', 'day'], near: ['loss'] },
      { text: 'Nobody was hurt.', states: ['unhurt'], near: [] },
      { text: 'The rain came late.', states: [], near: [] },
    ],
  ],
};

const { text, sentences } = laidOut(WRITTEN);

const noteOn = (words: string, claim: string | null, kind: Note['kind'] = 'shared'): Note => {
  const start = text.indexOf(words);
  return {
    kind,
    facet: null,
    quoted: null,
    strength: 1,
    passage: { exact: words, prefix: '', suffix: '', start, end: start + words.length },
    claim,
    statement: null,
    sources: [],
    like: [],
    origins: 0,
    here: words,
    readings: [],
    folded: false,
  };
};

const count = (notes: Note[], leftOut: string[] = []) =>
  counted(sentences, {
    notes,
    leftOut: leftOut.map((claim) => ({ claim, statement: '', sources: [], origins: 0 })),
  });

const ids = (findings: { claim: string }[]): string[] => findings.map(({ claim }) => claim);

it('lays a report out so that each sentence stands where it says', () => {
  expect(text.split('\n')).toHaveLength(2);
  for (const sentence of sentences)
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
});

it.each<[string, Note, 'right' | 'wrong' | 'near']>([
  ['on a sentence that states it', noteOn('Sunday', 'day'), 'right'],
  ['at the first letter of a sentence', noteOn('Nobody', 'unhurt'), 'right'],
  ['on one that states something else', noteOn('mill', 'day'), 'wrong'],
  ['on one that states nothing', noteOn('rain', 'fire', 'worded'), 'wrong'],
  ['on one that tells a part of it', noteOn('burned down', 'loss', 'conflict'), 'near'],
])('a note %s', (_, note, as) => {
  const { right, wrong, near } = count([note]);
  expect({ right: right.length, wrong: wrong.length, near: near.length }).toEqual({
    right: 0,
    wrong: 0,
    near: 0,
    [as]: 1,
  });
});

it('finds a claim once, wherever it is stated, and not by a wrong note', () => {
  const { stated, missed } = count([noteOn('it burned down', 'fire'), noteOn('rain', 'unhurt')]);
  expect(stated).toEqual(['fire', 'day', 'unhurt']);
  expect(ids(missed)).toEqual(['day', 'unhurt']);
});

it('counts “only here” as wrong on a sentence that states a held claim', () => {
  const { alone, wrongAlone } = count([
    noteOn('Nobody', null, 'alone'),
    noteOn('rain', null, 'alone'),
  ]);
  expect([alone.length, ids(wrongAlone)]).toEqual([2, ['unhurt']]);
});

it('counts “left out” as wrong where it is stated, and leaves out what is told in part', () => {
  const { leftOut, wrongLeftOut, halfLeftOut } = count([], ['day', 'loss', 'else']);
  expect(leftOut).toEqual(['day', 'else']);
  expect(ids(wrongLeftOut)).toEqual(['day']);
  expect(ids(halfLeftOut)).toEqual(['loss']);
});
