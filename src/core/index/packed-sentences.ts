/** The sentences of a story's tellings as its file has them: what several have stands once, and each names its place. */
import * as v from 'valibot';
import { Fact } from '../facts/fact.ts';
import {
  MOST_BESIDE,
  neighbourByte,
  packNeighbours,
  unpackNeighbours,
} from '../prose/neighbours.ts';
import { Id, Packed } from '../story/story.ts';
import { inOrder, packLists, pick, placeIn, unpackLists } from './bits.ts';
import type { Sentence } from './compiled-story.ts';
import { hashOf, numbersOf, packedOf } from './term-numbers.ts';

/** What is packed are lists of numbers (`bits.ts`), one a sentence where nothing else is said. */
export const PackedSentences = v.object({
  /** How many sentences stand in a row of which source. */
  of: v.array(v.tuple([Id, v.pipe(v.number(), v.safeInteger(), v.minValue(1))])),
  /** Places among the story's claims. */
  claims: Packed,
  /** Places among the story's terms. */
  terms: Packed,
  /** Each fact that stands in any sentence, once. */
  facts: v.array(Fact),
  /** Places among `facts`, in the order of the text. */
  stated: Packed,
  /** The bytes of words that stand beside a fact and are no terms of the sentence: small ones. */
  small: Packed,
  /** A list a fact: places among the bytes of the sentence's terms and small words. */
  beside: Packed,
});
export type PackedSentences = v.InferOutput<typeof PackedSentences>;

/** What sentences name by its place. */
type Named = { claims: readonly string[]; terms: readonly number[] };

/** How many sentences stand in a row of which source; throws where their places are not 0, 1, 2 and so on. */
const counted = (sentences: readonly Sentence[]): PackedSentences['of'] => {
  const of: PackedSentences['of'] = [];
  for (const { source, at } of sentences) {
    if (at === 0) of.push([source, 0]);
    const last = of.at(-1);
    if (last?.[0] !== source || last[1] !== at)
      throw new Error(`cannot be packed: sentence ${at} of ${source} stands out of order`);
    last[1] += 1;
  }
  return of;
};

/** Source and place of each sentence; throws where they are more than the lists of a text can be, each of a bit at least. */
const headsOf = (of: PackedSentences['of'], text: string): Pick<Sentence, 'source' | 'at'>[] => {
  if (of.reduce((sum, [, count]) => sum + count, 0) > text.length * 6)
    throw new Error('packed data has fewer sentences than are counted');
  return of.flatMap(([source, count]) =>
    Array.from({ length: count }, (_, at) => ({ source, at })),
  );
};

/** The bytes under which a sentence's terms would stand beside its facts. */
const bytesOf = (terms: readonly number[]): number[] =>
  terms.map((number) => neighbourByte(hashOf(number)));

// A byte may stand twice beside a fact: raised by how many are before it, places rise all the same.
const raised = (places: readonly number[]): number[] => places.map((place, i) => place + i);

const lowered = (places: readonly number[], below: number): number[] => {
  if (places.length > MOST_BESIDE || places.some((place, i) => place - i >= below))
    throw new Error('packed data has words beside a fact that are not there');
  return places.map((place, i) => place - i);
};

/** A sentence's terms and the bytes beside its facts, as numbers. */
const taken = ({ source, at, terms, facts, beside }: Sentence) => {
  const numbers = numbersOf(terms);
  const near = unpackNeighbours(beside);
  if (near.length !== facts.length)
    throw new Error(`cannot be packed: sentence ${at} of ${source} has words beside no fact`);
  const own = bytesOf(numbers);
  const small = inOrder(near.flat().filter((byte) => !own.includes(byte)));
  return { numbers, near, small, bytes: inOrder([...own, ...small]) };
};

export const packSentences = (sentences: readonly Sentence[], named: Named): PackedSentences => {
  const stated = sentences.map(({ facts }) => facts.map((fact) => JSON.stringify(fact)));
  const facts = [...new Set(stated.flat())].sort();
  const rows = sentences.map(taken);
  return {
    of: counted(sentences),
    claims: packLists(({ rising }) => {
      const place = placeIn(named.claims);
      for (const { claims } of sentences) rising(claims.map(place), named.claims.length);
    }),
    terms: packLists(({ rising }) => {
      const place = placeIn(named.terms);
      for (const { numbers } of rows) rising(inOrder(numbers.map(place)), named.terms.length);
    }),
    facts: facts.map((fact): Fact => JSON.parse(fact)),
    stated: packLists(({ any }) => {
      const place = placeIn(facts);
      for (const some of stated) any(some.map(place), facts.length);
    }),
    small: packLists(({ rising }) => {
      for (const { small } of rows) rising(small, 256);
    }),
    beside: packLists(({ rising }) => {
      for (const { near, bytes } of rows)
        for (const list of near)
          rising(raised(list.map(placeIn(bytes))), bytes.length + MOST_BESIDE);
    }),
  };
};

/** The reverse of `packSentences`; throws where packed data is damaged. */
export const unpackSentences = (packed: PackedSentences, named: Named): Sentence[] => {
  const heads = headsOf(packed.of, packed.claims);
  const lists = (text: string, below: number): number[][] =>
    unpackLists(text, ({ rising }) => heads.map(() => rising(below)));
  const claims = lists(packed.claims, named.claims.length);
  const terms = lists(packed.terms, named.terms.length).map((places) => pick(named.terms, places));
  const facts = unpackLists(packed.stated, ({ any }) =>
    heads.map(() => pick(packed.facts, any(packed.facts.length))),
  );
  const bytes = lists(packed.small, 256).map((small, i) =>
    inOrder([...bytesOf(terms[i] ?? []), ...small]),
  );
  const beside = unpackLists(packed.beside, ({ rising }) =>
    bytes.map((own, i) =>
      (facts[i] ?? []).map(() => pick(own, lowered(rising(own.length + MOST_BESIDE), own.length))),
    ),
  );
  return heads.map((head, i) => ({
    ...head,
    claims: pick(named.claims, claims[i] ?? []),
    terms: packedOf(terms[i] ?? []),
    facts: facts[i] ?? [],
    beside: packNeighbours(beside[i] ?? []),
  }));
};
