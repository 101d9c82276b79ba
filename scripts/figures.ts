/**
 * From `docs/accuracy.json` and `docs/shown.json`, which `npm run -s bench -- accuracy --json` and
 * `… shown --json` print: the tables of `docs/accuracy.md` and the figures that the extension shows.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETS } from '../bench/accuracy/data.ts';
import type { Accuracy } from '../bench/accuracy/measures.ts';
import { accuracyTables } from '../bench/accuracy/printed.ts';
import { type Rate, rate } from '../bench/rate.ts';
import { shownText } from '../bench/shown/printed.ts';
import type { Shown } from '../bench/shown.ts';
import type { Figure, Figures } from '../src/accuracy/figures.ts';
import { ROOT, read } from './sources.ts';

const TABLES = 'docs/accuracy.md';
const SHOWN = 'src/accuracy/figures.json';

const measuredLine = ({ date, measured: { extension, editions, lines } }: Accuracy): string =>
  `Measured on ${date}: Variorum ${extension}, ${editions
    .map(({ id, version }) => `edition ${version} of \`${id}\``)
    .join(
      ', ',
    )}; a story is spotted from ${lines.spotted} up, sentences align from ${lines.aligned} up.`;

const four = (share: number): number => Math.round(share * 1e4) / 1e4;

const figure = (what: string, set: string, { n, of, interval: [low, high] }: Rate): Figure => ({
  what,
  set,
  n,
  of,
  low: four(low),
  high: four(high),
});

/** The figures that readers are shown, under the kind of note that they are about. */
const groupsOf = ({ spotting, alignment, contrast, absence, pages }: Accuracy) => [
  {
    group: 'pages',
    figures: [
      ...SETS.flatMap((set) => [
        figure('recognised', set, spotting[set].datesGiven.recall),
        figure('rightly', set, spotting[set].datesGiven.precision),
      ]),
      figure('mistaken', 'pages', rate(pages.alarms, pages.of)),
    ],
  },
  {
    group: 'shared',
    figures: (['ecbplus', 'superpal'] as const).flatMap((set) => [
      figure('pairs_right', set, alignment[set].precision),
      figure('pairs_found', set, alignment[set].recall),
    ]),
  },
  {
    group: 'conflict',
    figures: [
      ...(['number', 'weekday', 'month', 'name'] as const).map((type) =>
        figure(`changed_${type}`, 'contrast', contrast[type].shown),
      ),
      figure('format_alarm', 'contrast', contrast.format.newAlarms),
    ],
  },
  { group: 'alone', figures: [figure('alone_wrong', 'ecbplus', absence.alone.wrong)] },
  { group: 'left_out', figures: [figure('left_out_wrong', 'bundled', absence.leftOut.wrong)] },
];

/** What the extension shows. */
export const figuresOf = (found: Accuracy): Figures => ({
  date: found.date,
  recognised: four(found.spotting.macro.recall?.value ?? 0),
  rightly: four(found.spotting.macro.precision?.value ?? 0),
  // A figure of nothing tells nothing.
  groups: groupsOf(found).map(({ group, figures }) => ({
    group,
    figures: figures.filter(({ of }) => of > 0),
  })),
});

/** Puts each text between its markers; throws where one of the two is not there. */
export const filled = (page: string, texts: Record<string, string>): string =>
  Object.entries(texts).reduce((all, [name, text]) => {
    const [open, close] = [`<!-- figures: ${name} -->`, `<!-- /figures: ${name} -->`];
    const from = all.indexOf(open);
    const to = all.indexOf(close);
    if (from < 0 || to < from) throw new Error(`${TABLES}: lacks ${open} … ${close}`);
    return `${all.slice(0, from + open.length)}\n\n${text}\n\n${all.slice(to)}`;
  }, page);

/** File → its text, made anew from what was measured. */
export const figureFiles = (): Map<string, string> => {
  const found = JSON.parse(read('docs/accuracy.json')) as Accuracy;
  const tables = Object.entries(accuracyTables(found)).map(([name, { text }]) => [name, text]);
  return new Map([
    [
      TABLES,
      filled(read(TABLES), {
        measured: measuredLine(found),
        ...Object.fromEntries(tables),
        shown: shownText(JSON.parse(read('docs/shown.json')) as Shown),
      }),
    ],
    [SHOWN, `${JSON.stringify(figuresOf(found), null, 2)}\n`],
  ]);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of figureFiles()) writeFileSync(join(ROOT, file), text);
