import type { Apparatus, Piece, Variant } from '../core/report/apparatus.ts';
import type { Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { dayWords, isDay } from './day.ts';
import type { Say } from './say.ts';
import { SourceLink } from './sources/source-link.tsx';
import { shortNames, sourceOf } from './sources/teller.ts';

/** Words, those that differ in weight. */
const Words = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, differs }, at) => (differs ? <b key={at}>{text}</b> : text))}</>
);

type Props = {
  story: StoryFacts;
  apparatus: Apparatus;
  report: Pick<Report, 'language' | 'source' | 'alsoHolds'>;
  say: Say;
  /** Named in short and without links, where there is little room. */
  short?: boolean;
  /** Whether each telling comes with a link to its archived copy. */
  archived?: boolean;
  /** Whether each telling comes with its day. */
  dated?: boolean;
};

type Sources = Pick<Props, 'story' | 'say' | 'short' | 'archived' | 'dated'> & {
  sources: readonly string[];
  says: string | null;
};

const Tellers = (props: Sources) => {
  const { sources, says, story, say, short = false, archived = true, dated = false } = props;
  const held = sources.flatMap((id) => sourceOf(story, id) ?? []);
  if (short) return <>{shortNames(story, held, say).join(say('list_semicolon'))}</>;
  return (
    <>
      {held.map((source, at) => (
        <span key={source.id}>
          {at > 0 && say('list_semicolon')}
          <SourceLink {...{ story, source, says, say, archived }} />
          {dated && isDay(source.date) && (
            <span class="teller-day">{dayWords(source.date, say)}</span>
          )}
        </span>
      ))}
    </>
  );
};

/** Of a page that holds several texts, the one whose words these are: the only one that has none of the others'. */
const speakerOn = (
  { source, alsoHolds }: Props['report'],
  { variants }: Apparatus,
): string | null => {
  const held = source ? [source.id, ...alsoHolds] : [];
  const left = held.filter((id) => !variants.some(({ sources }) => sources.includes(id)));
  return held.length > 1 && left.length === 1 ? (left[0] ?? null) : null;
};

/** Whose words the page's are: "This page", or which of its texts. */
export const hereWords = ({
  apparatus,
  report,
  story,
  say,
}: Pick<Props, 'apparatus' | 'report' | 'story' | 'say'>): string => {
  const speaker = sourceOf(story, speakerOn(report, apparatus) ?? '');
  return speaker ? say('reading_here_of', { outlet: speaker.outlet }) : say('reading_here');
};

const Lemma = (props: Props) => {
  const { apparatus, report, ...rest } = props;
  const { lemma, like } = apparatus;
  if (lemma === null) return null;
  const says = lemma.words.map(({ text }) => text).join('');
  return (
    <li class="reading reading-here">
      <b class="here-label">{hereWords(props)}</b>{' '}
      <q class="says" lang={report.language}>
        <span class="around">{lemma.before}</span>
        <Words pieces={lemma.words} />
        <span class="around">{lemma.after}</span>
      </q>
      {like.length > 0 && (
        <span class="tellers">
          {rest.say('reading_like')} <Tellers sources={like} says={says} {...rest} />
        </span>
      )}
    </li>
  );
};

const Other = ({ variant, ...rest }: { variant: Variant } & Omit<Sources, 'sources' | 'says'>) => {
  const { words, says, sources, alike } = variant;
  const language = sourceOf(rest.story, sources[0] ?? '')?.language ?? 'en';
  return (
    <li class={`reading${alike ? ' reading-alike' : ''}`}>
      {alike && <span class="tellers">{rest.say('reading_like')} </span>}
      {words === null ? (
        <span class="says-other">{rest.say('reading_other_words')}</span>
      ) : (
        <q class="says" lang={language}>
          <Words pieces={words} />
        </q>
      )}{' '}
      <span class="tellers">
        <Tellers sources={sources} says={says} {...rest} />
      </span>
    </li>
  );
};

/** The page's words first, in their sentence, then each other wording and after it those who have it. */
export const Collation = (props: Props) => {
  const { apparatus, report, ...rest } = props;
  return (
    <ul class="readings">
      <Lemma {...props} />
      {apparatus.variants.map((variant) => (
        <Other key={variant.says ?? ''} variant={variant} {...rest} />
      ))}
    </ul>
  );
};
