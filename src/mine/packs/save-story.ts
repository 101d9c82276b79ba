import { fileName } from '../../core/files/file-name.ts';
import type { ArticlesOutcome } from '../../platform/messages.ts';
import { packed } from '../../platform/packs/gzip.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { MyArticles } from '../my-articles.ts';

type What = { story: string; name: string; texts: boolean };

/** Hands a story to the browser to be saved as a file, with its articles' texts or without. */
export const saveStory = async (
  articles: Pick<MyArticles, 'pack'>,
  { story, name, texts }: What,
): Promise<ArticlesOutcome> => {
  const text = await articles.pack(story, texts);
  if (text === null) return 'gone';
  saveFile(fileName([name], 'variorum'), await packed(text), 'application/gzip');
  return 'done';
};
