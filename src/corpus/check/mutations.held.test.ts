/** Changes the real tellings, one slot at a time: each change must be noticed, and mere layout must not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { sentences } from '../../core/english/sentences.ts';
import { isFunctionWord } from '../../core/english/stop-words.ts';
import { facts } from '../../core/facts/facts.ts';
import type { Shelf } from '../../core/index/shelf.ts';
import { quotes } from '../../core/prose/quotes.ts';
import { annotate } from '../../core/report/annotate.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { blocks } from '../../core/text/blocks.ts';
import { words } from '../../core/text/words.ts';
import { ARTICLES, absent } from '../at-hand.ts';
import { editionIds } from '../editions.ts';
import { folderShelf } from '../folder-shelf.ts';
import { readWeights } from '../paths.ts';
import { seeded } from '../seeded.fixture.ts';
import { readTellings, storyFolder } from '../tellings.ts';

const random = seeded(20230130);
const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PERSONS = ['Harald Munk', 'Pieter Vos', 'Carla Duarte', 'Ingrid Solberg', 'Tomas Reyes'];
const PLACES = ['Bolivia', 'Iceland', 'Kenya', 'Uruguay', 'Zambia'];
const WORDS = ['umbrella', 'gardening', 'teapot', 'violin', 'harvest', 'bicycle'];

type Change = { slot: string; start: number; end: number; to: string };

const part = (
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  to: (was: string) => string,
) => {
  const found = pattern.exec(text.slice(start, end));
  return found
    ? [{ start: start + found.index, end: start + found.index + found[0].length, to: to(found[0]) }]
    : [];
};

const factChanges = (text: string, start: number, end: number, date: string): Change[] =>
  facts(text, start, end, date).flatMap((fact): Change[] => {
    const of = (slot: string, changes: Omit<Change, 'slot'>[]) =>
      changes.map((change) => ({ slot, ...change }));
    const other = (was: string) => pick(WEEKDAYS.filter((day) => day !== was));
    if (fact.facet === 'figure')
      return of(
        'figure',
        part(
          text,
          fact.start,
          fact.end,
          /\d[\d,.]*/,
          (was) => `${Number(was.replace(/\D/g, '')) + 37}`,
        ),
      );
    if (fact.facet === 'day')
      return of(
        'weekday',
        part(text, fact.start, fact.end, /\p{L}+day/u, other).filter(({ to }) => to !== ''),
      );
    return [
      {
        slot: fact.facet,
        start: fact.start,
        end: fact.end,
        to: pick(fact.facet === 'person' ? PERSONS : PLACES),
      },
    ];
  });

const quotedChanges = (text: string, start: number, end: number): Change[] =>
  quotes(text, start, end).flatMap((quote) =>
    words(text, quote.start, quote.end)
      .filter(({ form }) => !isFunctionWord(form) && form.length > 2)
      .map((word) => ({ slot: 'utterance', start: word.start, end: word.end, to: pick(WORDS) })),
  );

const changesOf = (text: string, date: string): Change[] =>
  blocks(text)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => [
      ...sentences(text, start, end)
        .filter((span) => /[.!?…]["”’]?$/.test(text.slice(span.start, span.end)))
        .flatMap((span) => factChanges(text, span.start, span.end, date)),
      ...quotedChanges(text, start, end),
    ]);

const skipped = absent ? ` [skipped: ${absent}]` : '';
const [story = ''] = editionIds();
const tellings = absent ? [] : readTellings(storyFolder(ARTICLES, story));

const told = (notes: readonly Note[]): Note[] =>
  notes.filter(({ kind }) => kind === 'conflict' || kind === 'worded');
const key = ({ kind, here }: Note): string => `${kind} ${here}`;

describe.skipIf(absent !== null)(`a held telling, changed${skipped}`, () => {
  let shelf: Shelf;
  let weights: Weights;
  const reportOn = async (text: string): Promise<Report> =>
    (
      await annotate(
        { text, blocks: blocks(text), url: null, date: null, language: null },
        shelf,
        weights,
      )
    ).report;
  beforeAll(() => {
    weights = readWeights();
    shelf = folderShelf(weights);
  });

  test('at least 95 changes of a hundred get a note that has the changed words', async () => {
    const missed: string[] = [];
    let all = 0;
    for (const { id, body, meta } of tellings) {
      const before = new Set(told((await reportOn(body)).notes).map(key));
      for (const { slot, start, end, to } of changesOf(body, meta.date)) {
        const { notes } = await reportOn(body.slice(0, start) + to + body.slice(end));
        all += 1;
        const found = told(notes).some(
          (note) =>
            note.here.includes(to) &&
            !before.has(key(note)) &&
            note.passage.start <= start + to.length &&
            note.passage.end >= start,
        );
        if (!found) missed.push(`${id}: ${slot}: ${body.slice(start, end)} → ${to}`);
      }
    }
    console.log(`${all - missed.length} of ${all} changes noticed; missed:\n${missed.join('\n')}`);
    expect(all).toBeGreaterThan(400);
    expect((all - missed.length) / all).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    [
      'straight quotation marks',
      (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    ],
    ['curly apostrophes', (text: string) => text.replace(/'/g, '’')],
    ['two spaces after a stop', (text: string) => text.replace(/\. /g, '.  ')],
    ['Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['dashes of another length', (text: string) => text.replace(/[–—]/g, '-')],
    [
      'titles hyphenated',
      (text: string) => text.replace(/Secretary General/g, 'Secretary-General'),
    ],
  ])('%s give no new note', async (_, reformat) => {
    for (const { body } of tellings) {
      const before = new Set(
        told((await reportOn(body)).notes).map(
          ({ claim, kind, facet }) => `${claim} ${kind} ${facet}`,
        ),
      );
      const after = told((await reportOn(reformat(body))).notes);
      expect(
        after.filter(({ claim, kind, facet }) => !before.has(`${claim} ${kind} ${facet}`)),
      ).toEqual([]);
    }
  });

  test('place and counterpart exchanged make another event', async () => {
    for (const { body } of tellings) {
      const moved = body
        .replace(/Seoul|SEOUL/g, 'Canberra')
        .replace(/Chey Institute/gi, 'Barton Institute')
        .replace(/South Korea(n?)|S Korea|Republic of Korea/g, (_, n: string) =>
          n ? 'Australian' : 'Australia',
        );
      expect((await reportOn(moved)).story).toBeNull();
    }
  });
});
