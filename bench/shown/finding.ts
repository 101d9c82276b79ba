/** One thing that a reader would be shown: two passages and what is said of them. */
import { words } from '../../src/core/text/words.ts';
import { digestOf, type WholeStory } from './stories.ts';

export const KINDS = [
  'shared',
  'quotation',
  'figure',
  'day',
  'person',
  'place',
  'name',
  'term',
  'certainty',
  'speaker',
  'alone',
  'partial',
] as const;
export type Kind = (typeof KINDS)[number];

/** A passage: the whole sentence, the words in it that are meant, and a sentence either side. */
export type Side = {
  doc: string;
  sentence: string;
  words: string;
  before: string;
  after: string;
};

export type Finding = {
  story: WholeStory;
  /** Noted on a page of a story without an edition, with or without the others' sentences, or drafted from all tellings. */
  where: 'pages' | 'beside' | 'drafts';
  kind: Kind;
  /** Shown as something that cannot both be true. */
  odds: boolean;
  /** How a quotation is said to differ, as its first side sees it; null for other kinds. */
  quoted: string | null;
  /** The page that is said not to have it; null where no page is. */
  lacking: string | null;
  /** One passage where nothing else is said to have it. */
  sides: [Side] | [Side, Side];
};

/** Letters and digits alone, so that a label outlives changes of marks and spaces. */
export const bare = (text: string): string =>
  words(text)
    .map(({ form }) => form)
    .join(' ');

const keyOf = ({ sentence, words: marked }: Side): string => `${bare(sentence)} | ${bare(marked)}`;

/** The passages in an order of their own: a page and a draft may name them the other way about. */
const ordered = ({ sides }: Finding): Side[] =>
  [...sides].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** True where the passage that readings see as A is the finding's second. */
export const isTurned = (finding: Finding): boolean => ordered(finding)[0] !== finding.sides[0];

/** Whole sentences are meant, no words in them. */
export const isWhole = (kind: Kind): boolean =>
  kind === 'shared' || kind === 'alone' || kind === 'partial';

/** What a label is joined by: kind and passages; of what is said to be shared, the sentences alone. */
export const hashOf = (finding: Finding): string => {
  const { kind, story, lacking } = finding;
  const sides = ordered(finding).map((side) => (isWhole(kind) ? bare(side.sentence) : keyOf(side)));
  return digestOf(
    [
      kind,
      story.name,
      ...(kind === 'shared' ? sides.sort() : sides),
      ...(lacking === null ? [] : [lacking]),
    ].join('\n'),
  );
};

/** The passages as readings see them. */
export const asRead = (finding: Finding): Side[] => ordered(finding);
