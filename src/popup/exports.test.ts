/** Long, as one report goes through every format. What a report of a page that means ill comes to in each format: told whole, and nothing in it acts. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Exported } from '../core/files/exported.ts';
import type { Correction } from '../core/report/correction.ts';
import type { Note, Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { anchorOf } from '../core/text/locate.ts';
import { placeIn } from '../core/text/place.ts';
import { parseMessages, worder } from '../platform/words.ts';
import { FORMATS, fileOf, inFormat } from '../ui/exports/formats.ts';
import { noteText } from '../ui/exports/note-text.ts';
import { claim, STORY } from '../ui/made-up-story.ts';
import { COLLECTION } from './annotation-model.fixture.ts';

const messages = new URL('../../public/_locales/en/messages.json', import.meta.url);
const say = worder(parseMessages(readFileSync(messages, 'utf8')), 'en');

const HOSTILE =
  '=cmd|"/C calc"!A0 ]]> `code` | **bold** [x](javascript:alert(1)) <script>alert(1)</script>\n# "no"';
const TEXT = `The bridge opens

It opened on Friday, 😀 said the mayor.

${HOSTILE}

The toll is nine crowns. Only we saw the ducks.`;

const story: StoryFacts = {
  ...STORY,
  claims: [
    claim('day', {
      statement: 'The bridge was opened on a day.',
      facet: 'day',
      conflict: true,
      core: true,
      sources: ['dawn', 'kabar', 'copy', 'bell'],
      readings: [
        { sources: ['dawn', 'kabar'], says: 'on Thursday' },
        { sources: ['copy'], says: 'on Friday' },
        { sources: ['bell'], says: null },
      ],
    }),
    claim('toll', { statement: 'There is a toll.', sources: ['dawn', 'copy'], via: 'Presswire' }),
    claim('fish', { statement: 'Fish were seen | =1+1.', core: true, sources: ['dawn', 'bell'] }),
  ],
};

const note = (words: string, rest: Partial<Note> = {}): Note => {
  const start = TEXT.indexOf(words);
  return {
    kind: 'shared',
    facet: null,
    quoted: null,
    strength: 0.9,
    passage: anchorOf(TEXT, start, start + words.length),
    claim: null,
    statement: null,
    sources: [],
    like: [],
    origins: 0,
    here: words,
    readings: [],
    folded: false,
    ...rest,
  };
};

const notes: Note[] = [
  note('on Friday', {
    kind: 'conflict',
    facet: 'day',
    claim: 'day',
    statement: 'The bridge was opened on a day.',
    sources: ['dawn', 'kabar', 'bell'],
    like: ['copy'],
    origins: 2,
    readings: story.claims[0]?.readings.filter(({ says }) => says !== 'on Friday') ?? [],
  }),
  note(HOSTILE, { kind: 'alone', strength: 0.5 }),
  note('The toll is nine crowns.', {
    claim: 'toll',
    statement: 'There is a toll.',
    sources: ['dawn', 'copy'],
    origins: 2,
  }),
  note('crowns', { kind: 'worded', facet: 'term', folded: true }),
];

const report: Report = {
  story: { id: story.id, title: story.title, confidence: 0.9 },
  why: [],
  considered: null,
  part: null,
  source: null,
  alsoHolds: [],
  excerpt: false,
  changed: false,
  language: 'en',
  notes,
  leftOut: [
    { claim: 'fish', statement: 'Fish were seen | =1+1.', sources: ['dawn', 'bell'], origins: 2 },
  ],
};

const URL_ = 'https://www.news.example/bridge(1)?a=b';
const exported: Exported = {
  report,
  story,
  corrections: [],
  small: false,
  url: URL_,
  title: 'The <b>bridge</b> opens',
  places: notes.map(({ passage: at }) => placeIn(TEXT, at)),
};

const made = (format: (typeof FORMATS)[number], rest: Partial<Exported> = {}): string => {
  const text = inFormat(format, { ...exported, ...rest }, say);
  if (text === null) throw new Error(`nothing in ${format}`);
  return text;
};

const hides = (at: Note, said: Correction['said']): Correction => ({
  said,
  day: '2031-06-02',
  story: { id: story.id, title: story.title, edition: '1' },
  extension: '1',
  page: said === 'hidden' ? null : URL_,
  note: {
    kind: at.kind,
    facet: at.facet,
    claim: at.claim,
    statement: at.statement,
    sources: at.sources,
    passage: at.passage,
  },
});

describe.each(FORMATS)('%s', (format) => {
  test('has the same bytes each time, the edition with its date, and ends in a line', () => {
    const text = made(format);
    expect(made(format)).toBe(text);
    expect(text).toContain('1 June 2031');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('says who differs and in which words; of a copy whose report it carries', () => {
    const text = made(format);
    expect(text).toContain('Thursday');
    expect(text).toContain('Dawn Post');
    expect(text).toContain('Nordwire');
    expect(text).toMatch(/3 separate reports: Nordwire \(Dawn Post, Kabar\), Presswire \(Copy/);
    expect(text).toContain('Not found in the other texts we have. Others may have it.');
    expect(text).toContain('We are less sure of this note');
  });

  test('leaves out what the reader hid, and small differences until they are wanted', () => {
    const without = made(format, { corrections: [hides(notes[0]!, 'hidden')] });
    expect(without).not.toContain('Thursday');
    expect(made(format, { corrections: [hides(notes[1]!, 'wrong-match')] })).not.toContain('calc');
    expect(made(format)).not.toContain('choice of words');
    expect(made(format, { small: true })).toContain('choice of words');
  });

  test('is called by its page, and ends as its kind does', () => {
    const { name, type } = fileOf(format, exported);
    expect(name).toMatch(/^variorum-news\.example-bridge(-hypothesis)?\.(md|csv|json|jsonld)$/);
    expect(type).toMatch(/^(text|application)\/[a-z+]+$/);
    expect(fileOf(format, { ...exported, url: 'file:///tmp/a' }).name).toMatch(/^variorum-bridge/);
  });
});

describe('Markdown', () => {
  const text = made('markdown');
  test.each([
    ['the story', '# A bridge is opened'],
    ['the page', 'This page: <https://www.news.example/bridge%281%29?a=b>'],
    [
      'counts as the list has them',
      'Passages on this page: At odds: 1 · Only here: 1 · Also reported: 1',
    ],
    ['a difference', '### At odds · day · Others say: The bridge was opened on a day.'],
    [
      'a sentence, none of the next',
      'This page: “The toll is nine crowns.” [Show on the page](https://www.news.example/bridge%281%29?a=b#:~:text=The%20toll%20is%20nine%20crowns.,-Only%20we%20saw%20the)',
    ],
    ['what is not on the page', '- Fish were seen \\| =1+1. (Nordwire (Dawn Post) and The Bell)'],
    ['who carried a statement', '### There is a toll. (reported by Presswire)'],
    [
      'another wording and its teller, with a link to the words',
      '- [Nordwire, as carried by Dawn Post](https://dawn.example/bridge#:~:text=on%20Thursday); ' +
        '[Kabar (machine-translated)](https://kabar.example/bridge#:~:text=on%20Thursday): “on **Thursday**”',
    ],
    ['words that are not held', '- [The Bell](https://bell.example/bridge): *in other words*'],
  ])('has %s', (_, line) => expect(text.split('\n')).toContain(line));

  test('leads to the passage', () => {
    expect(text).toContain(
      '[Show on the page](https://www.news.example/bridge%281%29?a=b#:~:text=It%20opened-,on%20Friday,-%2C%20%F0%9F%98%80%20said%20the%20mayor.)',
    );
  });

  test('is not written by the page', () => {
    expect(text).toContain(
      '=cmd\\|"/C calc"!A0 \\]\\]\\> \\`code\\` \\| \\*\\*bold\\*\\* \\[x\\](javascript:alert(1)) \\<script\\>alert(1)\\</script\\> \\# "no"',
    );
    expect(text.replaceAll('\\<', '')).not.toContain('<script');
  });

  test('of a page in another language has how the texts differ, and no passages', () => {
    const other = made('markdown', { report: { ...report, language: 'de', notes: [] } });
    expect(other).toContain('## Where the others differ');
    expect(other).not.toContain('## Not on this page');
  });

  test('has what is not on the page in the order of the popup', () => {
    const lacking = (id: string, ...sources: string[]) => ({
      claim: id,
      statement: `Point ${id}`,
      sources,
      origins: 1,
    });
    const leftOut = [
      ...['a', 'b', 'c', 'd'].map((id) => lacking(id, 'bell')),
      lacking('e', 'dawn', 'bell'),
    ];
    const lines = made('markdown', { report: { ...report, leftOut } }).match(/(?<=^- Point )./gm);
    expect(lines).toEqual(['a', 'b', 'c', 'e', 'd']);
  });

  test('says last who stands apart, as the popup does', () => {
    const three = ['day', 'toll', 'fish'].map((id) => ({ ...notes[0]!, claim: id }));
    const titles = made('markdown', {
      small: true,
      report: { ...report, notes: [...three, ...notes] },
    })
      .match(/(?<=^## ).*/gm)
      ?.slice(-3);
    expect(titles).toEqual(
      ['folded_title', 'apart_title', 'tellings_title'].map((key) => say(key)),
    );
  });

  test('without an address leads nowhere on the page', () => {
    expect(made('markdown', { url: null })).not.toContain('Show on the page');
    expect(made('markdown', { url: 'javascript:alert(1)' })).not.toMatch(
      /[^\]]\(javascript|<javascript/,
    );
  });
});

test('a table has a row a note and a point that is missing, and no formula', () => {
  const text = made('csv');
  expect(text).toContain('"\'=cmd|""/C calc""!A0 ]]>');
  // A row begins with its kind; lines inside a cell do not.
  const rows = text.match(/^(?:\uFEFFKind|At odds|Only here|Also reported|Not on this page),/gm);
  expect(rows).toEqual([
    '\uFEFFKind,',
    'At odds,',
    'Only here,',
    'Also reported,',
    'Not on this page,',
  ]);
});

describe('annotations', () => {
  type Selector = { type: string; exact: string; start: number; end: number };
  type Found = { target: { source: string; selector: Selector[] }; text: string; body: unknown };

  const hypothesis = (rest: Partial<Exported> = {}) =>
    JSON.parse(made('hypothesis', rest)) as {
      annotations: {
        uri: string;
        text: string;
        tags: string[];
        document: unknown;
        target: Found['target'][];
      }[];
    };
  const web = (rest: Partial<Exported> = {}) =>
    JSON.parse(made('web-annotation', rest)) as { total: number; first: { items: Found[] } };

  test('for Hypothesis have what its import reads, and no more', () => {
    const { annotations } = hypothesis();
    expect(annotations.map(({ tags }) => tags)).toEqual([
      ['Variorum', 'At odds'],
      ['Variorum', 'Only here'],
      ['Variorum', 'Also reported'],
    ]);
    for (const one of annotations) {
      expect(Object.keys(one).sort()).toEqual(['document', 'tags', 'target', 'text', 'uri']);
      expect(one.document).toEqual({ title: ['The <b>bridge</b> opens'] });
      expect([one.uri, one.target.length]).toEqual([URL_, 1]);
      const [quote, position] = one.target[0]!.selector;
      expect(TEXT.slice(position!.start, position!.end)).toBe(quote!.exact);
      expect(one.text).not.toMatch(/(?<!\\)<script/);
    }
  });

  test('of the W3C are counted in characters, and say the same in plain text', () => {
    const { items } = web().first;
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect([...TEXT].slice(position!.start, position!.end).join('')).toBe(quote!.exact);
    }
    expect(items[0]?.body).toContainEqual({
      type: 'TextualBody',
      value: noteText(notes[0]!, 0, exported, say),
      format: 'text/plain',
      language: 'en-GB',
      purpose: 'commenting',
    });
    expect(items[0]?.body).toContainEqual({
      type: 'SpecificResource',
      source: 'https://bell.example/bridge',
      purpose: 'linking',
    });
  });

  test('of the W3C are what the model demands', () => {
    const valid = new Ajv({ strict: false }).compile(COLLECTION);
    valid(web());
    expect(valid.errors).toBeNull();
    valid(web({ report: { ...report, notes: [] } }));
    expect(valid.errors).toBeNull();
  });

  test.each([
    ['no id', (one: Record<string, unknown>) => delete one.id],
    ['an id with a blank', (one: Record<string, unknown>) => Object.assign(one, { id: 'urn:a b' })],
    ['no target', (one: Record<string, unknown>) => delete one.target],
    [
      'a place that is no number',
      (one: Record<string, unknown>) =>
        Object.assign(one, {
          target: {
            source: URL_,
            selector: [{ type: 'TextPositionSelector', start: '1', end: 2 }],
          },
        }),
    ],
  ])('the model refuses one with %s', (_, spoil) => {
    const collection = web();
    spoil(collection.first.items[0] as unknown as Record<string, unknown>);
    expect(new Ajv({ strict: false }).compile(COLLECTION)(collection)).toBe(false);
  });

  test('have their quotation alone where the page is gone', () => {
    const places = { places: [], title: null };
    const [one] = hypothesis(places).annotations;
    expect(one?.target[0]?.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    expect(one?.document).toEqual({ title: ['A bridge is opened'] });
    const [other] = web(places).first.items;
    expect(other?.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
  });

  test.each([null, 'file:///tmp/a.html', 'moz-extension://a/sample.html'])(
    'are not made for a page at %s',
    (url) => {
      expect(inFormat('hypothesis', { ...exported, url }, say)).toBeNull();
      expect(inFormat('web-annotation', { ...exported, url }, say)).toBeNull();
    },
  );
});

test('one note is copied as plain text, with who says what, the edition and the way there', () => {
  expect(noteText(notes[0]!, 0, exported, say).split('\n')).toEqual([
    'At odds · day',
    'Others say: The bridge was opened on a day.',
    'This page: “It opened on Friday, 😀 said the mayor.”; same sense: Presswire (Copy News, copied with changes)',
    'Nordwire (Dawn Post; Kabar, machine-translated): “on Thursday”',
    'The Bell: in other words',
    'In whatever words, this point is in 4 of 6 texts, that is 3 separate reports: Nordwire (Dawn Post, Kabar), Presswire (Copy News), and The Bell. Not in Reblog. TV One: we have only the beginning of that text.',
    'A bridge is opened. Points in our words, compared on 1 June 2031 (edition 1 of this comparison).',
    `${URL_}#:~:text=It%20opened-,on%20Friday,-%2C%20%F0%9F%98%80%20said%20the%20mayor.`,
  ]);
});

test('a note beside a reader’s own articles has the other’s sentence, and names no edition', () => {
  const own: StoryFacts = { ...story, edition: { ...story.edition, drafted: true, own: true } };
  const beside = note('The toll is nine crowns.', {
    sources: ['dawn'],
    origins: 1,
    readings: [{ sources: ['dawn'], says: 'Nine crowns is the toll, the mayor said on Thursday.' }],
  });
  const lines = noteText(beside, 0, { ...exported, story: own, url: null }, say).split('\n');
  expect(lines).toEqual([
    say('kind_shared'),
    expect.stringContaining('“The toll is nine crowns.”'),
    expect.stringContaining('“Nine crowns is the toll, the mayor said on Thursday.”'),
    say('own_line', { title: story.title }),
  ]);
});

test.each([
  ['In your words: The toll is high.', {}],
  ['In words from a story file: The toll is high.', { given: true as const }],
])('of own articles it is said whose words a point is in: %s', (said, given) => {
  const toll = claim('toll', { statement: 'The toll is high.', sources: ['dawn'], ...given });
  const own: StoryFacts = { ...STORY, edition: { ...STORY.edition, own: true }, claims: [toll] };
  const noted = note('The toll is nine crowns.', {
    claim: 'toll',
    statement: toll.statement,
    sources: ['dawn'],
    readings: [{ sources: ['dawn'], says: 'Nine crowns are asked for.' }],
  });
  const text = noteText(noted, 0, { report, story: own, url: URL_ }, say);
  expect(text).toContain(said);
  expect(text).toContain('Nine crowns are asked for.');
});
