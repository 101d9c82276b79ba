/** Readable text for the terminal; `--json` bypasses it. */
import type { Note, Report } from '../core/report/report.ts';
import type { Code } from '../core/story/codes.ts';
import type { Difference } from '../core/story/differences.ts';
import type { Reading, StoryFacts } from '../core/story/story.ts';

/** As the surfaces have it (`_locales`). */
export const LEFT_OUT = 'Not on this page';

/** As the surfaces have them. */
export const KIND = {
  conflict: 'At odds',
  worded: 'Told differently',
  shared: 'Also reported',
  alone: 'Only here',
  partial: 'In some texts',
};

const named = (story: StoryFacts | null, ids: readonly string[]): string =>
  ids.map((id) => story?.sources.find((source) => source.id === id)?.outlet ?? id).join(', ');

const readings = (story: StoryFacts | null, all: readonly Reading[]): string[] =>
  all.map(
    ({ says, sources }) =>
      `      ${says === null ? '(other words)' : `“${says}”`} ${named(story, sources)}`,
  );

const EVIDENCE: Record<string, string> = {
  act: 'core points stated:',
  names: 'named early:',
  core: 'not named or stated early:',
  wording: 'has the wording of',
  passing: 'sentences about it:',
  late: 'stated late',
  recalled: 'only recalled',
  ahead: 'only expected',
  points: 'points of the part stated:',
  live: 'kept like a live page, entries:',
  rival: 'as near to another story:',
};

const told = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** "core points stated: 7 of 16"; where here and in the story differ, "place: Tokyo, not Seoul". */
const code = ({ code: name, ...rest }: Code): string => {
  const { n, of, here, story, ...others } = rest;
  return [
    EVIDENCE[name] ?? `${name}:`,
    ...(of === undefined ? (n === undefined ? [] : [told(n)]) : [`${told(n)} of ${told(of)}`]),
    ...(here === undefined ? [] : [`${told(here)}, not ${told(story)}`]),
    ...Object.values(others).map(told),
  ].join(' ');
};

const cut = (text: string): string =>
  (text.length > 90 ? `${text.slice(0, 87)}…` : text).replace(/\s+/g, ' ');

/** Kinds whose sources are those that differ. */
const DIFFERING: Note['kind'][] = ['conflict', 'worded'];

const noteLines = (story: StoryFacts | null, note: Note): string[] => [
  `  ${KIND[note.kind]}${note.facet ? ` (${note.facet}${note.quoted ? `, ${note.quoted}` : ''})` : ''}: “${cut(note.here)}”`,
  ...(note.statement ? [`      ${note.statement}`] : []),
  ...readings(story, note.readings),
  ...(note.like.length > 0 ? [`      as here: ${named(story, note.like)}`] : []),
  ...(note.sources.length > 0
    ? [
        `      ${DIFFERING.includes(note.kind) ? 'otherwise' : 'also in'}: ${named(story, note.sources)}; separate reports: ${note.origins}`,
      ]
    : []),
];

const partOf = (report: Report, story: StoryFacts | null): string | null =>
  story?.event.parts.find(({ id }) => id === report.part)?.title ?? null;

/** A report as text. */
export const reportText = (report: Report, story: StoryFacts | null): string =>
  report.story
    ? [
        partOf(report, story) ?? report.story.title,
        `  because: ${report.why.map(code).join('; ')}`,
        `  this page: ${report.source ? `${report.source.relation} ${named(story, [report.source.id])}` : 'a telling of its own'}`,
        `  notes: ${report.notes.length}, ${LEFT_OUT.toLowerCase()}: ${report.leftOut.length}${report.excerpt ? ' (not all of it is there, or of the story: none is told)' : ''}`,
        '',
        ...report.notes.flatMap((note) => noteLines(story, note)),
        ...(report.leftOut.length > 0 ? ['', `${LEFT_OUT}:`] : []),
        ...report.leftOut.map(
          ({ statement, sources }) => `  ${statement} (${named(story, sources)})`,
        ),
      ].join('\n')
    : report.considered
      ? [
          `No story. Considered: ${report.considered.title}`,
          `  for: ${report.considered.for.map(code).join('; ') || 'nothing'}`,
          `  against: ${report.considered.against.map(code).join('; ') || 'too little is alike'}`,
        ].join('\n')
      : 'No story that is held.';

/** Who has a point, says otherwise or has it not, and how many separate reports it counts. */
const holdersLine = (story: StoryFacts, difference: Difference): string => {
  const apart = story.claims.find(({ id }) => id === difference.claim)?.apart ?? [];
  const parts = [
    ['in', difference.sources.filter((id) => !apart.includes(id))],
    ['otherwise in', difference.sources.filter((id) => apart.includes(id))],
    ['not in', difference.missing],
  ] as const;
  const told = parts.flatMap(([place, ids]) =>
    ids.length > 0 ? `${place}: ${named(story, ids)}` : [],
  );
  return `      ${[...told, `separate reports: ${difference.origins}`].join('; ')}`;
};

/** All differences as text. */
export const differencesText = (story: StoryFacts, all: readonly Difference[]): string =>
  [
    `${story.title}, edition ${story.edition.version} of ${story.edition.date}`,
    ...all.flatMap((difference) => [
      `  ${KIND[difference.kind]}${difference.facet ? ` (${difference.facet})` : ''}: ${difference.statement}`,
      ...readings(story, difference.readings),
      holdersLine(story, difference),
    ]),
  ].join('\n');
