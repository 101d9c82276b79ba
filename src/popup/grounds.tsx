import type { Code } from '../core/story/codes.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { codeWords } from '../ui/codes.ts';
import type { Say } from '../ui/say.ts';

type Props = { codes: readonly Code[]; kind: 'why' | 'against'; story: StoryFacts; say: Say };

/** Explanations in words, those of codes that the messages know; nothing where there are none. */
export const Grounds = ({ codes, kind, story, say }: Props) => {
  const sentences = codes.flatMap((code) => codeWords(kind, code, story, say) ?? []);
  if (sentences.length === 0) return null;
  return (
    <ul class="points">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};
