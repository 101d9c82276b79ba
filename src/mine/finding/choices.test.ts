import { describe, expect, it } from 'vitest';
import { choicesWith, storyChoices } from './choices.ts';
import { groupsOf, namesOf } from './groups.ts';
import { article } from './made-up.fixture.ts';

const ARTICLES = Array.from({ length: 40 }, (_, n) =>
  article(`a${n}`, {
    story: `mine-${n % 20}`,
    outlet: n % 2 ? 'Odd Post' : 'Even Post',
    at: n,
    headline: `Story number ${n}`,
  }),
);
const CHOICES = storyChoices(
  groupsOf(ARTICLES, 'story'),
  namesOf(ARTICLES, [{ id: 'mine-3', name: 'The third' }]),
  'mine-7',
);

describe('the stories to choose from', () => {
  it('are all but the one in question, the latest first', () => {
    expect(CHOICES.map(({ id }) => id)).not.toContain('mine-7');
    expect(CHOICES).toHaveLength(19);
    expect(CHOICES[0]).toEqual({
      id: 'mine-19',
      name: 'Story number 19',
      articles: 2,
      outlets: ['Odd Post'],
    });
  });

  it('are found by words of name and outlets', () => {
    expect(choicesWith(CHOICES, 'THIRD odd').shown.map(({ id }) => id)).toEqual(['mine-3']);
    expect(choicesWith(CHOICES, 'third even')).toEqual({ shown: [], more: 0 });
  });

  it('are a few at a time, and it is said how many more there are', () => {
    const { shown, more } = choicesWith(CHOICES, ' ');
    expect(shown.length).toBeLessThan(19);
    expect(shown.length + more).toBe(19);
  });
});
