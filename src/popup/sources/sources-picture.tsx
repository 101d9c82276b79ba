import type { Source, StoryFacts } from '../../core/story/story.ts';
import { InEnglish } from '../../ui/edition.tsx';
import type { Say } from '../../ui/say.ts';
import { cautions } from '../../ui/sources/teller.ts';

type Props = { story: StoryFacts; here: readonly string[]; say: Say };

const notesOn = (source: Source, here: readonly string[], say: Say): string[] => [
  ...(here.includes(source.id) ? [say('sources_here')] : []),
  ...(source.origin === null ? [] : cautions(source, say)),
  ...(source.complete ? [] : [say('text_breaks_off')]),
];

const Texts = ({ sources, here, say }: { sources: readonly Source[] } & Omit<Props, 'story'>) => (
  <ul class="carried">
    {sources.map((source) => {
      const notes = notesOn(source, here, say);
      return (
        <li key={source.id} class={here.includes(source.id) ? 'carried-here' : ''}>
          {source.outlet}
          {notes.length > 0 && <span class="caution">{notes.join(say('list_comma'))}</span>}
        </li>
      );
    })}
  </ul>
);

/** Who carries whose report, drawn small: a report at the left, at its line the texts that have it. */
export const SourcesPicture = ({ story, here, say }: Props) => {
  const of = (origin: string | null) => story.sources.filter((one) => one.origin === origin);
  const unclear = of(null);
  const reports = story.origins.filter(({ id }) => of(id).length > 0);
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{say('sources_title')}</h2>
      <ul class="carriers">
        {reports.map(({ id, name, introduction }) => (
          <li key={id} class="carrier-of">
            <div class="reporter">
              <b>{name}</b>
              {introduction && (
                <span class="introduction">
                  <InEnglish>{introduction}</InEnglish>
                </span>
              )}
            </div>
            <Texts sources={of(id)} here={here} say={say} />
          </li>
        ))}
        {unclear.length > 0 && (
          <li class="carrier-of carrier-unclear">
            <span class="slanted">{say('sources_unclear')}</span>
            <Texts sources={unclear} here={here} say={say} />
          </li>
        )}
      </ul>
    </section>
  );
};
