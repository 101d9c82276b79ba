import type { Report } from '../../core/report/report.ts';
import type { Source, StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../../ui/say.ts';
import { originOf, sourceOf, tellerName } from '../../ui/sources/teller.ts';

type Props = { report: Report; story: StoryFacts; say: Say };

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

/** What this page is among the texts: told before anything is counted. */
export const PageLine = ({ report, story, say }: Props) => {
  const source = report.source && sourceOf(story, report.source.id);
  if (!source || !report.source)
    return (
      <div class="page-line">
        <p class="page-is">{say('page_other')}</p>
      </div>
    );
  const others = report.alsoHolds.flatMap((id) => sourceOf(story, id) ?? []);
  const { relation } = report.source;
  return (
    <div class="page-line">
      {others.length > 0 && <p class="page-is">{say('page_texts', { n: others.length + 1 })}</p>}{' '}
      {relation !== 'is' && (
        <p class="page-is">{say(`page_${relation}`, { teller: tellerName(story, source, say) })}</p>
      )}{' '}
      {[source, ...others].map((one) => (
        <p class="page-is" key={one.id}>
          {whose(story, one, others.length > 0, say)}{' '}
          {one.text === 'damaged' && say('page_damaged')}{' '}
        </p>
      ))}
    </div>
  );
};
