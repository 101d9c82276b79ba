/**
 * A page's report as Markdown: the popup's parts and points in its order, with links to the passages and the texts. Notices
 * and counts stand at the top, where they need no heading. What others report, too, has a part here; the popup only counts it.
 */
import { type Exported, hiddenIn, notesIn, passagesOfExport } from '../../core/files/exported.ts';
import { escaped, shownAddress } from '../../core/files/markdown.ts';
import { digest } from '../../core/report/digest.ts';
import { countsOf, KINDS_BY_WEIGHT } from '../../core/report/passages.ts';
import type { LeftOut } from '../../core/report/report.ts';
import { type Row, storyRows } from '../../core/report/rows.ts';
import { isCompared } from '../../core/text/language.ts';
import { apartWords } from '../apart.ts';
import { dayWords, isDay, languageName } from '../day.ts';
import { editionWords } from '../edition.tsx';
import { isWeb } from '../links.ts';
import { inOne, type Say } from '../say.ts';
import { lackingSections, reportsWords } from '../sources/lacking.ts';
import { noticeWords, pageWords } from '../sources/page-words.ts';
import { tallyWords } from '../sources/tally.tsx';
import { hereText } from './note-text.ts';
import { passageLinks, pointMarkdown } from './point-markdown.ts';
import { type Point, type PointWords, pointOf, pointWords } from './point-words.ts';
import { textsPart } from './texts.ts';

/** A part under its heading; nothing where there is nothing in it. */
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${escaped(title)}`, ...lines];

/** What a point is about: our sentence on it, else the words that it is on. */
const titleOf = ({ kind, facet, statement, apparatus }: PointWords, named: boolean, say: Say) => {
  const said = statement ?? (hereText(apparatus) || kind);
  const about = named ? [kind, ...(facet === null ? [] : [facet])] : [];
  return escaped([...about, said].join(say('list_dot')));
};

const point = (one: Point, named: boolean, exported: Exported, say: Say): string[] => {
  const words = pointWords(one, exported, say);
  const of = one.notes.flatMap((at) => exported.report.notes[at] ?? []);
  const ways = passageLinks(of, exported.url, say);
  return ['', `### ${titleOf(words, named, say)}`, ...pointMarkdown(words, ways, exported, say)];
};

const points = (rows: readonly Point[], named: boolean, exported: Exported, say: Say): string[] =>
  rows.flatMap((row) => point(row, named, exported, say));

const lacking = (leftOut: readonly LeftOut[], { story }: Exported, say: Say): string[] => {
  if (leftOut.length === 0) return [];
  const { first, rest, byReport } = lackingSections(leftOut, story);
  const all = [...first, ...rest, ...byReport.flatMap(({ claims }) => claims)];
  return [
    '',
    escaped(say('left_out_text')),
    '',
    ...all.map((one) => {
      const via = story.claims.find(({ id }) => id === one.claim)?.via;
      const said = [
        one.statement,
        ...(via ? [say('via_aside', { via })] : []),
        say('in_brackets', { words: reportsWords([one], story, say) }),
      ];
      return `- ${escaped(inOne(said, say))}`;
    }),
  ];
};

const agreedOn = (ids: readonly string[], { story }: Exported, say: Say): string[] => {
  const all = ids.flatMap((id) => story.claims.find((claim) => claim.id === id) ?? []);
  if (all.length === 0) return [];
  return [
    '',
    escaped(say('explain_agreed')),
    '',
    ...all.map(({ id, statement }) => `- ${escaped(statement ?? id)}`),
  ];
};

const counts = (exported: Exported, say: Say): string[] => {
  const found = countsOf(passagesOfExport(exported));
  const said = KINDS_BY_WEIGHT.filter((kind) => found[kind] > 0).map((kind) =>
    say('count', { label: say(`kind_${kind}`), n: found[kind] }),
  );
  if (said.length === 0) return [];
  return [
    '',
    escaped(say('export_said', { who: say('counts_label'), words: said.join(say('list_dot')) })),
  ];
};

const differing = ({ kind, folded }: Row): boolean =>
  !folded && (kind === 'conflict' || kind === 'worded');

const compared = (exported: Exported, say: Say): string[] => {
  const { report, story } = exported;
  const shown = digest(report, story, hiddenIn(exported));
  const shared = notesIn(exported)
    .filter(({ note }) => note.kind === 'shared')
    .map(({ note, at }) => pointOf(note, at));
  const apart = shown.apart.map((row) => `- ${escaped(apartWords(row, say))}`);
  return [
    ...counts(exported, say),
    ...part(say('differences_title'), points(shown.own, true, exported, say)),
    ...part(say('others_title'), points(shown.others, false, exported, say)),
    ...part(say('left_out_title'), lacking(shown.leftOut, exported, say)),
    ...part(say('agreed_title'), agreedOn(shown.agreed, exported, say)),
    ...part(say('kind_shared'), points(shared, false, exported, say)),
    ...part(say('folded_title'), exported.small ? points(shown.small, true, exported, say) : []),
    ...part(
      say('apart_title'),
      apart.length > 0 ? ['', escaped(say('apart_text')), '', ...apart] : [],
    ),
  ];
};

/** A page in another language: how the texts differ among themselves. */
const notCompared = (exported: Exported, say: Say): string[] => [
  '',
  escaped(say('language_text', { language: languageName(exported.report.language, say) })),
  ...part(
    say('others_title'),
    points(storyRows(exported.story).filter(differing), false, exported, say),
  ),
];

/** The text of the file. */
export const pageMarkdown = (exported: Exported, say: Say): string => {
  const { report, story, url } = exported;
  const here = report.source !== null;
  const about = [
    ...(isDay(story.event.day) ? [say('story_of', { day: dayWords(story.event.day, say) })] : []),
    ...pageWords(report, story, say),
    tallyWords(story, here, say),
    editionWords(story, say),
    ...(story.edition.drafted ? [say('drafted_text')] : []),
  ];
  return [
    `# ${escaped(story.title)}`,
    '',
    escaped(inOne(about, say)),
    ...(isWeb(url)
      ? ['', say('export_said', { who: escaped(say('reading_here')), words: shownAddress(url) })]
      : []),
    ...noticeWords(report, story, say).flatMap((notice) => ['', `> ${escaped(notice)}`]),
    ...(isCompared(report.language) ? compared(exported, say) : notCompared(exported, say)),
    ...textsPart(story, story.sources, say),
  ].join('\n');
};
