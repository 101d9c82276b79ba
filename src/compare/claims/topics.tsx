import type { Say } from '../../ui/say.ts';
import type { Group } from '../entries.ts';
import { groupWords } from '../in-words.ts';

/** The id of a group's heading, for links into the table. */
export const groupId = (at: number): string => `group-${at + 1}`;

/** The topics, each a way to its place in the table. */
export const Topics = ({ groups, say }: { groups: readonly Group[]; say: Say }) => (
  <nav class="topics" aria-label={say('compare_topics')}>
    <ul>
      {groups.map((group, at) => (
        <li key={groupWords(group, say)}>
          <a href={`#${groupId(at)}`}>
            {say('count', { label: groupWords(group, say), n: group.entries.length })}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
