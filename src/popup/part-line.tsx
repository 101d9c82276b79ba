import type { Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import type { Say } from '../ui/say.ts';

type Props = { report: Report; story: StoryFacts; say: Say };

/** Says which part of its story a page reports, where it does not report the whole. */
export const PartLine = ({ report, story, say }: Props) => {
  const part = story.event.parts.find(({ id }) => id === report.part);
  return part ? <p class="remark">{say('part_text', { title: part.title })}</p> : null;
};
