import type { PackPreview } from '../../platform/messages.ts';
import { dayWords } from '../../ui/day.ts';
import { keyOf, type Say } from '../../ui/say.ts';
import { Dialog } from '../choosing/dialog.tsx';

type Story = Extract<PackPreview, { is: 'story' }>;

type Props = {
  file: string;
  preview: PackPreview;
  /** Adds it to a story that is kept, or with null as one of its own. */
  add: (into: string | null) => void;
  leave: () => void;
  say: Say;
};

const isNothing = ({ already, articles, glosses }: Story): boolean =>
  already === articles && !glosses;

const textsWords = ({ articles, texts }: Story, say: Say): string => {
  if (texts === 0) return say('pack_texts_none');
  return texts === articles ? say('pack_texts_all') : say('pack_texts_some', { n: texts });
};

const daysWords = ([first, last]: [string, string], say: Say): string =>
  first === last
    ? dayWords(first, say)
    : say('pack_days', { first: dayWords(first, say), last: dayWords(last, say) });

const About = ({ story, say }: { story: Story; say: Say }) => (
  <>
    <p>
      {say('mine_articles', { n: story.articles })}
      {story.days && (
        <>
          {say('list_dot')}
          {daysWords(story.days, say)}
        </>
      )}
      {say('list_dot')}
      <bdi>{story.outlets.join(say('list_comma'))}</bdi>
    </p>
    <p>{textsWords(story, say)}</p>
    <p>{say('pack_unsigned')}</p>
    {story.already > 0 && story.already < story.articles && (
      <p>{say('pack_already', { n: story.already })}</p>
    )}
    {story.glosses && <p>{say('pack_glosses')}</p>}
    {isNothing(story) && <p>{say('pack_nothing')}</p>}
    {story.fits && story.already < story.articles && (
      <p>
        {say('pack_fits')} <bdi>{story.fits.name}</bdi>
      </p>
    )}
  </>
);

const Ways = ({ story, add, say }: { story: Story; add: Props['add']; say: Say }) => {
  const { fits, already, articles } = story;
  if (isNothing(story)) return null;
  const way = (label: string, into: string | null) => (
    <button type="button" onClick={() => add(into)}>
      {label}
    </button>
  );
  return fits && already < articles ? (
    <>
      {way(say('pack_add_to'), fits.id)}
      {way(say('pack_add_apart'), null)}
    </>
  ) : (
    way(say('pack_add'), null)
  );
};

/** What a story file holds, or why it is refused. Nothing is changed until the reader adds it. */
export const Preview = ({ file, preview, add, leave, say }: Props) => (
  <Dialog
    id="preview"
    title={<bdi>{preview.is === 'story' ? preview.name : file}</bdi>}
    close={leave}
    leave={say('pack_leave')}
    ways={() => preview.is === 'story' && <Ways story={preview} {...{ add, say }} />}
  >
    {() =>
      preview.is === 'story' ? (
        <About story={preview} say={say} />
      ) : (
        <p>{say(keyOf('pack_refused', preview.code))}</p>
      )
    }
  </Dialog>
);
