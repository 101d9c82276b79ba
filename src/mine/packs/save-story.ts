import { fileName } from '../../core/files/file-name.ts';
import { packed } from '../../platform/articles/packs/gzip.ts';
import type { PackedFile, ToHandOut } from '../../platform/messages.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { MyArticles } from '../my-articles.ts';

/** `n`: which of the story's files it is, from 1. */
type What = ToHandOut & { name: string; n: number };

/** What was saved, and what is left for another file. */
export type SavedFile = Omit<PackedFile, 'text'>;

/**
 * Hands a story, or as much of it as a file has room for, to the browser to be saved, with its articles' texts or
 * without; null where nothing of it can be read.
 */
export const saveStory = async (
  articles: Pick<MyArticles, 'pack'>,
  { name, n, ...what }: What,
): Promise<SavedFile | null> => {
  const file = await articles.pack(what);
  if (file === null) return null;
  const { text, ...saved } = file;
  const parts = n === 1 && saved.after === null ? [name] : [`${n}`, name];
  saveFile(fileName(parts, 'variorum'), await packed(text), 'application/gzip');
  return saved;
};
