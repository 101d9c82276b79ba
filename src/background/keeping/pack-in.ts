/** A story file that came from anywhere: looked at first, kept on the reader's word, read like any new article. */
import type { Gloss } from '../../core/articles/gloss.ts';
import { SAID } from '../../core/collect/groups.ts';
import type { ArticlePack } from '../../core/files/pack/pack.ts';
import { PackError, readPack } from '../../core/files/pack/read-pack.ts';
import { OWN } from '../../core/index/shelf.ts';
import { isThere } from '../../platform/articles/database.ts';
import { glossesOf } from '../../platform/articles/glosses.ts';
import { type Added, addArticles } from '../../platform/articles/packs/add-articles.ts';
import { LONGEST_NAME, type Near, nearEach } from '../../platform/articles/rows.ts';
import { articleRow, isWritten, nameOfStory, rowsOfStory } from '../../platform/articles/store.ts';
import type { ArticlesOutcome, PackPreview } from '../../platform/messages.ts';
import { shelves } from '../shelves.ts';
import { tellKept } from './changes.ts';
import { type Given, givenOf } from './given-article.ts';
import { givenGlosses, newOf } from './given-glosses.ts';
import { placeOf } from './place.ts';
import { refusalOf } from './refusal.ts';

/** What of a file is new, and where it could belong. */
type Looked = {
  /** Each address once. */
  all: Given[];
  news: Given[];
  /** Texts of articles of which a print alone is kept: they come into its place. */
  fillings: Given[];
  /** What is only remembered so far: by hand it stays, as it is. */
  remembered: Given[];
  /** What is said of points of which nothing is said here. */
  glosses: Gloss[];
  /** What is known of the new ones and those kept. */
  near: Near[];
  /** The kept story that most of the file's articles tell. */
  fits: string | null;
};

const mostOf = (stories: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const story of stories) counts.set(story, (counts.get(story) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? null;
};

const look = async (pack: ArticlePack): Promise<Looked> => {
  const { weights } = await shelves();
  const given = await Promise.all(pack.articles.map((one) => givenOf(one, weights)));
  const ids = given.map(({ id }) => id);
  const glosses = givenGlosses(pack, ids);
  const all = [...new Map(given.toReversed().map((one) => [one.id, one])).values()].reverse();
  const looked: Looked = {
    all,
    glosses,
    news: [],
    fillings: [],
    remembered: [],
    near: [],
    fits: null,
  };
  if (!(await isThere())) return { ...looked, news: all };
  looked.glosses = newOf(glosses, await glossesOf(ids));
  const stories: string[] = [];
  for (const one of all) {
    const row = await articleRow(one.id);
    if (row) {
      stories.push(row.story);
      if (row.remembered !== undefined) looked.remembered.push(one);
      else if (row.texts.length === 0 && one.texts.length > 0) looked.fillings.push(one);
      continue;
    }
    // What cannot be read is not written over.
    if (await isWritten(one.id)) continue;
    looked.news.push(one);
    const { near, story } = await placeOf(one.id, one.sketch, weights);
    looked.near.push(...near);
    if ((await rowsOfStory(story)).length > 0) stories.push(story);
  }
  return { ...looked, fits: mostOf(stories) };
};

const nameOf = async (story: string): Promise<string | null> => {
  const [first] = await rowsOfStory(story);
  return (await nameOfStory(story)) ?? first?.headline ?? null;
};

/** The articles of a file's text; throws a `PackError` where it is refused. */
const articlesIn = (text: string): ArticlePack | null => {
  const pack = readPack(text);
  return pack.holds === 'articles' ? pack : null;
};

const daysOf = (all: readonly Given[]): [string, string] | null => {
  const days = all.flatMap(({ day }) => day ?? []).sort();
  const [first] = days;
  return first === undefined ? null : [first, days.at(-1) ?? first];
};

/** What the text of a story file holds, before anything of it is kept; null where the browser does not let us read. */
export const onPreviewPack = async ({ text }: { text: string }): Promise<PackPreview | null> => {
  try {
    const pack = articlesIn(text);
    if (!pack) return { is: 'refused', code: 'edition' };
    const { all, glosses, news, fillings, remembered, fits } = await look(pack);
    return {
      is: 'story',
      name: pack.name?.trim() || (all[0]?.headline ?? ''),
      outlets: [...new Set(all.map(({ outlet }) => outlet))],
      days: daysOf(all),
      articles: all.length,
      texts: all.filter(({ texts }) => texts.length > 0).length,
      already: all.length - news.length - fillings.length - remembered.length,
      glosses: glosses.length > 0,
      fits: fits === null ? null : { id: fits, name: await nameOf(fits) },
    };
  } catch (error) {
    if (error instanceof PackError) return { is: 'refused', code: error.code };
    return null;
  }
};

const idsOf = async (story: string | null): Promise<string[]> =>
  story === null ? [] : (await rowsOfStory(story)).map(({ id }) => id);

/** Whoever adds a file to a story says that they tell one event; whoever is offered that and does not, that they do not. */
const saidOf = async ({ news, fits }: Looked, into: string | null): Promise<Near[]> => {
  const ids = news.map(({ id }) => id);
  const there = (await isThere()) ? await idsOf(into ?? fits) : [];
  const others = there.filter((id) => !ids.includes(id));
  return [
    ...ids.flatMap((id, i) => nearEach([id], ids.slice(i + 1), SAID.together)),
    ...nearEach(ids, others, into === null ? SAID.apart : SAID.together),
  ];
};

const added = ({ news, fillings, remembered }: Looked, story: string): Added[] => {
  const now = Date.now();
  // Kept one after the other: of articles kept at one time nobody could tell which came first.
  return [...news, ...fillings, ...remembered].map((one, i) => ({
    article: { ...one, at: now + i, story },
    keys: one.sketch.keys,
  }));
};

/** Keeps what a file holds and is not kept yet. */
export const onAddPack = async ({
  text,
  into,
}: {
  text: string;
  into: string | null;
}): Promise<ArticlesOutcome> => {
  try {
    const pack = articlesIn(text);
    if (!pack) return 'refused';
    const looked = await look(pack);
    const near = [...looked.near, ...(await saidOf(looked, into))];
    const done = await addArticles(added(looked, into ?? OWN + crypto.randomUUID()), near, {
      name: pack.name?.trim().slice(0, LONGEST_NAME) || null,
      into,
      glosses: looked.glosses,
    });
    if (!done) return 'gone';
  } catch (error) {
    return refusalOf(error);
  }
  await tellKept();
  return 'done';
};
