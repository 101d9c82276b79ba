import type { Source, StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../say.ts';
import { sourceParts } from './source-parts.ts';

/** What a telling is, whose report and who that is, filed from, language, complete or not, date: the same for all. */
export const SourceLine = (props: { story: StoryFacts; source: Source; say: Say }) => (
  <p class="source-line">
    {sourceParts(props.story, props.source, props.say).join(props.say('list_dot'))}
  </p>
);
