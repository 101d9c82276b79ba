import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CORRECTIONS_FORMAT } from '../src/core/files/corrections.ts';
import { PACK_FORMAT } from '../src/core/files/pack/pack.ts';
import { CATALOGUE_FORMAT } from '../src/core/index/catalogue.ts';
import { STORY_JSON_FORMAT } from '../src/core/index/story-json.ts';
import { EDITION_FORMAT } from '../src/core/story/edition.ts';
import { REVIEW_FORMAT } from '../src/corpus/review/format.ts';
import { FOLDER, schemaFiles } from './schemas.ts';
import { read } from './sources.ts';

describe('docs/schemas', () => {
  test.each([...schemaFiles()])('%s is what the source says (npm run fix)', (name, text) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });
});

describe('docs/formats.md', () => {
  test.each([
    ['edition', EDITION_FORMAT],
    ['second reading', REVIEW_FORMAT],
    ['index: `story.json`', STORY_JSON_FORMAT],
    ['index: `catalogue.json`', CATALOGUE_FORMAT],
    ['corrections', CORRECTIONS_FORMAT],
    ['story file: `.variorum`', PACK_FORMAT],
  ])('gives %s the number that is read', (file, format) => {
    const row = read('docs/formats.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${file} `));
    expect(row?.split('|')[2]?.trim()).toBe(String(format));
  });
});
