import { expect, test } from 'vitest';
import { readEdition } from './edition.ts';

const YAML = `
format: 2
id: bridge
title: A bridge is closed
version: "1"
date: 2026-01-02
editor: Variorum
corrections: mailto:corrections@variorum.example
event: { day: 2026-01-01, slots: [{ slot: what, label: a bridge, any: [bridge] }] }
origins: { post: Post }
sources:
  - { id: one, outlet: One, url: https://one.example/a, date: 2026-01-01, language: en, kind: article,
      complete: true, text: original, origin: post, lineage: { how: own, from: null, evidence: [] } }
  - { id: two, outlet: Two, url: https://two.example/b, date: 2026-01-01, language: en, kind: article,
      complete: false, text: original, origin: null, lineage: { how: spun, from: { source: one }, evidence: [] } }
claims:
  - id: closed
    topic: The bridge
    core: true
    statement: The old bridge was closed.
    facet: term
    kind: worded
    evidence: { one: [The mayor shut] }
    readings: { one: shut the bridge }
  - id: cracks
    topic: The bridge
    statement: Cracks were found.
    evidence: { one: [Cracks were seen] }
furniture: { one: [To top] }
`;

test('reads an edition and fills in what is left out', () => {
  const { claims, sources } = readEdition(YAML, 'bridge.yaml');
  expect(claims[1]).toMatchObject({
    core: false,
    facet: null,
    readings: {},
    terms: [],
    small: false,
  });
  expect(sources[1]?.lineage.from).toEqual({ source: 'one', report: null });
});

test('a source whose text breaks off is unsure about what it has not', () => {
  expect(readEdition(YAML, 'bridge.yaml').claims.map(({ unsure }) => unsure)).toEqual([
    ['two'],
    ['two'],
  ]);
});

test.each([
  ['another format', 'format: 2', 'format: 1', 'format: expected 2, found 1.'],
  [
    'an unknown entry',
    'core: true',
    'cor: true',
    'claims › closed › cor: no entry of that name is known.',
  ],
  [
    'a missing entry',
    '    statement: Cracks were found.\n',
    '',
    'claims › cracks › statement: missing.',
  ],
  [
    'a facet that is none',
    'facet: term',
    'facet: tone',
    'claims › closed › facet: expected ("figure"',
  ],
  [
    'a claim not there, abroad',
    'origins: {',
    'abroad: { de: { claims: { open: [offen] } } }\norigins: {',
    'abroad › de › claims › open: no claim “open”',
  ],
  [
    'a claim not there, in cues',
    'origins: {',
    'cues: { open: [ajar] }\norigins: {',
    'cues › open: no claim “open”',
  ],
  [
    'a set not there, in cues',
    'origins: {',
    'sets: { shut: [shut, locked] }\ncues: { closed: [$shut + $door] }\norigins: {',
    'cues › closed: no set “door”',
  ],
  [
    'a set not there, in words of either side',
    'origins: {',
    'sets: { shut: [shut, locked] }\neither: { closed: [$shut + $door] }\norigins: {',
    'either › closed: no set “door”',
  ],
  ['a source twice', '- { id: two,', '- { id: one,', 'sources › one: this id is given twice.'],
  ['a claim twice', '- id: cracks', '- id: closed', 'claims › closed: this id is given twice.'],
  [
    'a source not there, in evidence',
    '{ one: [Cracks',
    '{ three: [Cracks',
    'claims › cracks › evidence: no source “three”',
  ],
  [
    'a source not there, in readings',
    '{ one: shut',
    '{ three: shut',
    'claims › closed › readings: no source “three”',
  ],
  [
    'a source not there, in furniture',
    '{ one: [To top',
    '{ three: [To top',
    'furniture: no source “three”',
  ],
  [
    'a model not there',
    'from: { source: one }',
    'from: { source: six }',
    'sources › two › lineage: no source “six”',
  ],
  [
    'an origin not there',
    'origin: post',
    'origin: gazette',
    'sources › one › origin: no origin “gazette”',
  ],
  [
    'a reading too long',
    'shut the bridge',
    'one two three four five six seven eight nine',
    'claims › closed › readings › one: more than 8 words.',
  ],
  [
    'readings without a facet',
    '    facet: term\n',
    '',
    'claims › closed › readings: readings need a facet and a kind,',
  ],
  [
    'alike a source without a reading',
    '    facet: term\n',
    '    facet: term\n    alike: [[one, three]]\n',
    'claims › closed › alike: three has no reading here.',
  ],
  [
    'a difference in which all are alike',
    'readings: { one: shut the bridge }',
    'readings: { one: shut the bridge, two: closed it }\n    alike: [[one, two]]',
    'claims › closed › alike: all are: then it has no facet and no kind.',
  ],
  [
    'a facet of quotation alone',
    'facet: term',
    'facet: quotation',
    'claims › closed › quoted: given with',
  ],
  [
    'who stands apart in no conflict',
    'kind: worded',
    'kind: worded\n    apart: [one]',
    'claims › closed › apart: only a conflict',
  ],
  [
    'evidence and doubt at once',
    'kind: worded',
    'kind: worded\n    unsure: [one]',
    'claims › closed › unsure › one: it has evidence',
  ],
  [
    'no evidence',
    '{ one: [Cracks were seen] }',
    '{}',
    'claims › cracks › evidence: no source backs this claim.',
  ],
  ['broken YAML', 'id: bridge', 'id: [bridge', 'bridge.yaml: '],
])('refuses %s in one sentence', (_, from, to, message) => {
  expect(YAML).toContain(from);
  const read = () => readEdition(YAML.replace(from, to), 'bridge.yaml');
  const literal = message.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const line = message.startsWith('bridge') ? '' : 'bridge\\.yaml:\\d+: ';
  expect(read).toThrow(new RegExp(`^${line}${literal}`));
  expect(read).not.toThrow(/\n/);
});

test('names the line', () => {
  const wrong = YAML.replace('facet: term', 'facet: tone');
  const line = wrong.slice(0, wrong.indexOf('facet: tone')).split('\n').length;
  expect(() => readEdition(wrong, 'bridge.yaml')).toThrow(`bridge.yaml:${line}: claims › closed`);
});
