/** Writes what is still to be read: the passages and a plain question, nothing of how they were found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../accuracy/stories.ts';
import type { Drawn } from './draw.ts';
import { asRead, isWhole, type Kind, type Side } from './finding.ts';
import { docsOf } from './stories.ts';

const BATCH = 40;
/** Items with the whole of two other texts are long. */
const LONG_BATCH = 12;

type Question = { about: string; answers: string };

const VALUES = (what: string): Question => ({
  about: `A and B are taken from two news articles on one story. In each a ${what} is marked ⟦so⟧. Do the two marked places tell the same thing of the same matter – the same thing counted or measured, the same bearer, the same occasion and period; the same act's day; the same person's or place's role – and yet differ?`,
  answers:
    '"odds": it is the same matter, and the two cannot both be true; "differ": it is the same matter, the two differ, but both may be true (one is rounder, earlier, less exact); "no": it is another matter, or they do not differ',
});

const QUESTIONS: Partial<Record<Kind, Question>> = {
  shared: {
    about:
      'A and B are taken from two news articles on one story. Somebody reads the sentence ⟦A⟧ and is told: “The other article reports this too”, with ⟦B⟧ shown beside it. Would a careful reader of both sentences agree? What ⟦A⟧ mainly tells must be told by ⟦B⟧ as well, or the other way about; other words, more or less detail, another figure or name in it do not matter. That both are merely about the same people or the same affair is not enough.',
    answers: '"yes" or "no"',
  },
  figure: VALUES('figure (number, amount, age, share, time)'),
  day: VALUES('day or time'),
  name: VALUES('name'),
  quotation: {
    about:
      'A and B are taken from two news articles on one story. In each a quotation is marked ⟦so⟧. Do the two give the same words of the same speaker (one utterance), and if so, do they differ? Marks, capitals and contractions are no difference.',
    answers:
      '"no": these are two different utterances; "alike": one utterance, the same words; "shorter": one utterance, and A leaves out words that B has (nothing else differs that says anything); "longer": one utterance, and A has words that B leaves out; "words": one utterance, and in some place other words stand in A than in B',
  },
  term: {
    about:
      'A and B are taken from two news articles on one story. Do the two marked places ⟦so⟧ put the same thing in different terms, so that a careful reader would call the choice of words a difference worth telling?',
    answers: '"yes" or "no"',
  },
  partial: {
    about:
      'Below stand a sentence ⟦marked so⟧ of one news article and, after it, another article on the same story, whole. Is what the sentence mainly tells not in the other article?',
    answers: '"yes": it is not there; "no": it is there, in whatever words',
  },
  alone: {
    about:
      'Below stand a sentence ⟦marked so⟧ of one news article and, after it, two other articles on the same story, whole. Is what the sentence mainly tells in neither of the two other articles?',
    answers: '"yes": neither has it; "no": at least one of them has it, in whatever words',
  },
};

const LIKE: Partial<Record<Kind, Kind>> = { certainty: 'term', speaker: 'term' };

const marked = ({ sentence, words: said }: Side, whole: boolean): string => {
  const at = whole ? -1 : sentence.indexOf(said);
  return at < 0
    ? `⟦${sentence}⟧${whole ? '' : ` (${said})`}`
    : `${sentence.slice(0, at)}⟦${said}⟧${sentence.slice(at + said.length)}`;
};

const passage = (name: string, side: Side, whole: boolean): string =>
  `${name}: ${[side.before, marked(side, whole), side.after].filter((part) => part !== '').join(' ')}`;

const others = ({ story, lacking, sides: [{ doc }] }: Drawn): string[] =>
  docsOf(story)
    .filter(({ doc_id: id }) =>
      lacking === null
        ? id !== doc && story.item.docs.some((held) => held.doc_id === id)
        : id === lacking,
    )
    .map((held, i) => `Other article ${i + 1}:\n${pageOf(held, false).text}`);

const itemText = (one: Drawn, kind: Kind): string =>
  [
    `### ${one.hash}`,
    ...asRead(one).map((side, i) =>
      passage(
        isWhole(kind) && kind !== 'shared' ? 'Sentence' : 'AB'.charAt(i),
        side,
        isWhole(kind),
      ),
    ),
    ...(isWhole(kind) && kind !== 'shared' ? others(one) : []),
  ].join('\n\n');

const batchText = (items: readonly Drawn[], kind: Kind, answer: string): string => {
  const { about, answers } = QUESTIONS[kind] ?? QUESTIONS.term!;
  return [
    'You are a careful reader. Read this file and nothing else on this machine: open no other file or folder, look nothing up, and judge each item by reading, not by a program.',
    about,
    `For each item give one answer: ${answers}. Where you are in doubt, ask what a careful reader of both texts would sign, and answer the less favourable.`,
    `Write your answers as JSON to ${answer}: {"<item>": "<answer>", …}, every item once; check that it is valid JSON, and reply only “done”.`,
    ...items.map((one) => itemText(one, kind)),
  ].join('\n\n');
};

/** Writes batches of one kind; gives the files' names. */
export const writeBatches = (
  folder: string,
  name: string,
  kind: Kind,
  items: readonly Drawn[],
): string[] => {
  mkdirSync(join(folder, 'answers'), { recursive: true });
  const as = LIKE[kind] ?? kind;
  const size = as === 'alone' || as === 'partial' ? LONG_BATCH : BATCH;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => {
    const batch = `findings-${name}-${i + 1}`;
    const file = join(folder, `${batch}.md`);
    const answer = join(folder, 'answers', `${batch}.json`);
    writeFileSync(file, `${batchText(items.slice(i * size, (i + 1) * size), as, answer)}\n`);
    return file;
  });
};
