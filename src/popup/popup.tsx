import type { State } from '../platform/messages.ts';
import type { Say } from '../ui/say.ts';
import { ConsideredView } from './considered.tsx';
import { Footer } from './footer.tsx';
import { NoStory } from './no-story.tsx';
import { NotedView } from './noted.tsx';
import { Failed, Forbidden, NoArticle, Reading } from './nothing.tsx';
import type { PageOfTab } from './page-of-tab.ts';
import { useStateOfPage } from './use-state-of-page.ts';

type Props = { page: PageOfTab; say: Say };

const View = ({ state, page, say }: Props & { state: State }) => {
  switch (state.is) {
    case 'unread':
    case 'reading':
      return <Reading say={say} />;
    case 'forbidden':
      return <Forbidden say={say} />;
    case 'no-article':
      return <NoArticle say={say} />;
    case 'no-story':
      return <NoStory page={page} say={say} />;
    case 'failed':
      return <Failed code={state.code} detail={state.detail} say={say} />;
    case 'considered':
      return <ConsideredView report={state.report} story={state.story} say={say} />;
    case 'noted':
      return <NotedView report={state.report} story={state.story} page={page} say={say} />;
  }
};

/** The popup: what is known of one page, whatever that is. */
export const Popup = ({ page, say }: Props) => {
  const state = useStateOfPage(page);
  return (
    <div class={`popup popup-${state.is}`} data-state={state.is}>
      <main aria-busy={state.is === 'unread' || state.is === 'reading'}>
        <View state={state} page={page} say={say} />
      </main>
      <Footer
        story={'story' in state ? state.story : null}
        list={state.is === 'noted' && state.report.notes.length > 0 ? page.list : null}
        say={say}
      />
    </div>
  );
};
