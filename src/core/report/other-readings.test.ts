/** What is told differently: a sense that is another's, in words that the page has as the reading has them. */
import { describe, expect, test } from 'vitest';
import { claim, readings, storyOf, withDamaged } from '../story/story.fixture.ts';
import type { Claim } from '../story/story.ts';
import type { Setting } from './note.ts';
import { notesOn } from './notes.ts';
import { otherwise } from './other-readings.ts';
import { openOf, settingOf, underHeadline } from './setting.fixture.ts';

type Setup = { garbled?: string[]; self?: string[] };

const setUp = (held: Claim, text: string, { garbled = [], self = [] }: Setup): Setting => ({
  ...settingOf(underHeadline(text), openOf(withDamaged(storyOf(held), garbled))),
  own: self,
});

/** "words | who differs | who puts it alike", or null. */
const found = (held: Claim, text: string, setup: Setup = {}): string | null => {
  const setting = setUp(held, text, setup);
  const sentence = setting.page.sentences.find(({ headline }) => !headline);
  const { self = [] } = setup;
  const made = sentence ? otherwise(setting, sentence, held, { self, own: null }) : null;
  if (!made) return null;
  const { at, others, like } = made;
  return [setting.page.page.text.slice(at.start, at.end), others.join(), like.join()].join(' | ');
};

const all = ['wire', 'bureau', 'echo', 'cut'];
const term = (says: Record<string, string[]>, more: Partial<Claim> = {}): Claim =>
  claim('c', Object.values(says).flat(), { facet: 'term', readings: readings(says), ...more });

describe('another word', () => {
  const blaze = { blaze: ['wire', 'echo'], 'small fire': ['bureau'], inferno: ['cut'] };
  test.each<[string, Claim, string, string | null]>([
    ['those who have it differ', term(blaze), 'A blaze!', 'blaze | bureau,cut | wire,echo'],
    ['in whatever inflection', term(blaze), 'Small fires!', 'Small fires | wire,echo,cut | bureau'],
    ['none of theirs is none', term(blaze), 'It burned.', null],
    ['that means the same is none', term(blaze, { alike: [all] }), 'A blaze!', null],
    [
      'is named for those alone who have another',
      term(blaze, { alike: [['wire', 'echo', 'cut']] }),
      'A blaze!',
      'blaze | bureau | wire,echo,cut',
    ],
    [
      'of both sides: it agrees with both',
      term(blaze),
      'The blaze, or small fire, went out.',
      'small fire | cut | wire,echo,bureau',
    ],
  ])('%s', (_, held, text, expected) => expect(found(held, text)).toBe(expected));
});

describe('the wording of an utterance', () => {
  const up = (more: Partial<Claim> = {}): Claim =>
    term(
      { 'step up': ['wire', 'cut'], 'raise issues': ['bureau'] },
      {
        facet: 'quotation',
        quoted: 'altered',
        ...more,
      },
    );
  test.each<[string, Claim, string, string | null]>([
    [
      'differs where the page quotes it',
      up(),
      'She told them to “step up” now.',
      'step up | bureau | wire,cut',
    ],
    ['does not where the page says it itself', up(), 'They should step up, she said.', null],
    [
      'does not where each quotes another part',
      up({ quoted: 'other-part' }),
      'Told to “step up”.',
      null,
    ],
    ['nor where one quotes less', up({ quoted: 'cut' }), 'Told to “step up”.', null],
  ])('%s', (_, held, text, expected) => expect(found(held, text)).toBe(expected));

  test('no slip of a damaged copy is another wording, but on its own page', () => {
    const garbled = ['bureau'];
    expect(found(up(), 'Told to “step up”.', { garbled })).toBeNull();
    expect(found(up(), 'Told to “raise issues”.', { garbled, self: ['bureau'] })).toBe(
      'raise issues | wire,cut | ',
    );
  });
  test('and it is none the less a word that a damaged copy has for a thing', () =>
    expect(
      found(up({ facet: 'term', quoted: null }), 'They step up.', { garbled: ['bureau'] }),
    ).toBe('step up | bureau | wire,cut'));
});

describe('whose word it is', () => {
  const whose = term(
    { '"rescue"': ['wire', 'cut'], 'the troops began their rescue': ['bureau'] },
    { facet: 'speaker' },
  );
  test.each<[string, string | null]>([
    ['The army calls it a rescue.', 'rescue | bureau | wire,cut'],
    ['It was a “rescue”, by its word.', 'rescue | bureau | wire,cut'],
    ['What it describes as its rescue went on.', 'rescue | bureau | wire,cut'],
    ['The rescue went on.', null],
    ['The troops began their rescue.', 'The troops began their rescue | wire,cut | bureau'],
  ])('“%s”', (text, expected) => expect(found(whose, text)).toBe(expected));
});

describe('a text of unclear origin', () => {
  const says = { blaze: ['wire', 'cut'], 'small fire': ['bureau'], hell: ['mill'] };
  test('is named after others who differ', () =>
    expect(found(term(says), 'A blaze!')).toBe('blaze | bureau,mill | wire,cut'));
  test('and alone makes no difference', () =>
    expect(found(term({ blaze: ['wire', 'bureau'], hell: ['mill'] }), 'A blaze!')).toBeNull());
});

describe('on a page', () => {
  const law = term(
    { 'by law': ['wire', 'cut'], 'by its own rule': ['bureau'] },
    { either: ['law + rule|custom'], cues: ['weir + law|custom'] },
  );
  const noted = (text: string) =>
    notesOn(setUp(law, text, {})).notes.map(({ kind, here, sources, like }) => ({
      kind,
      here,
      sources,
      like,
    }));
  test('a line names who differs, and who does not', () =>
    expect(noted('The weir is shut by law.')).toEqual([
      { kind: 'worded', here: 'by law', sources: ['bureau'], like: ['wire', 'cut'] },
    ]));
  test('with words for either side, a point is shared', () => {
    const text = 'The weir is shut by law and custom.';
    expect(noted(text)).toEqual([
      { kind: 'shared', here: text, sources: ['wire', 'cut', 'bureau'], like: [] },
    ]);
  });
});
