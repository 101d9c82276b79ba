/** A made-up story for tests: two reports, a translation of one of them, an excerpt, a text of unclear origin. */
import { blankClaim, type Claim, type Source, type StoryFacts } from './story.ts';

const source = (id: string, origin: string | null, more: Partial<Source> = {}): Source => ({
  id,
  outlet: id,
  credits: null,
  url: `https://${id}.example/`,
  date: '2020-05-04',
  language: 'en',
  kind: 'article',
  dateline: null,
  complete: true,
  text: 'original',
  origin,
  lineage: { how: 'own', from: null, evidence: [] },
  ...more,
});

/** wire and bureau report; echo translates wire; cut breaks off; mill is of unclear origin. */
const SOURCES: Source[] = [
  source('wire', 'wire'),
  source('bureau', 'bureau'),
  source('echo', 'wire', {
    lineage: { how: 'translated', from: { source: 'wire', report: 'Wire' }, evidence: [] },
  }),
  source('cut', 'cut', { complete: false }),
  source('mill', null),
];

/** A claim held by the sources of its readings, or by `sources` where tellings do not differ. */
export const claim = (id: string, sources: string[], more: Partial<Claim> = {}): Claim =>
  blankClaim(id, sources, {
    statement: `Claim ${id}`,
    topic: 'The fire',
    unsure: sources.includes('cut') ? [] : ['cut'],
    ...more,
  });

/** Readings by what they say. */
export const readings = (by: Record<string, string[]>): Claim['readings'] =>
  Object.entries(by).map(([says, sources]) => ({ says, sources }));

/** The story with these claims. */
export const storyOf = (...claims: Claim[]): StoryFacts => ({
  id: 'mill',
  title: 'The mill at Harrow burns',
  event: { day: '2020-05-04', slots: [], parts: [] },
  edition: {
    version: '1',
    date: '2020-05-05',
    editor: 'E',
    corrections: 'mailto:e@x.example',
    drafted: false,
  },
  origins: ['wire', 'bureau', 'cut'].map((id) => ({ id, name: id })),
  sources: SOURCES,
  claims,
  replaces: {},
});

/** The same with the texts of some sources damaged. */
export const withDamaged = (facts: StoryFacts, ids: readonly string[]): StoryFacts => ({
  ...facts,
  sources: facts.sources.map((one) => (ids.includes(one.id) ? { ...one, text: 'damaged' } : one)),
});
