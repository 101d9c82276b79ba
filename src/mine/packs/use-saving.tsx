import { useState } from 'preact/hooks';
import { inOne, type Say } from '../../ui/say.ts';
import type { MyArticles } from '../my-articles.ts';
import type { Change } from '../use-mine.ts';
import { HandOut } from './hand-out.tsx';
import { NextFile } from './next-file.tsx';
import { type SavedFile, saveStory } from './save-story.ts';

/** Files of a story that are saved already, of one that goes on in another. */
type Part = { texts: boolean; files: number; last: SavedFile };

type Asked = { story: string; part: Part | null };

type Props = {
  articles: MyArticles;
  act: (change: Change) => Promise<unknown>;
  nameOf: (story: string) => string;
  say: Say;
};

/** Lets the reader save a story, as one file or as many as it takes: each by a press, as browsers want it. */
export const useSaving = ({ articles, act, nameOf, say }: Props) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const save = (story: string, texts: boolean, part: Part | null): void => {
    const n = 1 + (part?.files ?? 0);
    const name = nameOf(story);
    const change: Change = {
      work: async () => {
        const after = part?.last.after ?? null;
        const last = await saveStory(articles, { story, name, texts, n, after });
        if (!last) return 'gone';
        const goesOn = last.after !== null;
        change.said = inOne(
          [
            ...(last.older > 0 ? [say('pack_older', { n: last.older })] : []),
            n > 1 || goesOn ? say('pack_saved_part', { name, n }) : say('pack_saved', { name }),
          ],
          say,
        );
        if (goesOn) setAsked({ story, part: { texts, files: n, last } });
        return 'done';
      },
      said: '',
      places: [],
    };
    void act(change);
  };
  const dialog = (now: Asked) => {
    const { story, part } = now;
    const name = nameOf(story);
    // What is asked by then may be the next thing.
    const close = (): void => setAsked((shown) => (shown === now ? null : shown));
    return part ? (
      <NextFile
        key={part.files}
        {...{ name, close, say }}
        files={part.files}
        left={part.last.left}
        save={() => save(story, part.texts, part)}
      />
    ) : (
      <HandOut {...{ name, close, say }} save={(texts) => save(story, texts, null)} />
    );
  };
  return {
    ask: (story: string): void => setAsked({ story, part: null }),
    dialog: asked && dialog(asked),
  };
};
