/** For tests: a story that never happened, in six tellings of four reports and one of unclear origin. */
import { blankClaim, type Claim, type Source, type StoryFacts } from '../core/story/story.ts';

const source = (id: string, rest: Partial<Source>): Source => ({
  id,
  outlet: id,
  credits: null,
  url: `https://${id}.example/bridge`,
  date: '2031-05-02',
  language: 'en',
  kind: 'article',
  dateline: null,
  complete: true,
  text: 'original',
  origin: null,
  lineage: { how: 'own', from: null, evidence: [] },
  ...rest,
});

const from = (report: string | null, held: string | null = null) => ({ source: held, report });

export const SOURCES: Source[] = [
  source('dawn', {
    outlet: 'Dawn Post',
    credits: 'Nordwire',
    dateline: 'Oslo',
    origin: 'nordwire',
    lineage: {
      how: 'republished',
      from: from('Nordwire'),
      evidence: [{ code: 'credit', names: ['Nordwire'] }],
    },
  }),
  source('kabar', {
    outlet: 'Kabar',
    origin: 'nordwire',
    text: 'machine-translated',
    lineage: {
      how: 'translated',
      from: from(null, 'dawn'),
      evidence: [{ code: 'retranslated', source: 'dawn' }, { code: 'newer-than-these-words' }],
    },
  }),
  source('copy', {
    outlet: 'Copy News',
    credits: 'Presswire via KXYZ',
    origin: 'presswire',
    text: 'damaged',
    lineage: { how: 'republished', from: from('Presswire'), evidence: [] },
  }),
  source('bell', { outlet: 'The Bell', origin: 'bell' }),
  source('tv', {
    outlet: 'TV One (excerpt at Reblog)',
    credits: 'TV One',
    origin: 'tv',
    complete: false,
    lineage: { how: 'republished', from: from('TV One'), evidence: [] },
  }),
  source('reblog', {
    outlet: 'Reblog',
    credits: 'www.tvone.example',
    lineage: { how: 'spun', from: null, evidence: [{ code: 'none' }] },
  }),
];

export const claim = (id: string, rest: Partial<Claim> = {}): Claim =>
  blankClaim(id, [], { statement: `A statement on ${id}.`, topic: 'The bridge', ...rest });

export const STORY: StoryFacts = {
  id: 'bridge',
  title: 'A bridge is opened',
  event: { day: '2031-05-02', slots: [], parts: [] },
  edition: {
    version: '1',
    date: '2031-06-01',
    editor: 'An editor',
    corrections: 'https://corrections.example',
    drafted: false,
  },
  origins: [
    { id: 'nordwire', name: 'Nordwire' },
    { id: 'presswire', name: 'Presswire' },
    { id: 'bell', name: 'The Bell' },
    { id: 'tv', name: 'TV One' },
  ],
  sources: SOURCES,
  claims: [],
  replaces: {},
};
