import { expect, test } from 'vitest';
import { besideFirst, sideBySide } from './side-by-side.ts';

const marked = (pieces: readonly { text: string; differs: boolean }[] | null | undefined): string =>
  pieces
    ?.map(({ text, differs }) => (differs ? `[${text.trim()}] ` : text))
    .join('')
    .trim() ?? '';

const reading = (says: string, ...sources: string[]) => ({ says, sources });

test.each<[string, string, string[], string, string[]]>([
  [
    'a figure',
    'Five welders were hurt on Monday.',
    ['Three welders were hurt on Monday.'],
    '[Five] welders were hurt on Monday.',
    ['[Three] welders were hurt on Monday.'],
  ],
  [
    'case, marks and a dateline are no difference',
    'OSK (Coastwire) - “Nobody found a fault,” he said.',
    ['"Nobody found a fault", he said.'],
    '“Nobody found a fault,” he said.',
    ['"Nobody found a fault", he said.'],
  ],
  [
    'a word of the page that one of two has is not set apart in it',
    'The hall was closed on Monday by the office.',
    ['The hall was closed on Monday.', 'The hall was shut on Monday by the office.'],
    'The hall was closed on Monday by the office.',
    ['The hall was closed on Monday.', 'The hall was [shut] on Monday by the office.'],
  ],
  [
    'nothing where all is told in other words',
    'Marle took the cup with a late goal.',
    ['The trophy goes upriver after Vance scored at the very end.'],
    'Marle took the cup with a late goal.',
    ['The trophy goes upriver after Vance scored at the very end.'],
  ],
])('sets apart %s', (_, here, says, lemma, variants) => {
  const found = sideBySide(
    here,
    says.map((one, at) => reading(one, `s${at}`)),
  );
  expect(marked(found.lemma?.words)).toBe(lemma);
  expect(found.variants.map(({ words }) => marked(words))).toEqual(variants);
  expect(found.variants.map(({ sources }) => sources)).toEqual(says.map((_one, at) => [`s${at}`]));
});

test('sets apart what the first of a row has not', () => {
  const rows = besideFirst(['The hall was closed.', 'The hall was shut.', 'The hall was closed.']);
  expect(rows.map(marked)).toEqual([
    'The hall was closed.',
    'The hall was [shut.]',
    'The hall was closed.',
  ]);
  expect(besideFirst([])).toEqual([]);
});
