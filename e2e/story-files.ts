/** Story files as “My stories” saves them and takes them in. */
import { gunzipSync } from 'node:zlib';
import type { Sheet } from './browsers/reader.ts';
import { expect } from './browsers/test.ts';
import { focused, pressOf, statusOf, toTop } from './mine.ts';
import { fileAfter, type Saved } from './saved-files.ts';
import { words } from './words.ts';

/** Saves a story by keyboard, with its texts or without. */
export const saveOf = async (mine: Sheet, texts: boolean): Promise<Saved> => {
  await toTop(mine);
  await pressOf(mine, new RegExp(`^${words('pack_save').source}: `));
  // The first of the two has the focus.
  await mine.until(() => document.activeElement?.closest('.choices') !== null);
  if (!texts) await mine.press('Tab');
  await expect
    .poll(() => focused(mine))
    .toMatch(words(texts ? 'pack_save_texts' : 'pack_save_prints'));
  const file = await fileAfter(mine, () => mine.press('Enter'));
  // Until it says so, the page takes up nothing else.
  const saved = `${words('pack_saved').source}|${words('pack_saved_part').source}`;
  await expect.poll(() => statusOf(mine)).toMatch(new RegExp(saved));
  return file;
};

/** What a file holds. */
export const contentOf = ({ bytes }: Saved): string => gunzipSync(bytes).toString('utf8');

type Given = { name: string; bytes: Iterable<number> };

/** Gives a file to the page, as a reader does who picks it, or drops it. */
export const give = (mine: Sheet, { name, bytes }: Given, dropped = false): Promise<null> =>
  mine.evaluate(
    (what) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(what.bytes)], what.name));
      if (what.dropped) {
        const drop = { bubbles: true, cancelable: true, dataTransfer: carried };
        for (const type of ['dragover', 'drop'])
          document.querySelector('main')?.dispatchEvent(new DragEvent(type, drop));
        return null;
      }
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = carried.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    },
    { name, bytes: [...bytes], dropped },
  );

/** What is said of a file before anything of it is added. */
export const previewOf = async (mine: Sheet): Promise<string> => {
  await mine.until(() => document.querySelector('dialog[open] #preview') !== null);
  return mine.evaluate(() => document.querySelector('dialog[open]')?.textContent ?? '');
};

/** Presses a button of what is shown, once it has the focus: the first has it. */
export const choose = async (mine: Sheet, key: string): Promise<void> => {
  const name = new RegExp(`^${words(key).source}$`);
  if (name.test(await focused(mine))) await mine.press('Enter');
  else await pressOf(mine, name);
  await mine.until(() => document.querySelector('dialog[open]') === null);
};
