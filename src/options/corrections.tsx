import { useEffect, useRef, useState } from 'preact/hooks';
import { correctionsFile } from '../core/files/corrections.ts';
import { type Correction, MOST_CORRECTIONS } from '../core/report/correction.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { type CorrectionsKept, type Outcome, type Reply, send } from '../platform/messages.ts';
import { CorrectionsLink } from '../ui/edition.tsx';
import { saveFile } from '../ui/save-file.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { SureButton } from '../ui/sure-button.tsx';
import { CorrectionItem } from './correction-item.tsx';

const NOTHING: CorrectionsKept = { list: [], unreadable: 0 };

const load = async (): Promise<CorrectionsKept | null> => {
  const reply = await send('corrections', null);
  return reply.ok ? reply.value : null;
};

/** Where to send the file: the address of each edition that something is said of. */
const Addresses = ({ list }: { list: readonly Correction[] }) => {
  const [stories, setStories] = useState<StoryFacts[]>([]);
  useEffect(() => {
    void send('stories', null).then((reply) => setStories(reply.ok ? reply.value : []));
  }, []);
  const meant = stories.filter(({ id }) => list.some(({ story }) => story.id === id));
  return (
    <ul class="points">
      {meant.map((story) => (
        <li key={story.id}>
          {story.title}: <CorrectionsLink story={story} say={null} />
        </li>
      ))}
    </ul>
  );
};

const fileName = (): string => `variorum-corrections-${new Date().toISOString().slice(0, 10)}.json`;

type Act = (work: Promise<Reply<Outcome>>) => void;
type KeptProps = { kept: CorrectionsKept; act: Act; say: Say };

const Kept = ({ kept: { list, unreadable }, act, say }: KeptProps) => (
  <>
    <ul class="corrections">
      {list.map((correction) => (
        <CorrectionItem
          key={JSON.stringify(correction)}
          correction={correction}
          takeBack={() => act(send('takeBack', correction))}
          say={say}
        />
      ))}
    </ul>
    {unreadable > 0 && <p class="remark">{say('corrections_unreadable', { n: unreadable })}</p>}
    {list.length > 0 && (
      <>
        <p>{say('corrections_file')}</p>
        <Addresses list={list} />
      </>
    )}
    <p class="show">
      {list.length > 0 && (
        <button
          type="button"
          onClick={() => saveFile(fileName(), correctionsFile(list), 'application/json')}
        >
          {say('corrections_save')}
        </button>
      )}
      <SureButton
        ask={say('corrections_delete')}
        sure={say('corrections_delete_sure')}
        not={say('corrections_delete_not')}
        act={() => act(send('takeBackAll', null))}
      />
    </p>
  </>
);

const Count = ({ kept, say }: { kept: CorrectionsKept | null; say: Say }) => {
  if (!kept) return <p>{say('corrections_refused')}</p>;
  const n = kept.list.length;
  return (
    <p>
      {n > 0 ? say('corrections_count', { n, most: MOST_CORRECTIONS }) : say('corrections_none')}
    </p>
  );
};

/** All that the reader has said of notes and pages: to see, to take back, to save as a file. */
export const CorrectionsSection = ({ say }: { say: Say }) => {
  const [kept, setKept] = useState<CorrectionsKept | null>(NOTHING);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const look = async (): Promise<void> => setKept(await load());
  useEffect(() => {
    void look();
  }, []);
  const act = async (work: Promise<Reply<Outcome>>): Promise<void> => {
    const reply = await work;
    setOutcome(reply.ok ? reply.value : 'refused');
    await look();
    // The button that was pressed is gone with its row.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections" tabIndex={-1} ref={heading}>
        {say('corrections_title')}
      </h2>
      <p>{say('corrections_text')}</p>
      <Count kept={kept} say={say} />
      {kept && kept.list.length + kept.unreadable > 0 && (
        <Kept kept={kept} act={(work) => void act(work)} say={say} />
      )}
      <p class="status" role="status">
        {outcome && say(keyOf('outcome', outcome))}
      </p>
    </section>
  );
};
