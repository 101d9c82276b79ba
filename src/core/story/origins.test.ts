import { describe, expect, test } from 'vitest';
import { originOn, origins } from './origins.ts';
import type { Source } from './story.ts';

const source = (
  id: string,
  origin: string | null,
  from: string | null = null,
  complete = true,
): Source => ({
  id,
  outlet: id,
  credits: null,
  url: `https://${id}.example/`,
  date: '2020-05-04',
  language: 'en',
  kind: 'article',
  dateline: null,
  complete,
  text: 'original',
  origin,
  lineage: {
    how: from ? 'translated' : 'own',
    from: from ? { source: from, report: null } : null,
    evidence: [],
  },
});

const SOURCES = [
  source('wire', 'wire'),
  source('echo', 'wire', 'wire'),
  source('other', 'other'),
  source('mill', null),
];
const get = (id: string): Source => SOURCES.find((one) => one.id === id) as Source;

describe('origins', () => {
  test.each([
    ['a report and its translation count once', ['wire', 'echo'], null, ['wire']],
    ['two reports count twice', ['wire', 'other'], null, ['wire', 'other']],
    ['unclear origin counts as none', ['mill'], null, []],
    ["the page's own origin is left out", ['wire', 'other'], 'wire', ['other']],
    ['what a translation adds is of unclear origin', ['echo'], null, []],
  ])('%s', (_, ids, own, expected) => expect([...origins(ids, SOURCES, own)]).toEqual(expected));

  test('a model that breaks off proves no addition', () => {
    const cut = [source('wire', 'wire', null, false), get('echo')];
    expect(originOn(get('echo'), ['echo'], cut)).toBe('wire');
  });
});
