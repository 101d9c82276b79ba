import type { Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { dayWords } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import { evidenceWords } from '../ui/sources/lineage.ts';
import { sourceOf } from '../ui/sources/teller.ts';

type Props = { report: Report; story: StoryFacts; say: Say };

/** Why a text of this page cannot be traced. */
const untraced = ({ report, story, say }: Props): string[] =>
  [report.source?.id, ...report.alsoHolds]
    .flatMap((id) => (id === undefined ? [] : (sourceOf(story, id) ?? [])))
    .filter(({ origin }) => origin === null)
    .map((source) =>
      [
        ...evidenceWords(story, source, say),
        say('page_not_counted', { outlet: source.outlet }),
      ].join(' '),
    );

const limits = ({ report, story, say }: Props): string[] => {
  const part = story.event.parts.find(({ id }) => id === report.part);
  const entries = report.why.some(({ code }) => code === 'entries');
  return [
    ...(part ? [say('part_text', { title: part.title })] : []),
    ...(report.excerpt ? [say(entries ? 'entries_text' : 'excerpt_text')] : []),
    ...(report.changed
      ? [
          story.edition.own
            ? say('own_changed')
            : say('changed_text', { day: dayWords(story.edition.date, say) }),
        ]
      : []),
  ];
};

/** What limits the comparison: it stands below what differs. */
export const Notices = (props: Props) => (
  <>
    {[...limits(props), ...untraced(props)].map((notice) => (
      <p class="remark" key={notice}>
        {notice}
      </p>
    ))}
  </>
);
