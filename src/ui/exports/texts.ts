/** The texts of a story as Markdown: what each is, whose report, and where it stands. */
import { escaped, shownAddress } from '../../core/files/markdown.ts';
import type { Source, StoryFacts } from '../../core/story/story.ts';
import { isWeb } from '../links.ts';
import type { Say } from '../say.ts';
import { howWords } from '../sources/lineage.ts';
import { sourceParts } from '../sources/source-parts.ts';
import { tellerWords } from '../sources/teller.ts';

const text = (story: StoryFacts, source: Source, say: Say): string => {
  const parts = sourceParts(story, source, say).join(say('list_dot'));
  const said = say('export_said', { who: tellerWords(story, source, say), words: parts });
  const how = howWords(story, source, say);
  const address = isWeb(source.url) ? ` ${shownAddress(source.url)}` : '';
  return `- ${escaped([said, ...(how === null ? [] : [how])].join(say('list_dot')))}${address}`;
};

/** Lines under a heading of their own, an empty one before and after them. */
export const textsPart = (story: StoryFacts, sources: readonly Source[], say: Say): string[] => [
  '',
  `## ${escaped(say('tellings_title'))}`,
  '',
  escaped(say('tellings_text')),
  '',
  ...sources.map((source) => text(story, source, say)),
  '',
];
