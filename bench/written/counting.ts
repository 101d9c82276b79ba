/** Holds what is said of a report that we wrote against what each of its sentences states. */
import * as v from 'valibot';
import type { Note, Report } from '../../src/core/report/report.ts';
import { holds, type Span } from '../../src/core/text/span.ts';

const Sentence = v.strictObject({
  text: v.string(),
  /** Claims that a reader of the sentence has been told whole. */
  states: v.array(v.string()),
  /** Claims that it tells in part: a note of one is neither right nor wrong. */
  near: v.optional(v.array(v.string()), []),
});
/** A file of `bench/written`; the first paragraph is the headline. */
export const Written = v.strictObject({
  kind: v.string(),
  date: v.string(),
  paragraphs: v.array(v.array(Sentence)),
});
export type Written = v.InferOutput<typeof Written>;

type Labelled = v.InferOutput<typeof Sentence> & { start: number; end: number };
type Finding = { claim: string; text: string };

/** The lists behind the counts; `stated` and `leftOut` are distinct claims. */
export type Counted = {
  right: Finding[];
  wrong: Finding[];
  /** Notes of a claim told in part: not counted. */
  near: Finding[];
  stated: string[];
  missed: Finding[];
  alone: string[];
  wrongAlone: Finding[];
  /** Claims called left out; of these those that are told, and apart from them those told in part. */
  leftOut: string[];
  wrongLeftOut: Finding[];
  halfLeftOut: Finding[];
};

/** The text of a report, a paragraph a line, and where its sentences stand in it. */
export const laidOut = ({ paragraphs }: Written): { text: string; sentences: Labelled[] } => {
  const sentences: Labelled[] = [];
  let at = 0;
  for (const paragraph of paragraphs)
    for (const sentence of paragraph) {
      sentences.push({ ...sentence, start: at, end: at + sentence.text.length });
      at += sentence.text.length + 1;
    }
  const text = paragraphs.map((all) => all.map((one) => one.text).join(' ')).join('\n');
  return { text, sentences };
};

const noteCounts = (notes: readonly Note[], at: (note: Note) => Labelled | undefined) => {
  const found: Pick<Counted, 'right' | 'wrong' | 'near'> = { right: [], wrong: [], near: [] };
  for (const note of notes) {
    if (note.claim === null) continue;
    const sentence = at(note);
    const { claim } = note;
    const as = sentence?.states.includes(claim)
      ? 'right'
      : sentence?.near.includes(claim)
        ? 'near'
        : 'wrong';
    found[as].push({ claim, text: note.passage.exact });
  }
  return found;
};

/** The place of the sentence in which a note's passage begins; -1 where that is none of them. */
export const sentenceOf = (sentences: readonly Span[], { passage }: Note): number =>
  sentences.findIndex((one) => holds(one, passage.start));

/** A note counts where its passage begins, and a claim as found where a sentence that states it has a note of it. */
export const counted = (
  sentences: readonly Labelled[],
  { notes, leftOut }: Pick<Report, 'notes' | 'leftOut'>,
): Counted => {
  const at = (note: Note): Labelled | undefined => sentences[sentenceOf(sentences, note)];
  const stating = (claim: string) => sentences.find(({ states }) => states.includes(claim));
  const nearing = (claim: string) => sentences.find(({ near }) => near.includes(claim));
  const { right, wrong, near } = noteCounts(notes, at);
  const stated = [...new Set(sentences.flatMap(({ states }) => states))];
  const noted = new Set(right.map(({ claim }) => claim));
  const alone = notes.filter(({ kind, claim }) => kind === 'alone' && claim === null);
  const absent = leftOut.map(({ claim }) => claim);
  const half = absent.filter((claim) => !stating(claim) && nearing(claim));
  const told = (claim: string): Finding => ({
    claim,
    text: (stating(claim) ?? nearing(claim))?.text ?? '',
  });
  return {
    right,
    wrong,
    near,
    stated,
    missed: stated.filter((claim) => !noted.has(claim)).map(told),
    alone: alone.map(({ passage }) => passage.exact),
    wrongAlone: alone.flatMap((note) =>
      (at(note)?.states ?? []).slice(0, 1).map((claim) => ({ claim, text: note.passage.exact })),
    ),
    leftOut: absent.filter((claim) => !half.includes(claim)),
    wrongLeftOut: absent.filter(stating).map(told),
    halfLeftOut: half.map(told),
  };
};
