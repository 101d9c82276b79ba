import type { StoryFacts } from '../../core/story/story.ts';
import type { Support } from '../../core/story/support.ts';
import type { Say } from '../say.ts';
import { howWords } from './lineage.ts';
import { originName, originNames } from './teller.ts';

const outletsOf = (tellings: Support['has']): string[] =>
  tellings.map(({ source }) => source.outlet);

const reportsWords = (support: Support, names: string[], say: Say): string => {
  const n = support.has.length;
  const of = n + support.lacks.length + support.unsure.length;
  const other = support.own === null ? '' : 'other_';
  if (n === 0) return say(`origins_${other}none`, { of });
  const where = say(`origins_${other}tellings`, { n, of });
  return names.length === 0
    ? say('origins_no_report', { where })
    : say('origins_reports', { where, n: names.length, names });
};

const having = (story: StoryFacts, support: Support, say: Say): string[] => {
  const own = support.own?.origin ?? null;
  const same = support.has.filter(({ origin }) => origin !== null && origin === own);
  const apart = support.has.filter(({ origin }) => origin !== null && origin !== own);
  const unclear = support.has.filter(({ origin }) => origin === null);
  const names = originNames(story, apart, say);
  const said = [reportsWords(support, names, say)];
  if (names.length === 1 && apart.length > 1)
    said.push(
      ...apart
        .filter(({ source }) => source.lineage.how !== 'republished')
        .flatMap(({ source }) => howWords(story, source, say) ?? []),
    );
  if (same.length > 0) said.push(say('origins_same', { outlets: outletsOf(same), n: same.length }));
  if (unclear.length > 0) said.push(say('origins_unclear', { outlets: outletsOf(unclear) }));
  return said;
};

const lacking = (story: StoryFacts, { lacks, unsure }: Support, say: Say): string[] => {
  const names = [
    ...originNames(
      story,
      lacks.map((source) => ({ source, origin: source.origin })),
      say,
    ),
    ...lacks.filter(({ origin }) => origin === null).map(({ outlet }) => outlet),
  ];
  const said =
    names.length > 0 ? [say('origins_not_in', { names: names.join(say('list_comma')) })] : [];
  const broken = unsure.filter(({ complete }) => !complete);
  const unknown = unsure.filter(({ complete }) => complete);
  const list = (names: string[]) => names.join(say('list_comma'));
  if (unknown.length > 0)
    said.push(say('origins_cannot_tell', { outlets: list(unknown.map(({ outlet }) => outlet)) }));
  if (broken.length > 0) {
    const reports = broken.map((source) => originName(story, source) ?? source.outlet);
    said.push(say('origins_breaks_off', { outlets: list(reports) }));
  }
  return said;
};

/**
 * Who has a claim, counted by report and not by page, who has it not, and of whom it cannot be told:
 * sentences for one paragraph.
 */
export const originsWords = (story: StoryFacts, support: Support, say: Say): string[] => [
  ...having(story, support, say),
  ...lacking(story, support, say),
];
