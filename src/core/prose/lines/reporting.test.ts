import { expect, test } from 'vitest';
import { blocks } from '../../text/blocks.ts';
import type { Block } from '../../text/page.ts';
import { reporting } from './reporting.ts';

const HEAD = 'The mill at Harrow burned down';
const read = (paragraph: string): string => {
  const text = `${HEAD}\n${paragraph}\nNobody was hurt.`;
  const found = reporting({ text, blocks: blocks(text), date: null });
  expect(found).toHaveLength(text.length);
  expect(found.endsWith('\nNobody was hurt.')).toBe(true);
  return found.split('\n')[1]?.replace(/\s+/g, ' ').trim() ?? '';
};

test.each([
  ['a picture’s credit', 'The mill in May. (Photo: Ann Lee)', ''],
  ['a file photo', 'FILE PHOTO: The mill, May 4, 2031. REUTERS/Ann Lee/File Photo', ''],
  ['a picture’s buttons', 'Enlarge this image toggle caption Ann Lee/AP Ann Lee/AP', ''],
  [
    'the report runs on',
    'The mill in May. | Getty Images The old mill at Harrow burned down in the night to Saturday, the fire service said.',
    'The old mill at Harrow burned down in the night to Saturday, the fire service said.',
  ],
  [
    'a pop-up',
    'Senator Ann Leeson Ann LeesonMiller of Harrow mourned in the valley Bridge to be rebuilt MORE’s house burned down.',
    'Senator Ann Leeson Ann Leeson ’s house burned down.',
  ],
  [
    'an editor’s label',
    'UPDATED, 6:15 p.m.: The old mill burned down.',
    'The old mill burned down.',
  ],
  ['another', 'PREVIOUSLY: The old mill burned down.', 'The old mill burned down.'],
])('%s is no reporting', (_, paragraph, left) => expect(read(paragraph)).toBe(left));

test.each([
  'The old mill at Harrow burned down on Saturday, a file photo shows.',
  'Ann McDonnell said YouTube had it. READ MORE',
])('%s', (paragraph) => expect(read(paragraph)).toBe(paragraph));

test('blanks a paragraph in another language than the text', () => {
  const english =
    'The bridge at Marle was closed to all traffic, and it is not known for how long.';
  const german =
    'Bitte achten Sie darauf, dass Ihre Kommentare sachlich sind und nicht die Regeln der Seite verletzen.';
  const text = [english, german, english].join('\n\n');
  const start = text.indexOf(german);
  const blocks = [
    { kind: 'paragraph', start: 0, end: english.length },
    { kind: 'paragraph', start, end: start + german.length },
    { kind: 'paragraph', start: start + german.length + 2, end: text.length },
  ] satisfies Block[];
  expect(reporting({ text, blocks, date: null }).replace(/ {2,}/g, ' ').trim()).toBe(
    `${english}\n\n \n\n${english}`,
  );
});

test('blanks a list of earlier days', () => {
  const lines = [
    'The mill at Harrow burned down',
    'It burned on Friday.',
    '15 June 1999',
    'It had burned before.',
  ];
  const text = [...lines, '23 November 2010', 'A wheel broke.', 'Nobody was hurt.'].join('\n\n');
  expect(reporting({ text, blocks: blocks(text), date: '2031-05-09' }).match(/\S.*/g)).toEqual([
    'The mill at Harrow burned down',
    'It burned on Friday.',
    'Nobody was hurt.',
  ]);
});
