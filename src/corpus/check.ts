/** Holds an edition against the tellings that it was made from: nothing may stay open. */
import { stem } from '../core/features/stem.ts';
import { blocks } from '../core/text/blocks.ts';
import { FUNCTION_WORDS } from '../core/text/function-words.ts';
import { sentences } from '../core/text/sentences.ts';
import { words } from '../core/text/words.ts';
import type { Edition, EditionClaim } from './edition-format.ts';
import { type Open, runWords } from './edition-rules.ts';
import { lineageOpen } from './lineage.ts';
import { sharedRuns } from './shared-runs.ts';
import type { Telling } from './tellings.ts';

export type { Open } from './edition-rules.ts';

/** A sentence of a telling; `start` and `end` are UTF-16 offsets into its file. */
export type Told = { source: string; start: number; end: number; text: string; words: string[] };

/** The sentences of a telling's body, furniture included. */
export const told = ({ id, text }: Telling): Told[] =>
  blocks(text).flatMap(({ start, end }) =>
    sentences(text, start, end).map((span) => {
      const sentence = text.slice(span.start, span.end);
      return { source: id, ...span, text: sentence, words: runWords(sentence) };
    }),
  );

/**
 * Whether a sentence begins with these first words; marks, case and white space aside.
 * "First words … last" also names its end, where another sentence begins alike.
 */
export const begins = (sentence: Told, first: string): boolean => {
  const [head = [], tail = []] = first.split('…').map(runWords);
  const from = sentence.words.length - tail.length;
  return (
    head.length > 0 &&
    head.every((word, i) => sentence.words[i] === word) &&
    tail.every((word, i) => sentence.words[from + i] === word)
  );
};

/** The sentences of a source that back a claim. */
export const backing = (claim: EditionClaim, source: string, all: readonly Told[]): Told[] =>
  all.filter(
    (sentence) =>
      sentence.source === source &&
      (claim.evidence[source] ?? []).some((first) => begins(sentence, first)),
  );

/** True where a sentence of a source is no reporting. */
export const isFurniture = (edition: Edition, sentence: Told): boolean =>
  (edition.furniture[sentence.source] ?? []).some((first) => begins(sentence, first));

const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');

const EDGE = '[\\p{L}\\p{M}\\p{N}]';

/** Whether a text has these words as they stand there, quote marks and white space aside. */
export const occurs = (says: string, text: string): boolean => {
  const literal = plain(says).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<!${EDGE})${literal}(?!${EDGE})`, 'u').test(plain(text));
};

const FIRST_WORDS = { least: 2, most: 6 };

const evidenceOpen = (claim: EditionClaim, all: readonly Told[]): Open[] =>
  Object.entries(claim.evidence).flatMap(([source, firsts]) => {
    const place = `claims › ${claim.id} › evidence › ${source}`;
    return firsts.flatMap((first) => {
      const found = all.filter((s) => s.source === source && begins(s, first));
      const count = runWords(first).length;
      if (found.length === 0)
        return [{ place, message: `no sentence of ${source} begins with “${first}”.` }];
      const short = count < FIRST_WORDS.least && found.some((s) => s.words.length > count);
      return short || count > FIRST_WORDS.most + 4
        ? [{ place, message: `“${first}”: give the first three to six words.` }]
        : [];
    });
  });

const readingsOpen = (claim: EditionClaim, all: readonly Told[]): Open[] => {
  const sources = Object.keys(claim.readings);
  if (sources.length === 0) return [];
  const place = `claims › ${claim.id} › readings`;
  const without = Object.keys(claim.evidence).filter((id) => !sources.includes(id));
  return [
    ...without.map((id) => ({ place, message: `${id} backs this claim, but has no reading.` })),
    ...sources.flatMap((id): Open[] => {
      const says = claim.readings[id] ?? '';
      if (backing(claim, id, all).some(({ text }) => occurs(says, text))) return [];
      return [
        {
          place: `${place} › ${id}`,
          message: `“${says}” is in no sentence of ${id} that backs this claim.`,
        },
      ];
    }),
  ];
};

const stems = (text: string): string[] => words(text).map(({ form }) => stem(form));

const emptyTerms = ({ id, terms }: EditionClaim): Open[] =>
  terms
    .filter((term) => words(term).every(({ form }) => FUNCTION_WORDS.has(form)))
    .map((term) => ({
      place: `claims › ${id} › terms`,
      message: `“${term}” tells no claim apart.`,
    }));

const termsOpen = (claim: EditionClaim, all: readonly Told[]): Open[] => [
  ...emptyTerms(claim),
  ...Object.keys(claim.evidence).flatMap((source) => {
    const held = new Set(backing(claim, source, all).flatMap(({ text }) => stems(text)));
    return claim.terms
      .filter((term) => !stems(term).every((form) => held.has(form)))
      .map((term) => ({
        place: `claims › ${claim.id} › terms`,
        message: `“${term}” is in no sentence of ${source} that backs this claim.`,
      }));
  }),
];

const SHOWN = 6;
const shown = ({ source, text }: Told): string =>
  `${source} › “${text.split(/\s+/).slice(0, SHOWN).join(' ')} …”`;

const uncovered = (edition: Edition, all: readonly Told[]): Open[] =>
  all
    .filter((sentence) => !isFurniture(edition, sentence))
    .filter((sentence) =>
      edition.claims.every((claim) => !backing(claim, sentence.source, [sentence]).length),
    )
    .map((sentence) => ({
      place: shown(sentence),
      message: 'this sentence belongs to no claim and is not marked as furniture.',
    }));

const furnitureOpen = (edition: Edition, all: readonly Told[]): Open[] =>
  Object.entries(edition.furniture).flatMap(([source, firsts]) =>
    firsts
      .filter((first) => !all.some((s) => s.source === source && begins(s, first)))
      .map((first) => ({
        place: `furniture › ${source}`,
        message: `no sentence of ${source} begins with “${first}”.`,
      })),
  );

const sourcesOpen = (edition: Edition, tellings: readonly Telling[]): Open[] => {
  const held = new Map(tellings.map((telling) => [telling.id, telling.meta]));
  const listed = new Set(edition.sources.map(({ id }) => id));
  const differing = edition.sources.flatMap((source): Open[] => {
    const place = `sources › ${source.id}`;
    const meta = held.get(source.id);
    if (!meta) return [{ place, message: 'no telling of this source is in the folder.' }];
    return (['outlet', 'url', 'date'] as const)
      .filter((key) => meta[key] !== source[key])
      .map((key) => ({ place: `${place} › ${key}`, message: `its telling has “${meta[key]}”.` }));
  });
  const strangers = tellings
    .filter(({ id }) => !listed.has(id))
    .map(({ id, file }) => ({ place: 'sources', message: `“${id}” (${file}) is not listed.` }));
  return [...differing, ...strangers];
};

/** Everything that is open in an edition, in the order of the file; empty where it stands. */
export const check = (edition: Edition, tellings: readonly Telling[]): Open[] => {
  const all = tellings.flatMap(told);
  return [
    ...sourcesOpen(edition, tellings),
    ...furnitureOpen(edition, all),
    ...edition.claims.flatMap((claim) => [
      ...evidenceOpen(claim, all),
      ...readingsOpen(claim, all),
      ...termsOpen(claim, all),
    ]),
    ...uncovered(edition, all),
    ...lineageOpen(
      edition,
      all.filter((sentence) => !isFurniture(edition, sentence)),
    ),
    ...sharedRuns(edition, tellings),
  ];
};
