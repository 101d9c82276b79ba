import type { Report } from '../core/report/report.ts';
import type { Source, StoryFacts } from '../core/story/story.ts';
import { dayWords } from '../ui/day.ts';
import { evidenceWords } from '../ui/lineage.ts';
import type { Say } from '../ui/say.ts';
import { SourceLine } from '../ui/source-line.tsx';
import { sourceOf, tellerName } from '../ui/teller.ts';

type Props = { report: Report; story: StoryFacts; say: Say };
type Telling = { source: Source; story: StoryFacts; say: Say };

const Unclear = ({ source, story, say }: Telling) =>
  source.origin === null ? (
    <p class="remark">{[...evidenceWords(story, source, say), say('page_unclear')].join(' ')}</p>
  ) : null;

const Relation = ({ relation, ...telling }: Telling & { relation: string }) => (
  <>
    <p class="page-is">
      {telling.say(`page_${relation}`, {
        teller: tellerName(telling.story, telling.source, telling.say),
      })}
    </p>
    <SourceLine {...telling} />
    <Unclear {...telling} />
  </>
);

/** Each of several texts of one page, told apart by the same line. */
const Texts = ({ sources, story, say }: { sources: Source[] } & Omit<Telling, 'source'>) => (
  <>
    <p class="page-is">{say('page_texts', { n: sources.length })}</p>
    <ol class="texts">
      {sources.map((source) => (
        <li key={source.id} class="text">
          {tellerName(story, source, say)}
          <SourceLine story={story} source={source} say={say} />
          <Unclear story={story} source={source} say={say} />
        </li>
      ))}
    </ol>
  </>
);

const Which = ({ report, story, say }: Props) => {
  const source = report.source && sourceOf(story, report.source.id);
  if (!source || !report.source)
    return <p class="page-is">{say('page_other', { n: story.sources.length })}</p>;
  const others = report.alsoHolds.flatMap((id) => sourceOf(story, id) ?? []);
  if (others.length > 0) return <Texts sources={[source, ...others]} story={story} say={say} />;
  return <Relation relation={report.source.relation} source={source} story={story} say={say} />;
};

/** What this page is among the tellings, and what limits the comparison. */
export const PageLine = ({ report, story, say }: Props) => (
  <div class="page-line">
    <Which report={report} story={story} say={say} />
    {report.excerpt && (
      <p class="remark">
        {say(report.why.some(({ code }) => code === 'entries') ? 'entries_text' : 'excerpt_text')}
      </p>
    )}
    {report.changed && (
      <p class="remark">{say('changed_text', { day: dayWords(story.edition.date, say) })}</p>
    )}
  </div>
);
