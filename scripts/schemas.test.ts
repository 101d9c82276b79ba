import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDER, schemaFiles } from './schemas.ts';

describe('docs/schemas', () => {
  test.each([...schemaFiles()])('%s is what the source says (npm run fix)', (name, text) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });
});
