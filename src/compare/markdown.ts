/** The table as Markdown, for whoever wants to keep it or pass it on. */

import { escaped } from '../core/files/markdown.ts';
import { claimWords } from '../core/story/claim-words.ts';
import type { Source, StoryFacts } from '../core/story/story.ts';
import { dayWords, isDay } from '../ui/day.ts';
import { editionWords } from '../ui/edition.tsx';
import { textsPart } from '../ui/exports/texts.ts';
import { inOne, type Say } from '../ui/say.ts';
import { tallyWords } from '../ui/sources/tally.tsx';
import { tellerWords } from '../ui/sources/teller.ts';
import { cellsOf, cellWords } from './claims/cells.ts';
import { columnsOf } from './claims/columns.ts';
import { type Entry, type Group, isMissing, type View } from './entries.ts';
import { entryParts, groupWords } from './in-words.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The groups that are shown, each a table under its heading, and after them what each telling is. */
export const markdownOf = (
  story: StoryFacts,
  groups: readonly Group[],
  view: View,
  say: Say,
): string => {
  const sources = columnsOf(story, view.reading).flatMap((column) => column.sources);
  const name = (source: Source): string => {
    const words = escaped(tellerWords(story, source, say));
    return source.id === view.reading ? `${words}, **${escaped(say('compare_read'))}**` : words;
  };
  const row = (entry: Entry): string => {
    const cells = cellsOf(story, entry.claim);
    const about = [...entryParts(entry, say)];
    if (isMissing(entry, view, story)) about.push(say('compare_missing'));
    const words = sources.map(({ id }) => {
      const cell = cells.get(id) ?? { is: 'unsure' };
      const said = escaped(cellWords(cell, say));
      const put = cell.is === 'reads' ? say('quote', { words: said }) : `*${said}*`;
      return 'unclear' in cell && cell.unclear
        ? inOne([put, say('in_brackets', { words: say('origin_unclear') })], say)
        : put;
    });
    return line([escaped(claimWords(entry.claim)), escaped(about.join(say('list_dot'))), ...words]);
  };
  const head = [say('compare_claim'), say('compare_about'), ...sources.map(name)];
  const table = (group: Group): string[] => [
    '',
    `## ${escaped(groupWords(group, say))}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...group.entries.map(row),
  ];
  return [
    `# ${escaped(story.title)}`,
    '',
    escaped(
      inOne(
        [
          ...(isDay(story.event.day)
            ? [say('story_of', { day: dayWords(story.event.day, say) })]
            : []),
          tallyWords(story, false, say),
          editionWords(story, say),
        ],
        say,
      ),
    ),
    ...groups.flatMap(table),
    ...textsPart(story, sources, say),
  ].join('\n');
};
