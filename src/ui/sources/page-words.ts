/** What a page is among the texts of its story, and what limits the comparison: sentences. */
import type { Report } from '../../core/report/report.ts';
import type { Source, StoryFacts } from '../../core/story/story.ts';
import { dayWords } from '../day.ts';
import { inOne, type Say } from '../say.ts';
import { evidenceWords } from './lineage.ts';
import { originOf, sourceOf, tellerName } from './teller.ts';

/** Who reported, and who that is where an editor says so: "Sputnik (Russian state news agency)". */
const reporterOf = (story: StoryFacts, source: Source, say: Say): string | null => {
  const origin = originOf(story, source);
  return origin?.introduction
    ? say('reporter_introduced', { name: origin.name, introduction: origin.introduction })
    : (origin?.name ?? null);
};

/** Whose report a held text repeats, or that it is its outlet's own, or that nobody can say. */
const whose = (story: StoryFacts, source: Source, several: boolean, say: Say): string => {
  const { outlet, lineage } = source;
  const report = reporterOf(story, source, say);
  if (report === null) return say(several ? 'text_of_page_unclear' : 'page_unclear', { outlet });
  const how = lineage.how === 'spun' ? 'own' : lineage.how;
  return say(several ? `text_of_page_${how}` : `page_${how}`, { outlet, report });
};

/** The held texts of a page, the one that it is said to be first. */
const textsOf = (report: Report, story: StoryFacts): Source[] =>
  [report.source?.id, ...report.alsoHolds].flatMap((id) =>
    id === undefined ? [] : (sourceOf(story, id) ?? []),
  );

/** Of which part of the story a page is, where it is not of the whole. */
const partWords = (report: Report, story: StoryFacts, say: Say): string[] => {
  const part = story.event.parts.find(({ id }) => id === report.part);
  return part ? [say('part_text', { title: part.title })] : [];
};

/** Whose report this page repeats, and what of the story it is: a sentence for each thing that is to be said of it. */
export const pageWords = (report: Report, story: StoryFacts, say: Say): string[] => {
  const source = report.source && sourceOf(story, report.source.id);
  if (!source || !report.source) return [...partWords(report, story, say), say('page_other')];
  const all = textsOf(report, story);
  const { relation } = report.source;
  return [
    ...partWords(report, story, say),
    ...(all.length > 1 ? [say('page_texts', { n: all.length })] : []),
    ...(relation === 'is'
      ? []
      : [say(`page_${relation}`, { teller: tellerName(story, source, say) })]),
    ...all.flatMap((one) => [
      whose(story, one, all.length > 1, say),
      ...(one.text === 'damaged' ? [say('page_damaged')] : []),
    ]),
  ];
};

/** Why a text of this page cannot be traced. */
const untraced = (report: Report, story: StoryFacts, say: Say): string[] =>
  textsOf(report, story)
    .filter(({ origin }) => origin === null)
    .map((source) =>
      inOne(
        [...evidenceWords(story, source, say), say('page_not_counted', { outlet: source.outlet })],
        say,
      ),
    );

/** What limits the comparison. */
export const noticeWords = (report: Report, story: StoryFacts, say: Say): string[] => {
  const entries = report.why.some(({ code }) => code === 'entries');
  return [
    ...(report.excerpt ? [say(entries ? 'entries_text' : 'excerpt_text')] : []),
    ...(report.changed
      ? [
          story.edition.own
            ? say('own_changed')
            : say('changed_text', { day: dayWords(story.edition.date, say) }),
        ]
      : []),
    ...untraced(report, story, say),
  ];
};
