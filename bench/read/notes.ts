/** The notes that our own pages get, every kind. */
import { COVERAGE } from '../../e2e/pages/index.ts';
import type { Note } from '../../src/core/report/report.ts';
import { reportOn } from '../report-on.ts';
import { type DrawOptions, printDrawn } from './draw.ts';

type Drawn = Note & { page: string };

const allNotes = async (): Promise<Drawn[]> => {
  const found: Drawn[] = [];
  for (const page of COVERAGE)
    for (const note of (await reportOn(page)).notes) found.push({ ...note, page: page.file });
  return found;
};

const line = (drawn: Drawn): string => {
  const { page, kind, facet, claim, statement, passage, readings, sources, like } = drawn;
  return [
    `${page} ${kind}${facet ? `/${facet}` : ''} ${claim ?? '–'}: “${passage.exact}”`,
    `   ${statement ?? 'in none of the tellings'} (${sources.join(', ')})`,
    ...readings.map(({ sources: by, says }) => `   ${by.join(', ')}: ${says}`),
    ...(like.length > 0 ? [`   as the page: ${like.join(', ')}`] : []),
  ].join('\n');
};

/** Prints notes drawn by seed, each with its passage and what it says of it. */
export const runNotes = async (options: DrawOptions): Promise<void> => {
  printDrawn(await allNotes(), options, 'notes', line);
};
