import type { ComponentChildren } from 'preact';
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
import { Failed, Forbidden, NoArticle, Reading, Unread } from './nothing.tsx';
import { OpenBeside } from './open-beside.tsx';
import type { PageOfTab } from './page-of-tab.ts';
import { useStateOfPage } from './use-state-of-page.ts';
import type { Told } from './your-word.tsx';

type Props = {
  page: PageOfTab;
  /** In the side panel, beside the page: there already when a page comes, and asking for none by itself. */
  inSidePanel?: boolean;
  settings: Settings;
  say: Say;
};
type First = { first: State; degree: DegreeOfPage | null; kept: KeptHere | null };

type AgainProps = { state: State; inSidePanel: boolean; reread: () => Promise<void>; say: Say };

/** What was not noted may be on the page by now: it can be read again at any time. */
const Again = ({ state: { is }, inSidePanel, reread, say }: AgainProps) => {
  const unread = inSidePanel && (is === 'unread' || is === 'forbidden');
  if (!unread && !['no-article', 'no-story', 'failed', 'considered'].includes(is)) return null;
  return (
    <p class="show read-again">
      <button type="button" onClick={() => void reread()}>
        {say(unread ? 'read_now' : 'read_again')}
      </button>
    </p>
  );
};

type ViewProps = Props & {
  kept: KeptHere | null;
  state: State;
  told: Told;
  /** Beside the title, where there is a story. */
  children: ComponentChildren;
};

/** What is known of the page; keeping it comes first where nothing is, else at the end. */
const View = ({
  state,
  page,
  inSidePanel = false,
  settings,
  kept,
  told,
  say,
  children,
}: ViewProps) => {
  const keeping = <Keeping {...{ page, state, say }} first={kept} />;
  switch (state.is) {
    case 'unread':
      return inSidePanel ? <Unread say={say} /> : <Reading live say={say} />;
    case 'reading':
      return <Reading live={!inSidePanel} say={say} />;
    case 'forbidden':
      return <Forbidden inSidePanel={inSidePanel} say={say} />;
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
          <ConsideredView report={state.report} story={state.story} say={say}>
            {children}
          </ConsideredView>
          {keeping}
        </>
      );
    case 'noted':
      return (
        <>
          <NotedView {...{ state, page, settings, told, say }}>{children}</NotedView>
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

/** The popup, and what the panel shows of a page: what is known of it, whatever that is. */
export const Popup = ({
  page,
  inSidePanel = false,
  first,
  degree,
  kept,
  settings,
  say,
}: Props & First) => {
  const { state, again, reread } = useStateOfPage(page, first, !inSidePanel);
  const { told, outcome, view } = useTold(page, state, again);
  // The button that was pressed is gone while the page is read.
  const rereadHere = async (): Promise<void> => {
    await reread();
    if (document.activeElement === document.body) view.current?.focus();
  };
  const openBeside = !inSidePanel && <OpenBeside open={page.openSidePanel} say={say} />;
  return (
    <div class={`popup popup-${state.is}`} data-state={state.is}>
      <main
        ref={view}
        tabIndex={-1}
        aria-busy={(!inSidePanel && state.is === 'unread') || state.is === 'reading'}
      >
        <View {...{ state, page, inSidePanel, settings, kept, told, say }}>{openBeside}</View>
        <Again {...{ state, inSidePanel, say }} reread={rereadHere} />
        {!('story' in state) && openBeside}
        <p class="outcome" role="status">
          {outcome && say(keyOf('outcome', outcome))}
        </p>
      </main>
      <Footer story={'story' in state ? state.story : null} say={say} />
      {state.is !== 'forbidden' && <DegreeBar {...{ page, state, say }} first={degree} />}
    </div>
  );
};
