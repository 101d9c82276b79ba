/** What is found on stories that nobody edited, as tables. */
import { shown as rated } from '../rate.ts';
import type { Shown } from '../shown.ts';
import { table } from '../table.ts';
import { HALVES } from './stories.ts';

/** For the terminal and `docs/accuracy.md`. */
export const shownText = ({ seed, stories, rows, recall }: Shown): string =>
  [
    `${stories.development} stories to look at while building, ${stories.held} held back; drawn by seed ${seed}.`,
    table(
      [
        'half',
        'where',
        'kind',
        'found',
        'word for word',
        'drawn',
        'unread',
        'right',
        '“at odds”',
        'shown',
      ],
      rows.map((row) => [
        row.half,
        row.where,
        row.kind,
        String(row.found),
        row.verbatim > 0 ? String(row.verbatim) : '',
        String(row.drawn),
        String(row.unread),
        rated(row.right),
        row.odds.of > 0 ? rated(row.odds) : '',
        row.shown ? 'yes' : 'no',
      ]),
    ),
    table(
      ['recall', 'pairs of sentences', 'points', 'figures that differ'],
      HALVES.map((half) => [
        half,
        rated(recall[half].links),
        rated(recall[half].points),
        rated(recall[half].figures),
      ]),
    ),
  ].join('\n\n');
