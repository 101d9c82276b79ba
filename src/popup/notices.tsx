import type { Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import type { Say } from '../ui/say.ts';
import { noticeWords } from '../ui/sources/page-words.ts';

type Props = { report: Report; story: StoryFacts; say: Say };

/** What limits the comparison: it stands below what differs. */
export const Notices = ({ report, story, say }: Props) => (
  <>
    {noticeWords(report, story, say).map((notice) => (
      <p class="remark" key={notice}>
        {notice}
      </p>
    ))}
  </>
);
