import type { StoryFacts } from '../core/story/story.ts';
import { Edition } from '../ui/edition.tsx';
import type { Say } from '../ui/say.ts';

type Props = { story: StoryFacts | null; say: Say };

/** The edition, the ways on, and what leaves the browser. */
export const Footer = ({ story, say }: Props) => (
  <footer>
    {story && !story.edition.own && <Edition story={story} say={say} />}
    <nav>
      <a href="../mine/index.html" target="_blank" rel="noopener">
        {say('keep_mine')}
      </a>
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
