import { useState } from 'preact/hooks';
import type { StoryFacts } from '../core/story/story.ts';
import { Edition } from '../ui/edition.tsx';
import type { Say } from '../ui/say.ts';

type Props = { story: StoryFacts | null; list: (() => Promise<boolean>) | null; say: Say };

const ListButton = ({ list, say }: { list: () => Promise<boolean>; say: Say }) => {
  const [gone, setGone] = useState(false);
  return (
    <p class="show">
      <button type="button" onClick={async () => setGone(!(await list()))}>
        {say('list_button')}
      </button>
      <span role="status">{gone ? say('list_button_gone') : ''}</span>
    </p>
  );
};

/** The edition, the ways on, and what leaves the browser. */
export const Footer = ({ story, list, say }: Props) => (
  <footer>
    {list && <ListButton list={list} say={say} />}
    {story && <Edition story={story} say={say} />}
    <nav>
      <a href="../options/index.html" target="_blank" rel="noopener">
        {say('options_link')}
      </a>
      <a href="../sample/index.html" target="_blank" rel="noopener">
        {say('sample')}
      </a>
      <a href="../accuracy/index.html" target="_blank" rel="noopener">
        {say('accuracy_link')}
      </a>
    </nav>
    <p>{say('privacy')}</p>
  </footer>
);
