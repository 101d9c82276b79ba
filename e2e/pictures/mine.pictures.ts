/** My stories: what is kept, its dialogs, and what is said of a story file. */
import { ask, clearKept } from '../ask.ts';
import type { Mocked, Reader, Sheet } from '../browsers/reader.ts';
import { BILLS, keepAll, MATCH, mineOf, STEW, TANKS } from '../mine.ts';
import { FERRY } from '../pages/ferry.ts';
import { mocked } from '../pages/index.ts';
import { fileAfter } from '../saved-files.ts';
import { give } from '../story-files.ts';
import { textOfKey } from '../words.ts';
import { PAGE } from './lights.ts';
import { picture } from './take.ts';

const KEPT = [STEW, MATCH, BILLS, TANKS].map(mocked);
const OWN = [FERRY.post, FERRY.radio];

/** Presses the first button of a name. */
const press = (sheet: Sheet, key: string, language: string): Promise<boolean> =>
  sheet.until(
    (name) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      const button = all.find(({ textContent }) => textContent?.trim() === name);
      button?.click();
      return button !== undefined;
    },
    textOfKey(key, language),
  );

const opened = (sheet: Sheet, selector: string): Promise<boolean> =>
  sheet.until((at) => document.querySelector(at) !== null, selector);

const mineWith =
  (kept: readonly Mocked[], act: (mine: Sheet, language: string) => Promise<unknown>) =>
  async (reader: Reader, language: string): Promise<Sheet> => {
    await keepAll(reader, kept);
    const mine = await mineOf(reader);
    await act(mine, language);
    return mine;
  };

/** Presses a button, and waits for what it opens. */
const after = (key: string, selector: string) => async (mine: Sheet, language: string) => {
  await press(mine, key, language);
  await opened(mine, selector);
};

const nothing = async (): Promise<void> => {};
const top = { windows: PAGE };
const whole = { windows: PAGE, whole: true };

picture({ ...top, name: 'mine-empty', open: mineWith([], nothing) });
picture({ ...whole, name: 'mine', open: mineWith([...KEPT, ...OWN], nothing) });
picture({ ...top, name: 'mine-merge', open: mineWith(KEPT, after('mine_merge', '#choose')) });
picture({ ...top, name: 'mine-rename', open: mineWith(KEPT, after('mine_rename', '.name-form')) });
picture({
  ...top,
  name: 'mine-erased',
  open: mineWith(KEPT, after('mine_erase', '.status button')),
});
picture({ ...top, name: 'mine-save', open: mineWith(OWN, after('pack_save', '#hand-out')) });

const PREVIEW = 'dialog[open] #preview';

/** Saves a story as a file, without a way to it that a reader has. */
const fileOf = async (mine: Sheet, language: string) => {
  await press(mine, 'pack_save', language);
  await opened(mine, '#hand-out');
  return fileAfter(mine, () => mine.click('.choices button'));
};

picture({
  ...top,
  name: 'story-file',
  open: async (reader, language) => {
    await keepAll(reader, [FERRY.radio]);
    const mine = await mineOf(reader);
    const file = await fileOf(mine, language);
    await clearKept(reader);
    await keepAll(reader, [FERRY.post]);
    await mine.front();
    await give(mine, file);
    await opened(mine, PREVIEW);
    return mine;
  },
});
picture({
  ...top,
  name: 'story-file-refused',
  open: mineWith([], async (mine) => {
    await give(mine, { name: 'a-file-of-some-other-program.variorum', bytes: [1, 2, 3] });
    await opened(mine, PREVIEW);
  }),
});

/** The text of a story file of more short articles than one takes. */
const crowd = (from: number, n: number): string =>
  JSON.stringify({
    ...{ file: 'variorum', format: 1, holds: 'articles', name: 'A crowd of reports' },
    articles: Array.from({ length: n }, (_, at) => {
      const headline = `Report ${from + at} of the ferry`;
      const text = `${headline}\nThe ferry ran aground, said witness ${from + at}.`;
      const blocks = [
        { kind: 'headline', start: 0, end: headline.length },
        { kind: 'paragraph', start: headline.length + 1, end: text.length },
      ];
      return {
        ...{ is: 'text', url: `https://s${from + at}.example/ferry`, outlet: `S${from + at}` },
        day: '2025-05-05',
        texts: [{ at: 1, page: { text, date: '2025-05-05', language: 'en', blocks } }],
      };
    }),
  });

picture({
  ...top,
  name: 'story-file-next',
  open: async (reader, language) => {
    await ask(reader, 'addPack', { text: crowd(0, 70), into: null });
    const { articles } = (await ask(reader, 'keptArticles')) as { articles: { story: string }[] };
    await ask(reader, 'addPack', { text: crowd(70, 40), into: articles[0]?.story });
    const mine = await mineOf(reader);
    await fileOf(mine, language);
    await opened(mine, 'dialog[open] #next-file');
    return mine;
  },
});
