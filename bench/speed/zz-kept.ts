/** What thousands of kept articles cost: the background's answer to a page, and "My stories" until its first rows. */
import type { Browser } from 'webextension-polyfill';
import { ask } from '../../e2e/ask.ts';
import { launch } from '../../e2e/browsers/launch.ts';
import type { Reader, Sheet } from '../../e2e/browsers/reader.ts';
import { DEMO, htmlOf } from '../../e2e/pages/index.ts';
import { type Sketch, sketchOf } from '../../src/core/collect/sketch.ts';
import type { Page } from '../../src/core/text/page.ts';
import { readWeights } from '../../src/corpus/paths.ts';
import { type Article, pageIn, readArticles } from '../collect/articles.ts';

declare const chrome: Browser;

const FEW = 100;
const MANY = 10_000;
/** Pages that are asked about, of events that none of the kept articles tells: what is looked for is not there. */
const ASKED = 24;
/** Articles of the sets that are kept, over and over under other ids. */
const DISTINCT = 1_200;
const OPENED = 6;
/** Rows that go to the browser in one message. */
const BATCH = 250;

type Ready = { article: Article; page: Page; sketch: Sketch };

/** Milliseconds, and the bytes that the browser says an article takes; `answers` by page, in one order. */
export type KeptTimes = { n: number; answers: number[]; firstRows: number[]; bytes: number };

const rowAt = ({ article, page, sketch }: Ready, i: number, round: number) => {
  const id = `kept-${i}-${round}`;
  const texts = [{ at: i, page }];
  const row = {
    id,
    url: `https://outlet${i % 40}.example/${id}`,
    outlet: `Outlet ${i % 40}`,
    headline: article.doc.title.slice(0, 200),
    day: sketch.day,
    language: 'en',
    at: i + round * DISTINCT,
    story: `mine-${i >> 1}-${round}`,
    characters: page.text.length,
    bytes: JSON.stringify([texts, sketch]).length,
    texts: [i],
  };
  return { row, texts: { id, texts }, sketch: { id, keys: sketch.keys, sketch } };
};

type Batch = ReturnType<typeof rowAt>[];

/** Puts rows beside what is kept, behind the extension's back. */
const put = (desk: Sheet, batch: Batch): Promise<null> =>
  desk.evaluate(
    (all) =>
      new Promise<null>((resolve, reject) => {
        const opening = indexedDB.open('variorum');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['articles', 'texts', 'sketches', 'stories'];
          const transaction = database.transaction(names, 'readwrite');
          for (const { row, texts, sketch } of all as Batch) {
            transaction.objectStore('articles').put(row);
            transaction.objectStore('texts').put(texts);
            transaction.objectStore('sketches').put(sketch);
            transaction.objectStore('stories').put({ id: row.story, name: null });
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(null);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    batch,
  );

/** Milliseconds until the background has said what a page is, its script aside. */
const answer = (desk: Sheet, page: Page, n: number): Promise<number> =>
  desk.evaluate(
    async (param) => {
      const began = performance.now();
      await chrome.runtime.sendMessage({ side: 'toBackground', ask: 'article', param });
      return performance.now() - began;
    },
    { doc: `doc-${n}`, outlet: null, page: { ...page, url: `https://asked.example/${n}` } },
  );

/**
 * Milliseconds from the page's beginning until its first article is there: in a frame of the page itself, since a driver
 * that loads a page learns too late, and in Firefox never, that one of the extension's is there.
 */
export const firstRows = (mine: Sheet): Promise<number> =>
  mine.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 1';
        frame.src = location.href;
        document.body.append(frame);
        const look = (): void => {
          const inside = frame.contentWindow;
          if (!inside?.document.querySelector('.article')) return void requestAnimationFrame(look);
          resolve(inside.performance.now());
          frame.remove();
        };
        look();
      }),
  );

const measure = async (reader: Reader, asked: readonly Page[]) => {
  const desk = await reader.extensionPage('manifest.json');
  const answers: number[] = [];
  // The first round warms up.
  for (const round of [] as number[])
    for (const [n, page] of asked.entries()) {
      const ms = await answer(desk, page, n);
      if (round === 1) answers.push(ms);
    }
  await desk.close();
  const mine = await reader.extensionPage('mine/index.html');
  await mine.front();
  const opened: number[] = [];
  for (let n = 0; n < OPENED; n += 1) opened.push(await firstRows(mine));
  const probe = await mine.evaluate(async () => {
    const t: Record<string, number[]> = {};
    for (let k = 0; k < 4; k += 1) for (const ask of ['latestKept', 'keptArticles']) {
      const b = performance.now(); await chrome.runtime.sendMessage({ side: 'toBackground', ask, param: null }); (t[ask] ??= []).push(Math.round(performance.now() - b));
    }
    return t;
  });
  console.log(JSON.stringify(probe), opened.map((x) => Math.round(x)).join(' '));
  await mine.close();
  return { answers, firstRows: opened };
};

const ready = async (dir: string): Promise<{ kept: Ready[]; asked: Page[] }> => {
  const weights = readWeights();
  const all = await readArticles(dir);
  const single = all.filter(({ event, set }) => event === null && set === 'allsides');
  const asked = single.slice(0, ASKED);
  const some = all
    .filter((article) => !asked.includes(article))
    .filter((_, n, { length }) => n % Math.floor(length / DISTINCT) === 0)
    .slice(0, DISTINCT);
  const kept = some.map((article) => {
    const page = pageIn(article, 'dated');
    return { article, page, sketch: sketchOf(page, weights) };
  });
  return { kept, asked: asked.map((article) => pageIn(article, 'dated')) };
};

/** Keeps a hundred articles, then ten thousand, in one browser. */
export const timeKept = async (browser: Reader['browser'], dir: string): Promise<KeptTimes[]> => {
  const { kept, asked } = await ready(dir);
  const reader = await launch(browser);
  try {
    // The database is made by whoever owns it.
    const tab = await reader.open({ url: DEMO.url, html: htmlOf(DEMO) });
    await ask(reader, 'keep', { tab: tab.id });
    await tab.close();
    const desk = await reader.extensionPage('manifest.json');
    const found: KeptTimes[] = [];
    let there = 0;
    for (const n of [FEW, MANY]) {
      while (there < n) {
        const batch = Array.from({ length: Math.min(BATCH, n - there) }, (_, i) => {
          const at = there + i;
          return rowAt(
            kept[at % kept.length] as Ready,
            at % kept.length,
            Math.floor(at / kept.length),
          );
        });
        await put(desk, batch);
        there += batch.length;
      }
      const taken = await desk.evaluate(
        async () => (await navigator.storage.estimate()).usage ?? 0,
      );
      found.push({ n, bytes: taken / n, ...(await measure(reader, asked)) });
    }
    return found;
  } finally {
    await reader.close();
  }
};
