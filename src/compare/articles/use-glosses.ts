import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Claim, StoryFacts } from '../../core/story/story.ts';
import { type ArticlesOutcome, hear, send } from '../../platform/messages.ts';
import { latest } from '../../ui/latest.ts';
import { keyOf, type Say } from '../../ui/say.ts';

/** What is said of a point: as a claim has it. */
export type SaidOf = Pick<Claim, 'statement' | 'small' | 'given'>;

type Undo = { claim: string; before: SaidOf };

const saidOf = ({ statement, small, given }: SaidOf): SaidOf => ({
  statement,
  small,
  ...(given && { given }),
});

/** A story of the reader's own articles as it is now, with the ways to say something of its points and to take it back. */
export const useGlosses = (first: StoryFacts, say: Say) => {
  const [story, setStory] = useState(first);
  const [status, setStatus] = useState('');
  const [undos, setUndos] = useState<Undo[]>([]);
  const again = useMemo(
    () =>
      latest(
        () => send('story', { id: first.id }),
        (reply) => {
          // Of a story that is gone the page shows what it had.
          if (reply.ok && reply.value) setStory(reply.value);
        },
      ),
    [first.id],
  );
  useEffect(() => {
    const end = new AbortController();
    const kept = (): null => {
      void again();
      return null;
    };
    hear({ kept }, end.signal);
    return () => end.abort();
  }, [again]);

  const put = async (claim: string, said: SaidOf, done: string): Promise<ArticlesOutcome> => {
    setStatus('');
    const { statement: says, ...rest } = saidOf(said);
    const reply = await send('gloss', { story: first.id, claim, says, ...rest });
    const came = reply.ok ? reply.value : 'refused';
    await again();
    setStatus(came === 'done' ? done : say(came === 'gone' ? 'mine_gone' : keyOf('kept', came)));
    return came;
  };
  /** Says something of a point, in place of what was said. */
  const set = async (point: Claim, said: SaidOf): Promise<boolean> => {
    const undo = { claim: point.id, before: saidOf(point) };
    if ((await put(point.id, said, say('gloss_saved'))) !== 'done') return false;
    setUndos((all) => [...all, undo]);
    return true;
  };
  const last = undos.at(-1);
  const undo =
    last &&
    (async (): Promise<void> => {
      const came = await put(last.claim, last.before, say('gloss_undone'));
      if (came === 'done' || came === 'gone') setUndos((all) => all.filter((one) => one !== last));
    });
  return { story, status, set, undo };
};
