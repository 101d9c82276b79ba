/** `npm run bench -- languages`: our own pages in languages that are not compared, spotted or left alone. */
import { ABROAD, type AbroadPage } from '../e2e/pages/abroad.ts';
import type { Report } from '../src/core/report/report.ts';
import { reportOn } from './report-on.ts';
import { table } from './table.ts';

export type Told = { page: AbroadPage; report: Report; right: boolean };

/** Every page: right where coverage is spotted, and a near miss is not. */
export const measureLanguages = async (): Promise<Told[]> =>
  Promise.all(
    ABROAD.map(async (page) => {
      const report = await reportOn(page);
      return { page, report, right: (report.story !== null) === (page.kind === 'coverage') };
    }),
  );

const cell = (told: readonly Told[], kind: AbroadPage['kind'], round: number): string => {
  const all = told.filter(({ page }) => page.kind === kind && page.round === round);
  return `${all.filter(({ right }) => right).length} of ${all.length}`;
};

const row = (name: string, told: readonly Told[]): string[] => [
  name,
  cell(told, 'coverage', 1),
  cell(told, 'coverage', 2),
  cell(told, 'near', 1),
  cell(told, 'near', 2),
];

const HEAD = ['language', 'spotted, round 1', 'round 2', 'near misses silent, round 1', 'round 2'];

/** A table by language, and a line for each page that was taken wrongly. */
export const languagesText = (told: readonly Told[]): string => {
  const tags = [...new Set(told.map(({ page }) => page.language))];
  const rows = tags.map((tag) =>
    row(
      tag,
      told.filter(({ page }) => page.language === tag),
    ),
  );
  const wrong = told
    .filter(({ right }) => !right)
    .map(({ page: { file }, report: { story, considered, why } }) => {
      const confidence = (story ?? considered)?.confidence ?? 0;
      return `${file}: ${confidence.toFixed(2)} ${JSON.stringify(considered?.against ?? why)}`;
    });
  return [table(HEAD, [...rows, row('all', told)]), ...wrong].join('\n');
};
