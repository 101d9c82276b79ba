import { basename, resolve } from 'node:path';
import { packPrint, packStory, packWhole, type ToPack } from '../../core/files/pack/make-pack.ts';
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

/** Writes the tellings of a folder as a story file; a line that says where. */
export const runExportPack = (folder: string, options: ExportOptions): string => {
  const tellings = readTellings(folder).map(toPack);
  const articles = options.texts
    ? tellings.map(packWhole)
    : tellings.flatMap((one) => packPrint(one, readWeights()) ?? []);
  const file = options.out ?? `${basename(resolve(folder))}.variorum`;
  return `${file}  ${writePack(file, packStory(options.name ?? null, articles))} bytes`;
};
