/**
 * Holds readings against the sentences that they are cut from: a cut must not turn the sense, and the
 * readings of one telling that stand side by side there must not join to a longer run of its words.
 */
import { claimWords } from '../../core/story/claim-words.ts';
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import { backing } from '../../core/story/opening-words.ts';
import { memo, memoPair, memoWords } from '../../core/text/memo.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import { runWords } from '../../core/text/words.ts';
import { MOST_WORDS, type Open } from '../edition-rules.ts';
import { shown } from '../excerpts.ts';

/** Words that turn what follows soon after them, and those that turn the rest of their clause. */
const DENIES = /\b(?:not|never|no|nor|neither|without|cannot)\b|n['’]t\b/i;
const MAKES_OPEN = /\b(?:unless|if|whether)\b/i;
/** A denial reaches over so many words: "not providing arms to countries in conflict after the invasion". */
const REACH = 4;
const TURNS = [DENIES, MAKES_OPEN];
/** Where a clause begins, at the nearest of these before the reading. */
const CLAUSE = /[,;:–—()“”"]|\b(?:but|and|which|who|that)\b/gi;
/** Verbs after which the words are somebody's own, and not the report's. */
const CLAIMS =
  /\b(?:calls(?! for)|called|claims|claimed|alleg\p{L}+|accus\p{L}+|according to|describ\p{L}+)\b/iu;
/** By these a statement says that somebody says so. */
const SAID =
  /\b(?:said|says|say|call|calls|called|spoke|speaks|ask|asked|asks|urged|told|wrote|warned|condemned|denied|word|words|named|statement|stands for|had confirmed|answered)\b|["“]/i;

const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Where a reading stands in a sentence; -1 where it does not. */
const placeOf = (says: string, { text }: TellingSentence): number =>
  plain(text).indexOf(plain(says));

/** What stands before a reading in its clause. */
const clauseBefore = (text: string, at: number): string => {
  const before = text.slice(0, at);
  const last = [...before.matchAll(CLAUSE)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
};

const senseOpen = (
  claim: EditionClaim,
  source: string,
  says: string,
  held: readonly TellingSentence[],
): Open[] => {
  const sentence = held.find((one) => placeOf(says, one) >= 0);
  if (!sentence) return [];
  const { text } = sentence;
  const at = placeOf(says, sentence);
  const governing = clauseBefore(text, at);
  const said = `${says} ${claimWords(claim)}`;
  const place = `claims › ${claim.id} › readings › ${source}`;
  const near = governing
    .split(/\s+/)
    .slice(-REACH - 1)
    .join(' ');
  const turned = [DENIES.exec(near)?.[0], MAKES_OPEN.exec(governing)?.[0]].find(
    (word) => word !== undefined && !TURNS.some((one) => one.test(word) && one.test(said)),
  );
  const open: Open[] = [];
  if (turned !== undefined)
    open.push({
      place,
      message: `“${turned}” governs “${says}” in ${shown(sentence)}: it belongs into the reading or the statement.`,
    });
  const claimed = CLAIMS.exec(governing)?.[0];
  if (claimed !== undefined && !CLAIMS.test(says) && !SAID.test(said))
    open.push({
      place,
      message: `“${claimed}” governs “${says}” in ${shown(sentence)}: who says so belongs into the reading or the statement.`,
    });
  return open;
};

/** The places, among the words of a sentence, that the readings of its telling take. */
const taken = (sentence: TellingSentence, readings: readonly string[]): Set<number> => {
  const found = new Set<number>();
  for (const says of readings) {
    const words = runWords(says);
    sentence.words.forEach((_, at) => {
      if (words.length > 0 && words.every((word, i) => sentence.words[at + i] === word))
        for (let i = 0; i < words.length; i += 1) found.add(at + i);
    });
  }
  return found;
};

/** The longest run of words in a row that readings take, as text. */
const longestRun = (sentence: TellingSentence, places: ReadonlySet<number>): string => {
  let run: string[] = [];
  let longest: string[] = [];
  sentence.words.forEach((word, at) => {
    run = places.has(at) ? [...run, word] : [];
    if (run.length > longest.length) longest = run;
  });
  return longest.join(' ');
};

const joinedIn = (
  id: string,
  readings: readonly string[],
  all: readonly TellingSentence[],
): Open[] =>
  all
    .filter(({ source }) => source === id)
    .flatMap((sentence) => {
      const run = longestRun(sentence, taken(sentence, readings));
      return runWords(run).length > MOST_WORDS
        ? [
            {
              place: `sentences › ${id}`,
              message: `readings join to “${run}”: more than ${MOST_WORDS} words.`,
            },
          ]
        : [];
    });

/** So many lists of readings are kept of the same sentences. */
const LISTS = 500;

/** By a source and its readings, a line each: editions that differ in one claim have most of them in common. */
const joinedBy = memo((all: readonly TellingSentence[]) =>
  memoWords(LISTS, (lines) => {
    const [id = '', ...readings] = lines.split('\n');
    return joinedIn(id, readings, all);
  }),
);

const joinedOpen = ({ sources, claims }: Edition, all: readonly TellingSentence[]): Open[] =>
  sources.flatMap(({ id }) => {
    const readings = claims.flatMap(({ readings: by }) => by[id] ?? []);
    return joinedBy(all)([id, ...readings].join('\n'));
  });

const sensesOpen = memoPair((claim: EditionClaim, all: readonly TellingSentence[]): Open[] =>
  Object.entries(claim.readings).flatMap(([source, says]) =>
    senseOpen(claim, source, says, backing(claim, source, all)),
  ),
);

/** Readings whose sense is turned by being cut, and readings that join to too long a run. */
export const cutsOpen = (edition: Edition, all: readonly TellingSentence[]): Open[] => [
  ...edition.claims.flatMap((claim) => sensesOpen(claim, all)),
  ...joinedOpen(edition, all),
];
