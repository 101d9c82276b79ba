/** A page's report as a table: one row a note, and one a point that the page has not. */
import { csvFile } from '../../core/files/csv.ts';
import { type Exported, hiddenIn, notesIn } from '../../core/files/exported.ts';
import { linkToPassage } from '../../core/files/text-fragment.ts';
import { digest } from '../../core/report/digest.ts';
import { comparedWords } from '../edition.tsx';
import { isWeb } from '../links.ts';
import { inOne, type Say } from '../say.ts';
import { lackingOf, reportsWords } from '../sources/lacking.ts';
import { hereText, othersText } from './note-text.ts';
import { pointOf, pointWords } from './point-words.ts';

const COLUMNS = [
  'export_kind',
  'export_facet',
  'reading_here',
  'compare_claim',
  'export_others',
  'export_reports',
  'row_who',
  'export_link',
  'export_edition',
] as const;

type Cells = Record<(typeof COLUMNS)[number], string | number>;

const noteRows = (exported: Exported, say: Say): Cells[] =>
  notesIn(exported).map(({ note, at }) => {
    const words = pointWords(pointOf(note, at), exported, say);
    const { url, story } = exported;
    return {
      export_kind: words.kind,
      export_facet: words.facet ?? '',
      reading_here: hereText(words.apparatus),
      compare_claim: words.statement ?? '',
      export_others: othersText(words.apparatus, exported, say).join('\n'),
      export_reports: note.origins,
      row_who: inOne(words.who, say),
      export_link: isWeb(url) ? linkToPassage(url, note.passage) : '',
      export_edition: comparedWords(story, say),
    };
  });

const leftOutRows = (exported: Exported, say: Say): Cells[] => {
  const { report, story, url } = exported;
  return lackingOf(digest(report, story, hiddenIn(exported)).leftOut, story).map((one) => ({
    export_kind: say('left_out_title'),
    export_facet: '',
    reading_here: '',
    compare_claim: one.statement,
    export_others: '',
    export_reports: one.origins,
    row_who: reportsWords([one], story, say),
    export_link: isWeb(url) ? url : '',
    export_edition: comparedWords(story, say),
  }));
};

/** The text of the file. */
export const pageTable = (exported: Exported, say: Say): string =>
  csvFile([
    COLUMNS.map((key) => say(key)),
    ...[...noteRows(exported, say), ...leftOutRows(exported, say)].map((cells) =>
      COLUMNS.map((key) => cells[key]),
    ),
  ]);
