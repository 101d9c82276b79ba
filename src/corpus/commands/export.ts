import { basename, join, parse, resolve } from 'node:path';
import {
  filling,
  packPrint,
  packStory,
  packWhole,
  type ToPack,
} from '../../core/files/pack/make-pack.ts';
import type { PackedArticle } from '../../core/files/pack/pack.ts';
import { textPage } from '../../core/text/blocks.ts';
import { writePack } from '../packs/pack-files.ts';
import { readWeights } from '../paths.ts';
import { readTellings, type TellingFile } from '../tellings.ts';

export type ExportOptions = { texts: boolean; name?: string; out?: string };

const toPack = ({ body, meta: { outlet, url, date } }: TellingFile): ToPack => ({
  url,
  outlet,
  headline: body.trim().split('\n', 1)[0] ?? '',
  day: date,
  language: null,
  texts: [{ at: Date.parse(date), page: textPage(body, url, date) }],
});

/** In as many files as they take. */
const inFiles = (articles: readonly PackedArticle[]): PackedArticle[][] => {
  const [first = null] = articles;
  let file = filling(null);
  const files = [file];
  for (const article of articles) {
    if (file.add(article)) continue;
    file = filling(first);
    file.add(article);
    files.push(file);
  }
  return files.map((one) => one.articles);
};

/** Writes the tellings of a folder as a story file, or as several where one has no room for them; lines that say where. */
export const runExportPack = (folder: string, options: ExportOptions): string => {
  const tellings = readTellings(folder).map(toPack);
  const articles = options.texts
    ? tellings.map(packWhole)
    : tellings.flatMap((one) => packPrint(one, readWeights()) ?? []);
  const file = options.out ?? `${basename(resolve(folder))}.variorum`;
  const { dir, name, ext } = parse(file);
  return inFiles(articles)
    .map((some, i) => {
      const path = i === 0 ? file : join(dir, `${name}-${i + 1}${ext}`);
      return `${path}  ${writePack(path, packStory(options.name ?? null, some))} bytes`;
    })
    .join('\n');
};
