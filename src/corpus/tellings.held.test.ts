/** The real tellings, where they are at hand: found, told apart, and found again when left out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ARTICLES, absent } from './at-hand.ts';
import { runAnnotate } from './commands/annotate.ts';
import { runBuild } from './commands/build.ts';
import { runCheck } from './commands/check.ts';
import { editionIds, editionOf } from './editions.ts';
import { PUBLIC } from './paths.ts';
import { readTellings, storyFolder } from './tellings.ts';

const skipped = absent ? ` [skipped: ${absent}]` : '';
const [story = ''] = editionIds();
const ids = editionOf(story).sources.map(({ id }) => id);
const work = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(work, { recursive: true }));

/** A telling's body in a file of its own: no front matter, no address. */
const bodyOf = (id: string): string => {
  const file = join(work, `${id}.txt`);
  const telling = readTellings(storyFolder(ARTICLES, story)).find((one) => one.id === id);
  writeFileSync(file, telling?.body ?? '');
  return file;
};

describe.skipIf(absent !== null)(`the bundled story${skipped}`, () => {
  test('its edition stands: nothing is open', () => {
    expect(runCheck(undefined, { articles: ARTICLES }).flatMap(({ open }) => open)).toEqual([]);
  });

  test('its index is what the edition and the tellings compile to, byte for byte', () => {
    const out = join(work, 'index');
    for (const line of runBuild({ articles: ARTICLES, out }).files) {
      const name = line.slice(out.length + 1).split(' ')[0] ?? '';
      expect(readFileSync(join(out, name), 'utf8')).toBe(
        readFileSync(join(PUBLIC, 'stories', name), 'utf8'),
      );
    }
  });

  test.each(ids)('%s: found, and named', async (id) => {
    const { report, text } = await runAnnotate(bodyOf(id), {});
    expect(report.story?.id).toBe(story);
    expect(report.source).toEqual({ id, relation: 'is' });
    expect(report.notes.length).toBeGreaterThan(10);
    for (const { passage } of report.notes)
      expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
  });

  test.each(ids)('%s: found as the story when it is not held', async (id) => {
    const out = join(work, `without-${id}`);
    runBuild({ articles: ARTICLES, without: id, out });
    const { report } = await runAnnotate(bodyOf(id), { stories: out });
    expect(report.story?.id).toBe(story);
    expect([
      null,
      editionOf(story).sources.find((one) => one.id === id)?.lineage.from?.source,
    ]).toContain(report.source?.id ?? null);
    expect(JSON.stringify(report)).not.toContain(`"${id}"`);
  });
});
