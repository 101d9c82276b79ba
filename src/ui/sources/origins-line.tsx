import type { StoryFacts } from '../../core/story/story.ts';
import type { Support } from '../../core/story/support.ts';
import { inOne, type Say } from '../say.ts';
import { originsWords } from './origins.ts';

type Props = { story: StoryFacts; support: Support; say: Say };

/** Who has it, counted by report; who has it not; of whom it cannot be told. */
export const OriginsLine = ({ story, support, say }: Props) => (
  <p class="origins">{inOne(originsWords(story, support, say), say)}</p>
);
