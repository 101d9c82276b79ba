/** What is said of a point in exports: the words that card and popup have for it. */
import { type Apparatus, apparatusOfRow } from '../../core/report/apparatus.ts';
import { sideBySide } from '../../core/report/own-articles/side-by-side.ts';
import { SURE } from '../../core/report/passages.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { Row } from '../../core/report/rows.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { supportOf } from '../../core/story/support.ts';
import { besideReports } from '../articles/beside.tsx';
import { glossLabel } from '../articles/gloss.tsx';
import { aloneKey, facetWords } from '../kind.tsx';
import { inOne, type Say } from '../say.ts';
import { originsWords } from '../sources/origins.ts';

/** A row, or a note as one. */
export type Point = Pick<
  Row,
  | 'kind'
  | 'facet'
  | 'quoted'
  | 'claim'
  | 'statement'
  | 'here'
  | 'readings'
  | 'sources'
  | 'like'
  | 'origins'
  | 'notes'
>;

/** A note by its place in the report. */
export const pointOf = (note: Note, at: number): Point => ({ ...note, notes: [at] });

type Of = { report: Report; story: StoryFacts };

export type PointWords = {
  kind: string;
  facet: string | null;
  /** Our sentence on it, with who carried it, and whether it is drafted; of own articles the reader's. */
  statement: string | null;
  apparatus: Apparatus;
  /** Who has it, by report; of what is only here, how far that is known; and whether the match is in doubt. */
  who: string[];
};

const statementOf = (point: Point, story: StoryFacts, say: Say): string | null => {
  const claim = story.claims.find(({ id }) => id === point.claim);
  const statement = point.statement ?? claim?.label ?? null;
  if (statement === null) return null;
  if (claim && story.edition.own)
    return say('export_said', { who: glossLabel(claim, say), words: statement });
  const said = [
    point.kind === 'conflict' ? say('row_others_say', { statement }) : statement,
    ...(claim?.via ? [say('via_aside', { via: claim.via })] : []),
    ...(claim?.statement === null ? [say('in_brackets', { words: say('row_drafted') })] : []),
  ];
  return inOne(said, say);
};

const whoHas = (point: Point, { report, story }: Of, say: Say): string[] => {
  if (point.kind === 'alone') return [say(aloneKey(point.sources, story))];
  if (story.edition.own) {
    const reports = besideReports(point, story, say);
    return reports === null ? [] : [reports];
  }
  const claim = story.claims.find(({ id }) => id === point.claim);
  const { sources, unsure } = claim ?? { sources: point.sources, unsure: [] };
  return originsWords(story, supportOf(story, { sources, unsure }, report.source?.id ?? null), say);
};

export const pointWords = (point: Point, of: Of, say: Say): PointWords => ({
  kind: say(`kind_${point.kind}`),
  facet: facetWords(point.facet, point.quoted, say),
  statement: statementOf(point, of.story, say),
  apparatus: of.story.edition.own
    ? sideBySide(point.here ?? '', point.readings)
    : apparatusOfRow(point, of.report.notes, of.story),
  who: [
    ...whoHas(point, of, say),
    ...(point.notes.some((at) => (of.report.notes[at]?.strength ?? 1) < SURE)
      ? [say('card_unsure')]
      : []),
  ],
});
