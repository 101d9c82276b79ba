import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptHere, State } from '../platform/messages.ts';
import { onSettings } from '../platform/storage.ts';
import { inOne, keyOf, type Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';
import { Remembering } from './remembering.tsx';

type Props = {
  page: PageOfTab;
  /** What is known of the page: of its tab's next one it is another. */
  state: State;
  first: KeptHere | null;
  say: Say;
};

const MyStories = ({ say }: { say: Say }) => (
  <a href="../mine/index.html" target="_blank" rel="noopener">
    {say('keep_mine')}
  </a>
);

const othersWords = (n: number, say: Say): string =>
  n === 0 ? say('keep_others_none') : say('keep_others', { n });

type WaysProps = Pick<Props, 'page' | 'say'> & { act: (work: Promise<string>) => void };
type HereProps = WaysProps & { here: KeptHere };

const IsKept = ({ page, here, act, say }: HereProps) => (
  <>
    <p>{inOne([say('keep_here'), othersWords(here.others, say)], say)}</p>
    <p class="show">
      {here.changed && (
        <button type="button" onClick={() => act(page.keep())}>
          {say('keep_again')}
        </button>
      )}
      <button type="button" onClick={() => act(page.forgetKept(here.article ?? ''))}>
        {say('keep_take_back')}
      </button>
      <MyStories say={say} />
    </p>
  </>
);

const IsNot = ({ page, act, say }: WaysProps) => (
  <p class="show">
    <button type="button" onClick={() => act(page.keep())}>
      {say('keep')}
    </button>
    <span class="facet">{say('keep_explain')}</span>
  </p>
);

const IsRemembered = ({ page, here, act, say }: HereProps) => (
  <>
    <p>
      {inOne(
        [
          say(here.changed ? 'keep_remembered_changed' : 'keep_remembered'),
          othersWords(here.others, say),
        ],
        say,
      )}
    </p>
    <p class="show">
      <button type="button" title={say('keep_remembered_explain')} onClick={() => act(page.keep())}>
        {say('keep_remembered_keep')}
      </button>
      <button type="button" onClick={() => act(page.forgetKept(here.article ?? ''))}>
        {say('keep_forget')}
      </button>
      <MyStories say={say} />
    </p>
  </>
);

/** Keeps the article of the page, or says that it is kept, and takes it back. */
export const Keeping = ({ page, state, first, say }: Props) => {
  const [here, setHere] = useState(first);
  const [outcome, setOutcome] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  /** The question after the last press, until it or a later one is answered. */
  const acted = useRef<number | null>(null);
  /** How often was asked, and the last of these that was answered: what comes in after it is out of date. */
  const questions = useRef(0);
  const answered = useRef(0);
  /** Asks anew; the outcome of a press, if any, is said with what it led to and not before. */
  const ask = async (said: string | null = null): Promise<void> => {
    questions.current += 1;
    const question = questions.current;
    const now = await page.keptHere();
    if (said !== null) setOutcome(said);
    if (question <= answered.current) return;
    answered.current = question;
    setHere(now);
  };
  useEffect(() => {
    const end = new AbortController();
    page.onKept(() => void ask(), end.signal);
    // Whether a site is remembered is one of them.
    onSettings(() => void ask(), end.signal);
    void ask();
    return () => {
      end.abort();
      answered.current = questions.current;
    };
  }, [page, state]);
  // The button that was pressed is gone with what it was about.
  useLayoutEffect(() => {
    if (acted.current === null || answered.current < acted.current) return;
    acted.current = null;
    section.current?.querySelector<HTMLElement>('button')?.focus();
  }, [here]);
  const act = async (work: Promise<string>): Promise<void> => {
    const came = await work;
    acted.current = questions.current + 1;
    await ask(came === 'done' ? 'taken-back' : came);
  };
  const rest: WaysProps = { page, act: (work) => void act(work), say };
  const shown = () => {
    if (!here) return <p>{say('keep_unknown')}</p>;
    if (here.remembered) return <IsRemembered here={here} {...rest} />;
    if (here.article !== null) return <IsKept here={here} {...rest} />;
    return here.private ? <p>{say('keep_private')}</p> : <IsNot {...rest} />;
  };
  return (
    <>
      <section class="keeping" ref={section} aria-label={say('keep')}>
        {shown()}
        <p class="outcome" role="status">
          {outcome && say(keyOf('kept', outcome))}
        </p>
      </section>
      {here?.remembering && (
        <Remembering key={here.remembering.site} page={page} here={here.remembering} say={say} />
      )}
    </>
  );
};
