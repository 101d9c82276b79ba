import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupsOf } from '../../core/collect/groups.ts';
import { kinship } from '../../core/collect/kinship.ts';
import { type Sketch, sketchOf } from '../../core/collect/sketch.ts';
import { mergePacks } from '../../core/files/pack/make-pack.ts';
import type { ArticlePack, Pack, PackedArticle } from '../../core/files/pack/pack.ts';
import { filesOf } from '../../core/index/index-files.ts';
import { addressKey } from '../../core/text/address.ts';
import type { Page } from '../../core/text/page.ts';
import type { Say } from '../../ui/say.ts';
import { readPackFile } from '../packs/pack-files.ts';
import { readWeights } from '../paths.ts';
import { readSay } from '../reader-words.ts';

type Edition = Exclude<Pack, ArticlePack>;

const newestOf = (article: PackedArticle): Page | null => {
  const page = article.is === 'text' ? article.texts.at(-1)?.page : undefined;
  return page ? { ...page, url: article.url } : null;
};

const linesOf = ({ text, blocks }: Pick<Page, 'text' | 'blocks'>): string[] =>
  blocks
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const headingOf = (article: PackedArticle): string => {
  const page = newestOf(article);
  return page ? (linesOf(page)[0] ?? '') : article.is === 'print' ? article.opening : '';
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const previewLines = ({ name, articles, glosses }: ArticlePack, say: Say): string[] => {
  const days = articles.flatMap(({ day }) => day ?? []).sort();
  const texts = articles.filter(({ is }) => is === 'text').length;
  const [first] = articles;
  return [
    oneLine(name ?? (first ? headingOf(first) : '')),
    [
      say('mine_articles', { n: articles.length }),
      ...[...new Set([days[0], days.at(-1)])].flatMap((day) => day ?? []),
    ].join(', '),
    texts === 0
      ? say('pack_texts_none')
      : texts === articles.length
        ? say('pack_texts_all')
        : say('pack_texts_some', { n: texts }),
    ...(glosses ? [say('pack_glosses')] : []),
    say('pack_unsigned'),
    ...articles.map((one) => `  ${oneLine(one.outlet)}, ${one.day ?? '?'}, ${one.url}`),
  ];
};

const editionLines = ({ story: { title, edition, sources } }: Edition, say: Say): string[] => [
  oneLine(title),
  say('edition', { version: edition.version, day: edition.date, editor: edition.editor }),
  say('pack_unsigned'),
  ...sources.map(({ outlet, date, url }) => `  ${oneLine(outlet)}, ${date}, ${url}`),
];

/** Whether an address or an event is in both. */
const areOneEvent = (one: ArticlePack, other: ArticlePack): boolean => {
  const weights = readWeights();
  const sketched = (pack: ArticlePack): [string, Sketch][] =>
    pack.articles.flatMap((article): [string, Sketch][] => {
      const page = newestOf(article);
      const sketch = article.is === 'print' ? article.sketch : page && sketchOf(page, weights);
      return sketch ? [[addressKey(article.url), sketch]] : [];
    });
  const [mine, theirs] = [sketched(one), sketched(other)];
  const near = mine.flatMap(([a, sketch]) =>
    theirs.map(([b, against]) => {
      const { alike, days } = kinship(sketch, against);
      return { a, b, odds: alike + days };
    }),
  );
  const inBoth = (ids: readonly string[]): boolean =>
    ids.some((id) => mine.some(([a]) => a === id)) &&
    ids.some((id) => theirs.some(([b]) => b === id));
  return groupsOf(
    [...mine, ...theirs].map(([id]) => id),
    near,
  ).some(inBoth);
};

const merged = (packs: readonly Pack[], files: readonly string[]): Pack => {
  const [first] = packs;
  if (first && packs.length === 1) return first;
  const stories = packs.flatMap((pack) => (pack.holds === 'articles' ? pack : []));
  if (stories.length < packs.length)
    throw new Error('An edition is read by itself: name one file.');
  stories.slice(1).forEach((pack, i) => {
    const before = mergePacks(stories.slice(0, i + 1));
    if (!areOneEvent(before, pack))
      throw new Error(
        `${files[i + 1]}: tells another event than ${files[0]}; import it by itself.`,
      );
  });
  return mergePacks(stories);
};

/** An id of the outlet's name, or of its place, that no other has. */
const idsOf = (outlets: readonly string[]): string[] => {
  const taken = new Set<string>();
  return outlets.map((outlet, i) => {
    const plain = outlet
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const id = plain === '' || taken.has(plain) ? `${plain || 'source'}-${i + 1}` : plain;
    taken.add(id);
    return id;
  });
};

/** Tellings, as `draft`, `check` and `build` read them. */
const tellingFiles = ({ articles }: ArticlePack): Map<string, string> => {
  const ids = idsOf(articles.map(({ outlet }) => outlet.slice(0, 60)));
  return new Map(
    articles.flatMap((article, i) => {
      const page = newestOf(article);
      if (!page) return [];
      const meta = {
        source: ids[i],
        outlet: oneLine(article.outlet) || new URL(article.url).host,
        credits: '',
        date: page.date ?? article.day ?? '',
        url: article.url,
      };
      const front = Object.entries(meta).map(([key, value]) => `${key}: ${value}`.trim());
      return [[`${ids[i]}.md`, `---\n${front.join('\n')}\n---\n${linesOf(page).join('\n\n')}\n`]];
    }),
  );
};

const written = (pack: Pack, out: string): string[] => {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`${out}: there is something in this folder; name another one.`);
  const files = pack.holds === 'edition' ? filesOf([pack]) : tellingFiles(pack);
  if (files.size === 0) throw new Error('There is no text in it, so there is nothing to write.');
  return [...files].map(([name, text]) => {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
    return join(out, name);
  });
};

/**
 * What story files hold; of several on one event, put together. With `out` an edition is written as an index, for
 * `--stories`, and articles as tellings.
 */
export const runImport = (files: readonly string[], { out }: { out?: string }): string[] => {
  const pack = merged(files.map(readPackFile), files);
  const say = readSay();
  const lines = pack.holds === 'edition' ? editionLines(pack, say) : previewLines(pack, say);
  return [...lines, ...(out === undefined ? [] : written(pack, out))];
};
