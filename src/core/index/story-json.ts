/**
 * The format of `story.json`: a story in few bytes. Claims stand in columns, lists of numbers in bits (`bits.ts`). Stated
 * once, here, as a schema; `docs/schemas/story.schema.json` follows from it.
 */
import * as v from 'valibot';
import { blankClaim, Claim, Packed, StoryFacts } from '../story/story.ts';
import { packRuns, unpackRuns } from '../terms/runs.ts';
import { inOrder, packLists, pick, placeIn, unpackLists } from './bits.ts';
import { STORY_FORMAT, Story } from './compiled-story.ts';
import { PackedSentences, packSentences, unpackSentences } from './packed-sentences.ts';
import { numbersOf, packedOf, TERM_NUMBERS } from './term-numbers.ts';

/** Raised with every change of this shape; a file with another number is refused in words. */
export const STORY_JSON_FORMAT = 5;

const { terms: _terms, ...entries } = Claim.entries;

/** By entry of a claim what each claim has there; one in which none says more than its absence would is left out. */
const Columns = v.object({
  ...Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, v.optional(v.array(entry))]),
  ),
  id: v.array(Claim.entries.id),
  /** A list a claim: places among the story's terms. */
  terms: Packed,
});
type Columns = v.InferOutput<typeof Columns>;

const PackedFacts = v.object({
  format: v.literal(STORY_JSON_FORMAT),
  ...v.omit(StoryFacts, ['claims']).entries,
  /** One list: the numbers (`term-numbers.ts`) of all terms, which claims and sentences name by their places. */
  terms: Packed,
  claims: Columns,
});
type PackedFacts = v.InferOutput<typeof PackedFacts>;

export const PackedStory = v.object({
  ...PackedFacts.entries,
  ...v.pick(Story, ['abroad', 'sets', 'utterances']).entries,
  sentences: PackedSentences,
  /** By source one list: winnowed hashes of five-word runs (`terms/runs.ts`). */
  runs: Story.entries.runs,
});
export type PackedStory = v.InferOutput<typeof PackedStory>;

/** More than any hash of a run, which has three bytes. */
const RUN_HASHES = 2 ** 24;

/** What a claim has where nothing is said of it. */
const PLAIN: Record<string, unknown> = blankClaim('plain', []);

const isPlain = (key: string, value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(PLAIN[key]);

const packClaims = (claims: readonly Claim[], terms: readonly number[]): Columns => {
  const rows = claims.map((claim): Record<string, unknown> => claim);
  const columns = Object.keys(entries).map((key) => [key, rows.map((row) => row[key])] as const);
  return {
    ...Object.fromEntries(
      columns.filter(([key, values]) => !values.every((value) => isPlain(key, value))),
    ),
    id: claims.map(({ id }) => id),
    terms: packLists(({ rising }) => {
      const place = placeIn(terms);
      for (const claim of claims) rising(inOrder(numbersOf(claim.terms).map(place)), terms.length);
    }),
  };
};

const unpackClaims = (
  { terms: packed, ...columns }: Columns,
  terms: readonly number[],
): Claim[] => {
  const { id } = columns;
  const all = Object.entries(columns);
  for (const [key, values] of all)
    if (values.length !== id.length)
      throw new Error(`claims.${key}: ${values.length} entries where claims.id has ${id.length}`);
  const own = unpackLists(packed, ({ rising }) => id.map(() => pick(terms, rising(terms.length))));
  // Each value is what its column's schema says.
  return own.map(
    (numbers, i) =>
      ({
        ...PLAIN,
        ...Object.fromEntries(all.map(([key, values]) => [key, values[i]])),
        terms: packedOf(numbers),
      }) as Claim,
  );
};

const packList = (numbers: readonly number[], below: number): string =>
  packLists(({ rising }) => rising(numbers, below));

const unpackList = (packed: string, below: number): number[] =>
  unpackLists(packed, ({ rising }) => rising(below));

/** A story as `story.json` has it, like beside like; throws where the file could not give it back. */
export const packStory = (story: Story): PackedStory => {
  const { claims, sentences } = story;
  const terms = inOrder([...claims, ...sentences].flatMap((one) => numbersOf(one.terms)));
  const named = { terms, claims: claims.map(({ id }) => id) };
  return {
    format: STORY_JSON_FORMAT,
    id: story.id,
    title: story.title,
    edition: story.edition,
    origins: story.origins,
    sources: story.sources,
    utterances: story.utterances,
    event: story.event,
    sets: story.sets,
    claims: packClaims(claims, terms),
    replaces: story.replaces,
    abroad: story.abroad,
    sentences: packSentences(sentences, named),
    terms: packList(terms, TERM_NUMBERS),
    runs: Object.fromEntries(
      Object.entries(story.runs).map(([id, packed]) => [
        id,
        packList([...unpackRuns(packed)], RUN_HASHES),
      ]),
    ),
  };
};

const unpackFacts = ({ format: _format, terms, claims, ...rest }: PackedFacts): StoryFacts => ({
  ...rest,
  claims: unpackClaims(claims, unpackList(terms, TERM_NUMBERS)),
});

const unpackStory = (packed: PackedStory): Story => {
  const { format: _format, claims, terms: packedTerms, sentences, runs, ...rest } = packed;
  const terms = unpackList(packedTerms, TERM_NUMBERS);
  return {
    format: STORY_FORMAT,
    ...rest,
    claims: unpackClaims(claims, terms),
    sentences: unpackSentences(sentences, { terms, claims: claims.id }),
    runs: Object.fromEntries(
      Object.entries(runs).map(([id, list]) => [
        id,
        packRuns(new Set(unpackList(list, RUN_HASHES))),
      ]),
    ),
  };
};

/** What cannot be unpacked is refused like any other wrong shape. */
const by = <I, O>(unpack: (packed: I) => O) =>
  v.rawTransform<I, O>(({ dataset, addIssue, NEVER }) => {
    try {
      return unpack(dataset.value);
    } catch (error) {
      addIssue({ message: error instanceof Error ? error.message : String(error) });
      return NEVER;
    }
  });

/** Reads the file's JSON as a story. */
export const StoryJson = v.pipe(PackedStory, by(unpackStory));

/** Reads of it the edition alone; the fingerprints of its tellings are not looked at. */
export const StoryJsonFacts = v.pipe(PackedFacts, by(unpackFacts));
