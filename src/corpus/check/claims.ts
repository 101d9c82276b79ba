/** Holds each claim against the sentences that back it. */

import { FUNCTION_WORDS } from '../../core/english/stop-words.ts';
import type { EditionClaim } from '../../core/story/edition.ts';
import { backing, begins } from '../../core/story/opening-words.ts';
import { stem } from '../../core/terms/stem.ts';
import { memoPair } from '../../core/text/memo.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import { runWords, words } from '../../core/text/words.ts';
import type { Open } from '../edition-rules.ts';
import { occurs, shown } from '../excerpts.ts';
import { memoTexts } from './memo-texts.ts';

const FIRST_WORDS = { least: 2, most: 6 };

const evidenceOpen = (claim: EditionClaim, all: readonly TellingSentence[]): Open[] =>
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

/** The sentences of a source that back a claim, as a message names them. */
const among = (claim: EditionClaim, source: string, all: readonly TellingSentence[]): string =>
  backing(claim, source, all).map(shown).join(', ') || 'none';

const readingsOpen = (claim: EditionClaim, all: readonly TellingSentence[]): Open[] => {
  const sources = Object.keys(claim.readings);
  if (sources.length === 0) return [];
  const place = `claims › ${claim.id} › readings`;
  const without = Object.keys(claim.evidence).filter((id) => !sources.includes(id));
  const same =
    new Set(Object.values(claim.readings).map((says) => runWords(says).join(' '))).size === 1;
  return [
    ...(same
      ? [{ place, message: `those of ${sources.join(', ')} are the same: nothing differs.` }]
      : []),
    ...without.map((id) => ({ place, message: `${id} backs this claim, but has no reading.` })),
    ...sources.flatMap((id): Open[] => {
      const says = claim.readings[id] ?? '';
      if (backing(claim, id, all).some(({ text }) => occurs(says, text))) return [];
      return [
        {
          place: `${place} › ${id}`,
          message: `“${says}” is in no sentence of ${id} that backs this claim (${among(claim, id, all)}).`,
        },
      ];
    }),
  ];
};

const stemsIn = memoTexts(
  (text): ReadonlySet<string> => new Set(words(text).map(({ form }) => stem(form))),
);

const emptyTerms = ({ id, terms }: EditionClaim): Open[] =>
  terms
    .filter((term) => words(term).every(({ form }) => FUNCTION_WORDS.has(form)))
    .map((term) => ({
      place: `claims › ${id} › terms`,
      message: `“${term}” tells no claim apart.`,
    }));

const termsOpen = (claim: EditionClaim, all: readonly TellingSentence[]): Open[] => [
  ...emptyTerms(claim),
  ...Object.keys(claim.evidence).flatMap((source) => {
    const held = backing(claim, source, all).map(({ text }) => stemsIn(text));
    return claim.terms
      .filter((term) => ![...stemsIn(term)].every((form) => held.some((stems) => stems.has(form))))
      .map((term) => ({
        place: `claims › ${claim.id} › terms`,
        message: `“${term}” is in no sentence of ${source} that backs this claim (${among(claim, source, all)}).`,
      }));
  }),
];

const draftedOpen = ({ id, statement }: EditionClaim): Open[] =>
  statement === null
    ? [
        {
          place: `claims › ${id}`,
          message: 'drafted only: write a statement in place of its label.',
        },
      ]
    : [];

/** What of a claim's evidence, readings and terms is not in the tellings. */
export const claimOpen = memoPair(
  (claim: EditionClaim, all: readonly TellingSentence[]): Open[] => [
    ...draftedOpen(claim),
    ...evidenceOpen(claim, all),
    ...readingsOpen(claim, all),
    ...termsOpen(claim, all),
  ],
);
