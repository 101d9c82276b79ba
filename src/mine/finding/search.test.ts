import { describe, expect, it } from 'vitest';
import { article } from './made-up.fixture.ts';
import { searchOf } from './search.ts';

const ALL = [
  article('dawn', {
    headline: 'Jokić opens the Ødegård bridge',
    outlet: 'Dawn Post',
    day: '2031-05-02',
  }),
  article('bell', {
    headline: '다리가 열리다',
    outlet: 'The Bell',
    day: null,
    url: 'https://bell.example/a/42?x=y',
  }),
  article('wire', {
    headline: 'Mayor speaks',
    url: 'https://wire.example/talk',
    outlet: 'Wire',
    story: 'mine-talk',
  }),
];
const NAMES = new Map([['mine-talk', 'What the mayor said']]);
const search = searchOf(ALL, NAMES, (day) => (day === '2031-05-02' ? '2 May 2031' : day));
const found = (typed: string): string[] => ALL.filter(search(typed)).map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['', ['dawn', 'bell', 'wire']],
    ['  ', ['dawn', 'bell', 'wire']],
    ['jokic', ['dawn']],
    ['JOKIĆ', ['dawn']],
    ['bridge dawn', ['dawn']],
    ['dawn bridge opens', ['dawn']],
    ['bridge mayor', []],
    ['dawn wi', []],
    ['2031-05', ['dawn', 'wire']],
    ['2 may', ['dawn', 'wire']],
    ['/a/42', ['bell']],
    ['bell.example', ['bell']],
    ['다리', ['bell']],
    ['mayor said', ['wire']],
  ])('for “%s” finds what has all of its words', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });
});
