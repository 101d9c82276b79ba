import { atWork, hiddenOf } from '../../core/report/hidden.ts';
import { countsOf, passagesIn } from '../../core/report/passages.ts';
import type { Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { isCompared } from '../../core/text/language.ts';
import { languageName } from '../../ui/day.ts';
import { Fold } from '../../ui/fold.tsx';
import { inOne, type Say } from '../../ui/say.ts';
import { sourceOf, tellerName } from '../../ui/sources/teller.ts';
import { CompareLink } from '../compare-link.tsx';
import { Grounds } from '../grounds.tsx';
import type { NotedProps } from '../noted-props.ts';
import { Notices } from '../notices.tsx';
import { OnPage } from '../points/on-page.tsx';
import { SourcesPicture } from '../sources/sources-picture.tsx';
import { Tellings } from '../sources/tellings.tsx';
import { HiddenHere, YourWord } from '../your-word.tsx';
import { AlsoInList } from './also-in-list.tsx';
import { OnlyHere, Passages } from './passages.tsx';

type Props = { report: Report; story: StoryFacts; say: Say };

/** How many others the reader keeps; called reports only where each is one of its own. */
const keptWords = ({ report, story, say }: Props): string => {
  const self = report.source?.relation === 'is' ? sourceOf(story, report.source.id) : null;
  const others = story.sources.filter((source) => source !== self);
  if (others.length === 0) return say('own_alone');
  const origins = [...others, ...(self ? [self] : [])].map(({ origin }) => origin);
  const separate =
    !origins.includes(null) &&
    new Set(origins).size === origins.length &&
    (report.source === null || self !== null);
  const n = others.length;
  const count = say('numbers').split(' ')[n - 1] || n;
  if (others.some(({ given }) => given)) return say('own_given', { n, count });
  return say(separate ? 'own_reports' : 'own_articles', { n, count });
};

/** What the page repeats, where it repeats one of them. */
const repeatedWords = ({ report, story, say }: Props): string[] => {
  const source = report.source && sourceOf(story, report.source.id);
  if (!source || !report.source || report.source.relation === 'is') return [];
  return [say(`page_${report.source.relation}`, { teller: tellerName(story, source, say) })];
};

const Compared = ({ state, page, settings: { small }, told, say }: NotedProps) => {
  const { report, story, corrections } = state;
  const hidden = hiddenOf(report, corrections, story);
  const counts = countsOf(passagesIn(report.notes, { small, hidden: hidden.notes }));
  const rest = { report, story, hidden: hidden.notes, goTo: page.goTo, say };
  return (
    <div class="differences">
      <Passages {...rest} />
      <OnlyHere {...rest} />
      <AlsoInList report={report} story={story} say={say} />
      <OnPage counts={counts} list={page.list} say={say} />
      <Notices report={report} story={story} say={say} />
      <HiddenHere corrections={atWork(report, corrections, story)} told={told} say={say} />
    </div>
  );
};

/** A page of an event of which the reader keeps articles: their own sentences beside the page's. */
export const BesideArticles = (props: NotedProps) => {
  const { state, told, say } = props;
  const { report, story } = state;
  const here = report.source?.relation === 'is' ? [report.source.id] : [];
  const rest = { report, story, say };
  return (
    <>
      <p class="lead">{inOne([keptWords(rest), ...repeatedWords(rest)], say)}</p>
      {isCompared(report.language) ? (
        <Compared {...props} />
      ) : (
        <p class="remark">
          {say('own_language', { language: languageName(report.language, say) })}
        </p>
      )}
      {story.sources.length > 1 && <SourcesPicture story={story} here={here} say={say} />}
      <Tellings story={story} say={say} />
      {story.sources.length > 1 && <CompareLink story={story} source={here[0] ?? null} say={say} />}
      {report.why.length > 0 && (
        <Fold title={say('grounds_title')} class="fold-apart">
          <Grounds codes={report.why} kind="why" story={story} say={say} />
        </Fold>
      )}
      <YourWord told={told} say={say} />
    </>
  );
};
