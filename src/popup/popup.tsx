import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DegreeOfPage, KeptHere, Outcome, State } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { ConsideredView } from './considered.tsx';
import { DegreeBar } from './degree-bar.tsx';
import { Footer } from './footer.tsx';
import { Keeping } from './keeping.tsx';
import { NoStory } from './no-story.tsx';
import { NotedView } from './noted.tsx';
import { Failed, Forbidden, NoArticle, Reading } from './nothing.tsx';
import type { PageOfTab } from './page-of-tab.ts';
import { useStateOfPage } from './use-state-of-page.ts';
import type { Told } from './your-word.tsx';

type Props = {
  page: PageOfTab;
  settings: Settings;
  say: Say;
};
type First = { first: State; degree: DegreeOfPage | null; kept: KeptHere | null };

/** What was not noted may be on the page by now: it can be read again at any time. */
const Again = ({ reread, say }: { reread: () => Promise<void>; say: Say }) => (
  <p class="show read-again">
    <button type="button" onClick={() => void reread()}>
      {say('read_again')}
    </button>
  </p>
);

const canReread = ({ is }: State): boolean =>
  is === 'no-article' || is === 'no-story' || is === 'failed' || is === 'considered';

type ViewProps = Props & { kept: KeptHere | null; state: State; told: Told };

/** What is known of the page; keeping it comes first where nothing is, else at the end. */
const View = ({ state, page, settings, kept, told, say }: ViewProps) => {
  const keeping = <Keeping {...{ page, state, say }} first={kept} />;
  switch (state.is) {
    case 'unread':
    case 'reading':
      return <Reading say={say} />;
    case 'forbidden':
      return <Forbidden say={say} />;
    case 'no-article':
      return <NoArticle say={say} />;
    case 'no-story':
      return (
        <NoStory page={page} settings={settings} say={say}>
          {keeping}
        </NoStory>
      );
    case 'failed':
      return <Failed code={state.code} detail={state.detail} say={say} />;
    case 'considered':
      return (
        <>
          <ConsideredView report={state.report} story={state.story} say={say} />
          {keeping}
        </>
      );
    case 'noted':
      return (
        <>
          <NotedView {...{ state, page, settings, told, say }} />
          {keeping}
        </>
      );
  }
};

/** Lets the reader say something of the page, shows what comes of it, and keeps the keyboard's place. */
const useTold = (page: PageOfTab, state: State, again: () => Promise<void>) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const view = useRef<HTMLElement>(null);
  const acted = useRef(false);
  const act = async (work: Promise<Outcome>): Promise<void> => {
    setOutcome(await work);
    acted.current = true;
    await again();
  };
  // The button that was pressed is mostly gone with what it was about, and the focus with it.
  useLayoutEffect(() => {
    if (!acted.current || state.is === 'reading') return;
    acted.current = false;
    if (document.activeElement !== document.body) return;
    const back = ['.hidden-here summary', '.your-word button'];
    const next = back.flatMap((at) => view.current?.querySelector<HTMLElement>(at) ?? [])[0];
    next?.focus();
  }, [state]);
  const told: Told = {
    correct: (said) => void act(page.correct(said)),
    takeBack: (correction) => void act(page.takeBack(correction)),
  };
  return { told, outcome, view };
};

/** The popup: what is known of one page, whatever that is. */
export const Popup = ({ page, first, degree, kept, settings, say }: Props & First) => {
  const { state, again, reread } = useStateOfPage(page, first);
  const { told, outcome, view } = useTold(page, state, again);
  return (
    <div class={`popup popup-${state.is}`} data-state={state.is}>
      <main ref={view} aria-busy={state.is === 'unread' || state.is === 'reading'}>
        <View {...{ state, page, settings, kept, told, say }} />
        {canReread(state) && <Again reread={reread} say={say} />}
        <p class="outcome" role="status">
          {outcome && say(keyOf('outcome', outcome))}
        </p>
      </main>
      <Footer story={'story' in state ? state.story : null} say={say} />
      {state.is !== 'forbidden' && <DegreeBar page={page} first={degree} say={say} />}
    </div>
  );
};
