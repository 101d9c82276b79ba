/** The bundled samples: two made-up events, each told by an own report, a copy, another report, a translation and a spun text. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compile } from '../core/index/compile.ts';
import { Story } from '../core/index/compiled-story.ts';
import { StoryJson } from '../core/index/story-json.ts';
import { annotate } from '../core/report/annotate.ts';
import type { Report } from '../core/report/report.ts';
import { textPage } from '../core/text/blocks.ts';
import { runCheck } from './commands/check.ts';
import { runDifferences } from './commands/differences.ts';
import { editionIds, editionOf } from './editions.ts';
import { folderShelf } from './folder-shelf.ts';
import { PUBLIC, readWeights, SAMPLE_TELLINGS, SAMPLES } from './paths.ts';
import { said } from './said.fixture.ts';
import { readTellings, type TellingFile } from './tellings.ts';

const weights = readWeights();
const ids = editionIds(SAMPLES);
const tellingsOf = (id: string): TellingFile[] => readTellings(join(SAMPLE_TELLINGS, id));
const all = folderShelf(weights, undefined, () => true);

const pageOf = ({ body, meta }: TellingFile) => textPage(body, meta.url, meta.date);
const reportOn = async (telling: TellingFile, shelf = all): Promise<Report> =>
  (await annotate(pageOf(telling), shelf, weights)).report;

test('there are two, bundled beside the story', async () => {
  expect(ids).toHaveLength(2);
  const bundled = await all.list();
  expect(bundled.filter(({ edition }) => edition.sample).map(({ id }) => id)).toEqual(ids);
  expect(bundled.length).toBeGreaterThan(ids.length);
});

test('differences are those of the story that is none, unless one is named', async () => {
  expect(ids).not.toContain((await runDifferences(undefined, {})).story.id);
  expect((await runDifferences(ids[0], {})).story.edition.sample).toBe(true);
});

describe.each(ids)('%s', (id) => {
  const tellings = tellingsOf(id);
  const edition = editionOf(id, SAMPLES);

  test('its edition stands, was read twice, and says that it is one', () => {
    const [checked] = runCheck(id, { articles: SAMPLE_TELLINGS, editions: SAMPLES });
    expect(checked?.open).toEqual([]);
    expect(checked?.review?.unread).toEqual([]);
    expect(edition.sample).toBe(true);
  });

  test('is checked and laid out for a further reading with its own tellings, unasked', async () => {
    const out = mkdtempSync(join(tmpdir(), 'variorum-'));
    try {
      expect(await said(['check', id])).toMatchObject({ status: 0, stderr: '' });
      const { status, stdout } = await said(['review', id, '--out', out]);
      expect(status).toBe(0);
      expect(stdout.trim().split('\n')).toEqual(
        tellings.map((telling) => join(out, `${telling.id}.yaml`)),
      );
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  test('is bundled as it compiles', () => {
    const file = join(PUBLIC, 'stories', id, 'story.json');
    const bundled = v.parse(StoryJson, JSON.parse(readFileSync(file, 'utf8')));
    const made = v.parse(Story, JSON.parse(JSON.stringify(compile(edition, tellings, weights))));
    expect(bundled).toEqual(made);
  });

  test('is told by two reports, a copy, a translation and a text of unclear origin', () => {
    const how = edition.sources.map(({ lineage }) => lineage.how).sort();
    expect(how).toEqual(['own', 'own', 'republished', 'spun', 'translated']);
    expect(new Set(edition.sources.map(({ origin }) => origin)).size).toBe(3);
  });

  test.each(tellings.map((telling) => [telling.id, telling] as const))(
    '%s is known among all stories, and matched by none as they come',
    async (source, telling) => {
      const report = await reportOn(telling);
      expect(report.story?.id).toBe(id);
      expect(report.source).toEqual({ id: source, relation: 'is' });
      expect(report.notes.length).toBeGreaterThan(0);
      const off = await reportOn(telling, folderShelf(weights));
      expect([off.story, off.considered, off.notes]).toEqual([null, null, []]);
    },
  );

  test('no telling of it leads to another story', async () => {
    for (const telling of tellings) expect(await all.candidates(telling.body)).toEqual([id]);
  });
});
