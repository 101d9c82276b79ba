/** Four stories that we wrote, drafted from their folders: a fire, a match, an accident, a company's quarter. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineageOpen } from './check/lineage-open.ts';
import { runDraft } from './commands/draft.ts';
import { ROOT } from './paths.ts';
import { readTellings } from './tellings.ts';

const folderOf = (story: string): string => join(ROOT, 'src/corpus/fixtures/tellings', story);

const STORIES = {
  'harrow-mill': [
    ['herald', 'own', null, 'harrow-herald'],
    ['valley', 'republished', 'herald', 'harrow-herald'],
    // An excerpt that says whose it is.
    ['county', 'republished', 'County Post', 'county-post'],
    // Credits a report of which it has nothing.
    ['courier', 'spun', null, null],
  ],
  'river-cup': [
    ['gazette', 'own', null, 'marle-gazette'],
    ['radio', 'republished', 'gazette', 'marle-gazette'],
    ['torrent', 'translated', 'gazette', 'marle-gazette'],
    ['bridge', 'own', null, 'bridge-observer'],
    ['buzz', 'spun', null, null],
  ],
  'lift-fall': [
    ['standard', 'republished', 'Coastwire', 'coastwire'],
    ['evening', 'republished', 'Coastwire', 'coastwire'],
    // An aggregator without a credit, however early and full.
    ['msn', 'republished', 'standard', 'coastwire'],
    ['union', 'own', null, 'dockers-voice'],
  ],
  'lumen-quarter': [
    ['ledger', 'own', null, 'the-ledger'],
    // Set phrases of one announcement make no copy.
    ['northwire', 'own', null, 'northwire'],
    ['morning', 'republished', 'northwire', 'northwire'],
    ['tips', 'spun', null, null],
  ],
} as const;

describe.each(Object.entries(STORIES))('%s', (story, known) => {
  const edition = runDraft(folderOf(story), () => {});

  test.each(known.map((one) => [...one]))('%s is %s', (id, how, from, origin) => {
    const source = edition.sources.find((one) => one.id === id);
    const { lineage } = source ?? { lineage: null };
    expect(lineage?.how).toBe(how);
    expect(lineage?.from?.source ?? lineage?.from?.report ?? null).toBe(from);
    expect(source?.origin).toBe(origin);
  });

  test('its evidence is so', () => {
    expect(lineageOpen(edition, readTellings(folderOf(story)))).toEqual([]);
  });
});
