/** What `check` names, one table: long, so that a case and its like stand together. */
import { expect, test } from 'vitest';
import type { Discrepancy } from '../../core/draft/discrepancies.ts';
import type { Edition } from '../../core/story/edition.ts';
import { readEdition } from '../edition.ts';
import { occurs } from '../excerpts.ts';
import type { TellingFile } from '../tellings.ts';
import { check } from './check.ts';

const ONE =
  'Old bridge shut\n\nThe mayor shut the bridge on Friday after “deep cracks” were found. ' +
  'Ferries will carry the many people who used it every single day to reach the market.\n\nTo top\n';
const TWO = 'The city closed its bridge for good. Nobody was hurt.\n';

const telling = (id: string, body: string): TellingFile => {
  const url = `https://${id}.example/a`;
  const meta = { source: id, outlet: id, credits: null, date: '2026-01-01', url };
  return { id, file: `${id}.md`, meta, text: body, body, bodyStart: 0 };
};
const TELLINGS = [telling('one', ONE), telling('two', TWO)];

const source = (id: string, evidence = '[]'): string =>
  `{ id: ${id}, outlet: ${id}, url: 'https://${id}.example/a', date: 2026-01-01, language: en, kind: article, ` +
  `complete: true, text: original, origin: null, lineage: { how: own, from: null, evidence: ${evidence} } }`;

/** What the first claim says of its tellings. */
const closed = (facet: string, kind: string, readings: string): string => `facet: ${facet}
    kind: ${kind}
    terms: [bridge]
    evidence: { one: [Old bridge shut, The mayor shut], two: [The city closed] }
    readings: { ${readings} }`;
const CLOSED = closed('term', 'worded', `one: 'after "deep cracks"', two: closed its bridge`);

const YAML = `
format: 2
id: bridge
title: A bridge in trouble
version: "1"
date: 2026-01-02
editor: Variorum
corrections: mailto:corrections@variorum.example
event: { day: 2026-01-01, slots: [{ slot: what, label: a bridge, any: [bridge] }] }
origins: {}
sources:
  - ${source('one', '[{ code: only, source: two, n: 1 }, { code: runs, source: two, n: 0 }]')}
  - ${source('two')}
claims:
  - id: closed
    topic: The bridge
    statement: All traffic over it came to an end.
    ${CLOSED}
  - id: ferries
    topic: After
    statement: Then boats take over.
    evidence: { one: [Ferries will carry … market] }
  - id: unhurt
    topic: After
    statement: There were no casualties.
    evidence: { two: [Nobody was hurt] }
furniture: { one: [To top] }
sentences:
  one:
    Old bridge shut: [closed]
    The mayor shut: [closed]
    Ferries will carry: [ferries]
  two:
    The city closed: [closed]
    Nobody was hurt: [unhurt]
`;

/** What the core finds between words of the two tellings, as `check` is given it. */
const differing = (one: string, two: string): Discrepancy => {
  const side = (source: string, text: string, words: string) => {
    const start = text.indexOf(words);
    return { source, start, end: start + words.length, words };
  };
  const [a, b] = [side('one', ONE, one), side('two', TWO, two)];
  return { facet: 'term', quoted: null, a, b, strength: 1 };
};

const open = (from: string, to: string, tellings = TELLINGS): string[] => {
  expect(YAML).toContain(from);
  const edition: Edition = readEdition(YAML.replace(from, to), 'bridge.yaml');
  return check(edition, tellings).map(({ place, message }) => `${place}: ${message}`);
};

test('nothing is open where an edition stands', () => {
  expect(open('bridge', 'bridge')).toEqual([]);
});

test.each([
  [
    'a reading not in its source',
    'two: closed its bridge',
    'two: closed a bridge',
    'claims › closed › readings › two: “closed a bridge”',
  ],
  [
    'a reading that ends inside a word',
    'two: closed its bridge',
    'two: closed its bri',
    'claims › closed › readings › two: “closed its bri”',
  ],
  [
    'a reading of another claim’s sentence',
    'two: closed its bridge',
    'two: Nobody was hurt',
    'claims › closed › readings › two: “Nobody',
  ],
  [
    'a reading missing',
    ', two: closed its bridge',
    '',
    'claims › closed › readings: two backs this claim',
  ],
  [
    'first words that begin no sentence',
    '[The city closed]',
    '[The town closed]',
    'claims › closed › evidence › two: no sentence of two',
  ],
  [
    'last words that end no sentence',
    'carry … market',
    'carry … shop',
    'claims › ferries › evidence › one: no sentence of one',
  ],
  [
    'one word for a whole sentence',
    '[Nobody was hurt]',
    '[Nobody]',
    'claims › unhurt › evidence › two: “Nobody”: give',
  ],
  [
    'a claim that is drafted only',
    'statement: There were no casualties.',
    'label: nobody hurt',
    'claims › unhurt: drafted only',
  ],
  [
    'a figure that a source lacks',
    'There were no casualties.',
    'Three were not hurt.',
    'claims › unhurt › statement: “Three” is not in what two says there',
  ],
  [
    'a day that a source lacks',
    'All traffic over it came to an end.',
    'All traffic over it ended on Friday.',
    'claims › closed › statement: “Friday” is not in what two says there',
  ],
  [
    'a name that a source lacks',
    'There were no casualties.',
    'In Marle there were no casualties.',
    'claims › unhurt › statement: “Marle” is not in what two says there',
  ],
  [
    'readings that do not differ',
    `{ one: 'after "deep cracks"', two: closed its bridge }`,
    '{ one: Bridge, two: bridge }',
    'claims › closed › readings: those of one, two are the same',
  ],
  [
    'days that fit together',
    CLOSED,
    closed('day', 'worded', 'one: on May 3, two: in May'),
    'claims › closed › readings › two: “in May” fits “on May 3” of one',
  ],
  [
    'figures that fit together',
    CLOSED,
    closed('figure', 'conflict', 'one: about 40 people, two: 38 people'),
    'claims › closed › readings › two: “38 people” fits “about 40 people” of one',
  ],
  [
    'a term that a source lacks',
    'terms: [bridge]',
    'terms: [mayor]',
    'claims › closed › terms: “mayor” is in no sentence of two',
  ],
  [
    'a term that tells nothing apart',
    'terms: [bridge]',
    'terms: [the]',
    'claims › closed › terms: “the” tells no claim apart.',
  ],
  [
    'a sentence of no claim',
    '[Old bridge shut, The mayor shut]',
    '[The mayor shut]',
    'claims › closed › evidence › one: “Old bridge shut” is entered as backing closed',
  ],
  [
    'furniture that is not there',
    '[To top]',
    '[To top, Subscribe]',
    'furniture › one: no sentence of one begins with “Subscribe”.',
  ],
  ['a line neither told nor furniture', '{ one: [To top] }', '{}', 'one: this sentence'],
  [
    'an address that is not the telling’s',
    'https://two.example/a',
    'https://two.example/b',
    'sources › two › url: its telling (two.md) has',
  ],
  [
    'a number that is not so',
    'source: two, n: 1',
    'source: two, n: 3',
    'sources › one › lineage › evidence › only: 3 is given, 1 found.',
  ],
  [
    'nine words of a telling',
    'Then boats take over.',
    'Many people who used it every single day to reach it.',
    'claims › ferries › statement: nine words in a row',
  ],
  [
    'nine words across two strings',
    'topic: After\n    statement: Then boats take over.',
    'topic: people who used it every\n    statement: Single day to reach the market.',
    'claims › ferries › topic: nine words in a row',
  ],
])('names %s', (_, from, to, message) => {
  expect(open(from, to).some((line) => line.startsWith(message))).toBe(true);
});

test('a telling that is missing or not listed is open', () => {
  const lines = open('bridge', 'bridge', [telling('one', ONE), telling('six', TWO)]);
  expect(lines).toContain('sources › two: no telling of this source is in the folder.');
  expect(lines).toContain('sources: “six” (six.md) is in the folder and not listed.');
});

test.each([
  ['“deep cracks”', 'after "deep  cracks"', true],
  ["won't", 'he won’t go', true],
  ['crack', 'deep cracks', false],
  ['U.S.', 'the U.S. said', true],
])('%s in %s', (says, text, found) => {
  expect(occurs(says, text)).toBe(found);
});

const DISMISSED = `
dismissed:
  - { between: { one: on Friday, two: for good }, because: When and for how long. }
`;

test.each([
  ['answered by a reading', 'deep cracks', 'closed its bridge', '', []],
  ['dismissed', 'on Friday', 'for good', DISMISSED, []],
  [
    'neither',
    'on Friday',
    'for good',
    '',
    [
      'one and two (term): “on Friday” against “for good” in two, “The city closed its bridge for …”',
    ],
  ],
  [
    'in sentences of two claims',
    'reach the market',
    'Nobody',
    '',
    ['one and two (term): “reach the market” against “Nobody” in two, “Nobody was hurt.”'],
  ],
  [
    'and one dismissal too many',
    'deep cracks',
    'closed its bridge',
    DISMISSED,
    ['dismissed › 1: nothing unanswered is found between these words'],
  ],
  [
    'and a dismissal of words that are not there',
    'deep cracks',
    'closed its bridge',
    DISMISSED.replace('on Friday', 'on Sunday'),
    ['dismissed › 1: “on Sunday” is not in one.'],
  ],
])('a discrepancy that is %s', (_, one, two, more, expected) => {
  const found = [differing(one, two)];
  const lines = check(readEdition(YAML + more, 'bridge.yaml'), TELLINGS, found).map(
    ({ place, message }) => `${place}: ${message}`,
  );
  expect(lines).toHaveLength(expected.length);
  expected.forEach((line, i) => {
    expect(lines[i]).toContain(line);
  });
});
