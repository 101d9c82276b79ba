import { expect, test } from 'vitest';
import { blocks } from '../text/blocks.ts';
import { reporting } from './reporting.ts';

const HEAD = 'The mill at Harrow burned down';
const read = (paragraph: string): string => {
  const text = `${HEAD}\n${paragraph}\nNobody was hurt.`;
  const found = reporting(text, blocks(text));
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
  ] as const;
  expect(reporting(text, blocks).replace(/ {2,}/g, ' ').trim()).toBe(
    `${english}\n\n \n\n${english}`,
  );
});
