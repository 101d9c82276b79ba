import { sameWords } from '../core/report/apparatus.ts';
import type { Row } from '../core/report/rows.ts';
import type { Say } from './say.ts';

const there = ({ readings, here }: Row, say: Say): string =>
  readings
    .filter(({ says }) => sameWords(says) !== sameWords(here))
    .flatMap(({ says }) => (says === null ? [] : [say('quote', { words: says })]))
    .join(say('list_comma'));

/** A point on which a page stands apart: in the same words whoever it is. */
export const apartWords = (row: Row, say: Say): string =>
  say('apart_point', {
    point: row.statement ?? row.topic ?? '',
    here: row.here === null ? say('row_lacking') : say('quote', { words: row.here }),
    there: there(row, say),
  });
