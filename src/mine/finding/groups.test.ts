import { describe, expect, it } from 'vitest';
import { dayAt } from '../../ui/day.ts';
import { groupsOf, matching, namesOf, ORDERS, stretchesOf } from './groups.ts';
import { article } from './made-up.fixture.ts';

const noon = (month: number, day: number): number => new Date(2031, month - 1, day, 12).getTime();

const ALL = [
  article('dawn', { day: '2031-05-02', at: noon(5, 3), story: 'mine-a' }),
  article('bell', { day: '2031-05-04', at: noon(5, 4), story: 'mine-a' }),
  article('post', { day: null, at: noon(5, 9), story: 'mine-b' }),
  article('wire', {
    day: '2031-05-04',
    at: noon(5, 3),
    story: 'mine-c',
    url: 'https://dawn.example/x',
  }),
];

const shape = (order: (typeof ORDERS)[number]) =>
  groupsOf(ALL, order).map(({ id, articles }) => [id, ...articles.map((one) => one.id)]);

describe('groups', () => {
  it.each([
    [
      'story',
      [
        ['mine-b', 'post'],
        ['mine-a', 'bell', 'dawn'],
        ['mine-c', 'wire'],
      ],
    ],
    [
      'day',
      [
        ['2031-05-04', 'bell', 'wire'],
        ['2031-05-02', 'dawn'],
        ['', 'post'],
      ],
    ],
    [
      'added',
      [
        ['2031-05-09', 'post'],
        ['2031-05-04', 'bell'],
        ['2031-05-03', 'wire', 'dawn'],
      ],
    ],
    [
      'site',
      [
        ['bell.example', 'bell'],
        ['dawn.example', 'wire', 'dawn'],
        ['post.example', 'post'],
      ],
    ],
  ] as const)('stand in the order of %s, the latest first', (order, groups) => {
    expect(shape(order)).toEqual(groups);
  });

  it.each(ORDERS)('do not depend on the order in which articles come: %s', (order) => {
    const there = groupsOf(ALL, order);
    expect(groupsOf(ALL.toReversed(), order)).toEqual(there);
    expect(there.flatMap(({ articles }) => articles)).toHaveLength(ALL.length);
  });

  it('take what is no address for a site of its own', () => {
    const at = (url: string) => groupsOf([article('a', { url })], 'site')[0]?.id;
    expect(at('https://www.news.example:8080/a?b')).toBe('news.example');
    expect(at('nonsense')).toBe('nonsense');
  });

  it('go by the reader’s own day', () => {
    expect(dayAt(new Date(2031, 0, 5, 0, 1).getTime())).toBe('2031-01-05');
    expect(dayAt(new Date(2031, 0, 5, 23, 59).getTime())).toBe('2031-01-05');
  });
});

describe('what is searched for', () => {
  const groups = groupsOf(ALL, 'story');

  it('stays under its heading, which knows how many there are', () => {
    const found = matching(groups, ({ id }) => id === 'dawn');
    expect(found.map(({ id, articles, of }) => [id, articles.length, of])).toEqual([
      ['mine-a', 1, 2],
    ]);
  });

  it('is the same group where all of it is searched for', () => {
    expect(matching(groups, ({ story }) => story === 'mine-a')[0]).toBe(groups[1]);
  });
});

describe('the list', () => {
  const groups = groupsOf(ALL, 'story');
  const drawn = (size: number) =>
    stretchesOf(groups, size).map((parts) =>
      parts.map(({ articles, begins }) => (begins ? articles.length : -articles.length)),
    );

  // Below nothing: what goes on without its heading.
  it.each([
    [1, [[1], [1], [-1], [1]]],
    [
      2,
      [
        [1, 1],
        [-1, 1],
      ],
    ],
    [3, [[1, 2], [1]]],
    [60, [[1, 2, 1]]],
  ])('is drawn %d articles at a time', (size, stretches) => {
    expect(drawn(size)).toEqual(stretches);
  });

  it('is empty where nothing is kept', () => {
    expect(stretchesOf([], 60)).toEqual([]);
  });
});

describe('a story', () => {
  it('is called by its reader, else by what was kept of it first', () => {
    const names = namesOf(ALL, [
      { id: 'mine-a', name: null },
      { id: 'mine-b', name: 'The bridge' },
      { id: 'mine-gone', name: 'Erased' },
    ]);
    expect(Object.fromEntries(names)).toEqual({
      'mine-a': 'A bridge, says dawn',
      'mine-b': 'The bridge',
      'mine-c': 'A bridge, says wire',
    });
  });

  it('has one name, in whichever order its articles come', () => {
    const same = ['b', 'a', 'c'].map((id) => article(id, { at: 7 }));
    expect(namesOf(same, []).get('mine-bridge')).toBe('A bridge, says a');
    expect(namesOf(same.toReversed(), []).get('mine-bridge')).toBe('A bridge, says a');
  });
});
