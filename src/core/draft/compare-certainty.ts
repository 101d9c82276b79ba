/** How firmly aligned sentences say it, and whose words a phrase in quotation marks is. */

import { coverage } from '../terms/measure.ts';
import { stem } from '../terms/stem.ts';
import { quotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Found } from './discrepancy.ts';
import type { Pair } from './pairs.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

/** Ways to say that one does not vouch for it, or that it is not sure; "said" is the plain way. */
const MARKS =
  /\b(claim(?:s|ed|ing)?|alleg(?:es|ed|edly|ing)|reportedly|purported(?:ly)?|apparently|supposedly|insist(?:s|ed)|may|might|could|likely|probably|possibly|unlikely|impossib\p{L}+|difficult|unconfirmed)\b/giu;
const PLAIN =
  /\b(?:said|says|told|added|wrote|noted|stated|confirmed|will|would|is|was|has|had)\b/iu;

const KINDS: [RegExp, string][] = [
  [/^(?:claim|alleg|purport|suppos|insist)/i, 'claimed'],
  [/^(?:report|unconfirm|apparent)/i, 'reported'],
  [/^(?:may|might|could|possibl)/i, 'possible'],
  [/^(?:likely|probab)/i, 'likely'],
  [/^(?:unlikely)/i, 'unlikely'],
  [/^impossib/i, 'impossible'],
  [/^difficult/i, 'difficult'],
];

const kindOf = (mark: string): string => KINDS.find(([pattern]) => pattern.test(mark))?.[1] ?? mark;

type Mark = Span & { kind: string };

const marksIn = ({ text }: DraftTelling, { start, end, quotes }: DraftSentence): Mark[] =>
  [...text.slice(start, end).matchAll(MARKS)]
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: kindOf(match[0]),
    }))
    .filter((mark) => !quotes.some((quote) => mark.start >= quote.start && mark.start < quote.end))
    // "May" the month.
    .filter((mark) => !/^May$/.test(text.slice(mark.start, mark.end)));

const plainIn = ({ text }: DraftTelling, { start, end }: DraftSentence): Span | null => {
  const match = PLAIN.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
};

/** Whether the words about a mark are in the other sentence too, so that it speaks of the same. */
const isShared = (mark: Mark, own: DraftSentence, other: DraftSentence): boolean => {
  const content = own.words.filter(({ content: carries }) => carries);
  const beside = [
    ...content.filter(({ end }) => end <= mark.start).slice(-3),
    ...content.filter(({ start }) => start >= mark.end).slice(0, 3),
  ];
  const alike = beside.filter(({ stem: form }) => other.words.some((word) => word.stem === form));
  return alike.length * 2 >= beside.length;
};

/** Sentences this close say one thing, so that what one adds to it tells how sure it is. */
const CLOSE = 0.65;

const MOST = 2 / 3;

/** Each has most of what the other has: what is missing is then the mark, not another half sentence. */
const isWhole = (a: DraftSentence, b: DraftSentence): boolean =>
  Math.min(coverage(a.measured, b.measured), coverage(b.measured, a.measured)) >= MOST;

/** "Said" against "claimed", "difficult" against "impossible". */
export const compareCertainty = (
  { a, b, strength }: Pair,
  [one, other]: [DraftTelling, DraftTelling],
): Found[] => {
  if (strength < CLOSE || a.headline) return [];
  const [here, there] = [marksIn(one, a), marksIn(other, b)];
  const mine = here.find(
    (mark) => !there.some(({ kind }) => kind === mark.kind) && isShared(mark, a, b),
  );
  const theirs = there.find(
    (mark) => !here.some(({ kind }) => kind === mark.kind) && isShared(mark, b, a),
  );
  if (!mine && !theirs) return [];
  if ((!mine || !theirs) && !isWhole(a, b)) return [];
  const left = mine ?? plainIn(one, a);
  const right = theirs ?? plainIn(other, b);
  if (!left || !right) return [];
  return [{ facet: 'certainty', quoted: null, slot: null, a: left, b: right, strength }];
};

/** Longer quotations are utterances. */
const TERM_WORDS = 3;

/** Phrases of one to three words in quotation marks: somebody's term, not the report's. */
const quotedTerms = ({ text }: DraftTelling, { start, end }: DraftSentence): Span[] =>
  quotations(text, start, end).filter(
    (span) => words(text, span.start, span.end).length <= TERM_WORDS,
  );

const named = ({ facts }: DraftSentence): Set<string> =>
  new Set(
    facts.flatMap((fact) => (fact.facet === 'place' || fact.facet === 'person' ? [fact.name] : [])),
  );

/** One subject: the names beside the quoted term are, by half or more, also in the other sentence. */
const sameSubject = (a: DraftSentence, b: DraftSentence): boolean => {
  const [here, there] = [named(a), named(b)];
  const alike = [...here].filter((name) => there.has(name)).length;
  return alike > 0 && alike * 2 >= here.size;
};

const stemsOf = ({ text }: DraftTelling, { start, end }: Span): string[] =>
  words(text, start, end).map(({ form }) => stem(form));

/** The term, or another one with the same noun, where the other report uses it as its own. */
const ownUse = (telling: DraftTelling, sentence: DraftSentence, noun: string): Span | null => {
  const marked = [...quotedTerms(telling, sentence), ...sentence.quotes];
  const free = sentence.words.filter(
    (word) => !marked.some(({ start, end }) => word.start >= start && word.start < end),
  );
  const at = free.findIndex(({ stem: form }) => form === noun);
  const [before, word] = [free[at - 1], free[at]];
  return before?.content && word ? { start: before.start, end: word.end } : null;
};

/** A term that one gives as somebody's, in quotation marks, and the other uses itself. */
export const compareVoices = (one: DraftTelling, other: DraftTelling): Found[] => {
  const theirs = new Set(
    other.sentences.flatMap((b) =>
      quotedTerms(other, b).map((span) => stemsOf(other, span).join(' ')),
    ),
  );
  return one.sentences.flatMap((a) =>
    quotedTerms(one, a).flatMap((quoted): Found[] => {
      const phrase = stemsOf(one, quoted);
      const noun = phrase.at(-1);
      if (a.headline || phrase.length < 2 || !noun || theirs.has(phrase.join(' '))) return [];
      for (const b of other.sentences) {
        const own = b.headline || !sameSubject(a, b) ? null : ownUse(other, b, noun);
        if (own)
          return [{ facet: 'speaker', quoted: null, slot: null, a: quoted, b: own, strength: 0.6 }];
      }
      return [];
    }),
  );
};
