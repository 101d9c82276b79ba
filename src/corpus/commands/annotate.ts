import { asTheyCome } from '../../core/index/shelf.ts';
import { annotate } from '../../core/report/annotate.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { withoutFragment } from '../../core/text/address.ts';
import { anchorOf } from '../../core/text/locate.ts';
import { placeIn } from '../../core/text/place.ts';
import { type Format, inFormat } from '../../ui/exports/formats.ts';
import { folderShelf } from '../folder-shelf.ts';
import { type Input, readInput } from '../input.ts';
import { readWeights } from '../paths.ts';
import { readSay } from '../reader-words.ts';

export type AnnotateOptions = { url?: string; date?: string; stories?: string; samples?: true };

/** A note with its offsets led back into the text that the file is; null where its words are not there in one piece. */
const led = ({ text, toText }: Input, note: Note): Note[] => {
  const at = toText(note.passage.start, note.passage.end);
  return at ? [{ ...note, passage: anchorOf(text, ...at) }] : [];
};

const annotated = async (file: string, options: AnnotateOptions) => {
  const input = readInput(file, options.url ?? null, options.date ?? null);
  const weights = readWeights();
  const isOn = options.samples ? () => true : asTheyCome;
  const shelf = folderShelf(weights, options.stories, isOn);
  return { input, ...(await annotate(input.page, shelf, weights)) };
};

/** Annotates a file; offsets are into `text`. */
export const runAnnotate = async (
  file: string,
  options: AnnotateOptions,
): Promise<{ report: Report; story: StoryFacts | null; text: string }> => {
  const { input, report, story } = await annotated(file, options);
  return {
    report: { ...report, notes: report.notes.flatMap((note) => led(input, note)) },
    story,
    text: input.text,
  };
};

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/** The file that the extension would save of a page; throws where it tells no story, or has no address that it takes. */
export const runExport = async (
  file: string,
  options: AnnotateOptions,
  format: Format,
): Promise<string> => {
  const { input, report, story } = await annotated(file, options);
  if (!story || !report.story)
    throw new Error(`${nameOf(file)}: tells no story that is held, so there is nothing to export.`);
  const places = report.notes.map(({ passage: { start, end } }) => {
    const at = input.toText(start, end);
    return at && placeIn(input.text, { start: at[0], end: at[1] });
  });
  const url = input.page.url === null ? null : withoutFragment(input.page.url);
  const { title } = input;
  const text = inFormat(
    format,
    { report, story, corrections: [], small: false, url, title, places },
    readSay(),
  );
  if (text === null)
    throw new Error(
      `${nameOf(file)}: annotations need the address of their page on the web; give it with --url.`,
    );
  return text;
};
