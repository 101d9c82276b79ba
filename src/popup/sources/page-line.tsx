import type { Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../../ui/say.ts';
import { pageWords } from '../../ui/sources/page-words.ts';

type Props = { report: Report; story: StoryFacts; say: Say };

/** What this page is among the texts: told before anything is counted. */
export const PageLine = ({ report, story, say }: Props) => (
  <div class="page-line">
    {pageWords(report, story, say).map((sentence) => (
      <p class="page-is" key={sentence}>
        {sentence}
        {say('list_sentence')}
      </p>
    ))}
  </div>
);
