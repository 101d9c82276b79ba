import { annotate } from '../../core/report/annotate.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { CONTEXT } from '../../core/text/locate.ts';
import { folderShelf } from '../folder-shelf.ts';
import { type Input, readInput } from '../input.ts';
import { readWeights } from '../paths.ts';

export type AnnotateOptions = { url?: string; date?: string; stories?: string };

/** A note with its offsets led back into the text that the file is; null where its words are not there in one piece. */
const led = ({ text, toText }: Input, note: Note): Note[] => {
  const at = toText(note.passage.start, note.passage.end);
  if (!at) return [];
  const [start, end] = at;
  const exact = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  return [
    { ...note, passage: { exact, prefix, suffix: text.slice(end, end + CONTEXT), start, end } },
  ];
};

/** Annotates a file; offsets are into `text`. */
export const runAnnotate = async (
  file: string,
  options: AnnotateOptions,
): Promise<{ report: Report; story: StoryFacts | null; text: string }> => {
  const input = readInput(file, options.url ?? null, options.date ?? null);
  const weights = readWeights();
  const shelf = folderShelf(weights, options.stories);
  const { report, story } = await annotate(input.page, shelf, weights);
  return {
    report: { ...report, notes: report.notes.flatMap((note) => led(input, note)) },
    story,
    text: input.text,
  };
};
