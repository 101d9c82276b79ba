/** The sheet of a second reading: statements and one telling, nothing of the first reading; and back. */

import * as v from 'valibot';
import { stringify } from 'yaml';
import { sentencesOf } from '../../core/prose/telling-sentences.ts';
import { claimWords } from '../../core/story/claim-words.ts';
import type { Edition } from '../../core/story/edition.ts';
import type { Telling } from '../../core/story/telling.ts';
import { occurs } from '../excerpts.ts';
import { readYaml } from '../yaml.ts';
import { firstPresence } from './fold.ts';
import { type Review, type Round, VERDICTS } from './format.ts';

const QUESTION = `# A second reading of one telling. Read the text below, then each statement, and say what the text does
# with it. You need nothing else, and should look at nothing else: no other telling, no edition.
#
#   says      the text says it, in whatever words; a careful reader of the text alone would sign the statement
#   part      the text says some of it: put into "lacks" what is missing or other
#   contrary  the text says something that cannot be so if the statement is: put into "lacks" what it says
#   not       the text does not say it
#   unclear   it cannot be told from the text
#
# A statement about "the report" or "a text" speaks of this text. Attribution counts: "X said that …" is said
# only where the text has X say it. With says, part and contrary put into "at" the first three to six words
# of the sentence that decides, as they stand there. Furniture (captions, notices, menus) says nothing.
`;

const Filled = v.strictObject({
  story: v.string(),
  source: v.string(),
  verdicts: v.record(
    v.string(),
    v.strictObject({
      statement: v.string(),
      verdict: v.nullable(v.picklist(VERDICTS)),
      at: v.nullish(v.string()),
      lacks: v.nullish(v.string()),
    }),
  ),
});
export type Filled = v.InferOutput<typeof Filled>;

/** The sheet for one telling, to be filled in. */
export const sheetOf = (edition: Edition, telling: Telling, ids: readonly string[]): string => {
  const asked = edition.claims.filter(({ id }) => ids.includes(id));
  const verdicts = Object.fromEntries(
    asked.map((claim) => [
      claim.id,
      { statement: claimWords(claim), verdict: null, at: null, lacks: null },
    ]),
  );
  const text = telling.body.trim().replace(/^/gm, '# | ');
  return `${QUESTION}\n# The text:\n#\n${text}\n\n${stringify(
    { story: edition.id, source: telling.id, verdicts },
    { lineWidth: 0 },
  )}`;
};

/** A sheet that came back; throws in a sentence that names file and place. */
export const readSheet = (yaml: string, file: string): Filled => {
  const read = v.safeParse(Filled, readYaml(yaml, file));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the sheet'}: ${issue.message}.`);
  }
  const empty = Object.entries(read.output.verdicts).find(([, { verdict }]) => verdict === null);
  if (empty) throw new Error(`${file}: verdicts › ${empty[0]}: no verdict is given.`);
  return read.output;
};

const AT_WORDS = 6;

/** The first words of a place: enough to find it, too few to copy a text. */
const firstOf = (at: string): string => at.split(/\s+/).slice(0, AT_WORDS).join(' ');

const NEEDS_PLACE = ['says', 'part', 'contrary'];

/** One telling's verdicts, each beside what the edition holds now; throws where a sheet fits neither edition nor telling. */
const verdictsOf = (
  { source, verdicts }: Filled,
  edition: Edition,
  telling: Telling,
  file: string,
): Round['tellings'][string] =>
  Object.fromEntries(
    Object.entries(verdicts).map(([id, { statement, verdict, at, lacks }]) => {
      const claim = edition.claims.find((one) => one.id === id);
      const place = `${file}: verdicts › ${id}`;
      if (!claim || claimWords(claim) !== statement)
        throw new Error(`${place}: the edition has no claim of that name and wording.`);
      if (verdict === null) throw new Error(`${place}: no verdict is given.`);
      const needed = NEEDS_PLACE.includes(verdict);
      if (needed && !sentencesOf(telling).some(({ text }) => occurs(at ?? ' ', text)))
        throw new Error(`${place}: no sentence of ${source} has the words “${at ?? ''}”.`);
      return [
        id,
        {
          first: firstPresence(claim, source),
          second: verdict,
          ...(needed && at ? { at: firstOf(at) } : {}),
          ...(lacks ? { lacks } : {}),
        },
      ];
    }),
  );

/** Takes filled sheets into a review as one round. */
export const takeSheets = (
  review: Review,
  sheets: readonly { filled: Filled; file: string }[],
  edition: Edition,
  tellings: readonly Telling[],
  made: { date: string; how: string },
): Review => {
  const read = sheets.map(({ filled, file }) => {
    const telling = tellings.find(({ id }) => id === filled.source);
    if (filled.story !== edition.id || !telling)
      throw new Error(`${file}: no telling “${filled.source}” of ${edition.id} is at hand.`);
    return [filled.source, verdictsOf(filled, edition, telling, file)] as const;
  });
  const asked = new Set(read.flatMap(([, verdicts]) => Object.keys(verdicts)));
  const statements = edition.claims
    .filter(({ id }) => asked.has(id))
    .map((claim) => [claim.id, claimWords(claim)]);
  const round: Round = {
    ...made,
    statements: Object.fromEntries(statements),
    tellings: Object.fromEntries(read),
  };
  return { ...review, rounds: [...review.rounds, round] };
};
