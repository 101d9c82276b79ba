import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  [['theguardian.com', 'a-story'], 'variorum-theguardian.com-a-story.md'],
  [['한국.example', 'a/b\\c:d*e?"<>|'], 'variorum-example-a-b-c-d-e.md'],
  [['..', 'CON'], 'variorum-con.md'],
  [['', '-'], 'variorum.md'],
])('%j', (parts, name) => expect(fileName(parts, 'md')).toBe(name));

test('whatever it is made of, every system takes it', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const name = fileName(parts, 'md');
      expect(name).toMatch(/^variorum(?:[.-]?[a-z0-9]+(?:[.-]+[a-z0-9]+)*)?\.md$/);
      expect(name).not.toContain('..');
      expect(name.length).toBeLessThanOrEqual(123);
    }),
  ));
