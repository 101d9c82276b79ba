import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { editionOf, NONE, STATEMENTS, TELLINGS } from './made-up.fixture.ts';
import { readSheet, sheetOf, takeSheets } from './sheet.ts';

const [ONE, TWO] = TELLINGS;
const MADE = { date: '2031-05-06', how: 'By hand.' };
const BOTH = ['sail', 'unhurt'];

/** A sheet filled in as given, a claim's entries over those that were printed. */
const filled = (by: Record<string, object>, top: object = {}): string => {
  const sheet = parse(sheetOf(editionOf(), ONE!, Object.keys(by)));
  for (const [id, entries] of Object.entries(by))
    sheet.verdicts[id] = { ...sheet.verdicts[id], ...entries };
  return stringify({ ...sheet, ...top });
};
const take = (yaml: string, review = NONE) =>
  takeSheets(
    review,
    [{ filled: readSheet(yaml, 'a.yaml'), file: 'a.yaml' }],
    editionOf(),
    TELLINGS,
    MADE,
  );

describe('what is printed', () => {
  const sheet = sheetOf(editionOf(), ONE!, BOTH);

  test('is the text, as a comment, and each statement that is asked, unanswered', () => {
    for (const line of ONE!.body.trim().split('\n')) expect(sheet).toContain(`# | ${line}`);
    expect(parse(sheet)).toEqual({
      story: 'ferries',
      source: 'one',
      verdicts: {
        sail: { statement: STATEMENTS.sail, verdict: null, at: null, lacks: null },
        unhurt: { statement: STATEMENTS.unhurt, verdict: null, at: null, lacks: null },
      },
    });
    expect(Object.keys(parse(sheetOf(editionOf(), ONE!, ['sail'])).verdicts)).toEqual(['sail']);
  });

  test('is nothing of the first reading, nor of another telling', () => {
    // Whether the edition says that this text has a claim cannot be seen from its sheet.
    const edition = editionOf();
    const other = {
      ...edition,
      claims: edition.claims.map((claim) => ({
        ...claim,
        core: true,
        matter: 'act' as const,
        readings: {},
        kind: null,
        facet: null,
        evidence: { two: ['Boats cross'] },
        unsure: ['one'],
        topic: 'Another',
      })),
    };
    expect(sheetOf(other, ONE!, BOTH)).toBe(sheet);
    expect(sheet).not.toContain(TWO!.body.trim().split('\n').at(-1));
  });
});

describe('what is taken back', () => {
  test('is a round: each verdict beside what the edition held, with six words of its place at most', () => {
    const at = 'The ferries of Marle sail again.';
    const yaml = filled({
      sail: { verdict: 'part', at: `  ${at}`.trim(), lacks: 'that they are ships' },
      unhurt: { verdict: 'not', at: 'Nobody was hurt' },
    });
    expect(take(yaml)).toEqual({
      ...NONE,
      rounds: [
        {
          ...MADE,
          statements: STATEMENTS,
          tellings: {
            one: {
              sail: { first: 'has', second: 'part', at, lacks: 'that they are ships' },
              unhurt: { first: 'has', second: 'not' },
            },
          },
        },
      ],
    });
  });

  test('stands behind earlier rounds, and has the statements that were asked alone', () => {
    const first = take(filled({ sail: { verdict: 'not' } }));
    const second = take(filled({ unhurt: { verdict: 'unclear' } }), first);
    expect(second.rounds.map(({ statements }) => Object.keys(statements))).toEqual([
      ['sail'],
      ['unhurt'],
    ]);
  });

  test('a longer place is cut to six words', () => {
    const at = 'Nobody was hurt on Friday';
    const long = { ...ONE!, body: `${at} by any boat.\n`, text: `${at} by any boat.\n` };
    const read = readSheet(
      filled({ unhurt: { verdict: 'says', at: `${at} by any boat.` } }),
      'a.yaml',
    );
    const { rounds } = takeSheets(
      NONE,
      [{ filled: read, file: 'a.yaml' }],
      editionOf(),
      [long],
      MADE,
    );
    expect(rounds[0]?.tellings.one?.unhurt?.at).toBe(`${at} by`);
  });
});

describe('what is refused', () => {
  test.each<[string, string, string]>([
    [
      'another statement',
      filled({ sail: { verdict: 'not', statement: 'Ships stay in port.' } }),
      'a.yaml: verdicts › sail: the edition has no claim of that name and wording.',
    ],
    [
      'another name',
      filled({ toll: { verdict: 'not', statement: STATEMENTS.sail } }),
      'a.yaml: verdicts › toll: the edition has no claim of that name and wording.',
    ],
    ['no verdict', filled({ sail: {} }), 'a.yaml: verdicts › sail: no verdict is given.'],
    [
      'a verdict that is none',
      filled({ sail: { verdict: 'maybe' } }),
      'a.yaml: verdicts.sail.verdict: ',
    ],
    [
      'words that are not there',
      filled({ sail: { verdict: 'says', at: 'Boats cross the' } }),
      'a.yaml: verdicts › sail: no sentence of one has the words “Boats cross the”.',
    ],
    [
      'no words where some are needed',
      filled({ sail: { verdict: 'contrary' } }),
      'a.yaml: verdicts › sail: no sentence of one has the words “”.',
    ],
    [
      'a telling that is not at hand',
      filled({ sail: { verdict: 'not' } }, { source: 'six' }),
      'a.yaml: no telling “six” of ferries is at hand.',
    ],
    [
      'another story',
      filled({ sail: { verdict: 'not' } }, { story: 'mill' }),
      'a.yaml: no telling “one” of ferries is at hand.',
    ],
    [
      'an entry too many',
      filled({ sail: { verdict: 'not', sure: true } }),
      'a.yaml: verdicts.sail.sure: ',
    ],
    ['broken YAML', 'story: [', 'a.yaml: '],
  ])('%s', (_, yaml, message) => {
    expect(() => take(yaml)).toThrow(message);
  });
});
