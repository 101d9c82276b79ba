import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escaped } from '../core/files/markdown.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { parseMessages, worder } from '../platform/words.ts';
import { claim, STORY } from '../ui/made-up-story.ts';
import { entriesOf, groupsOf, SORTS, type View } from './entries.ts';
import { markdownOf } from './markdown.ts';

const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
const say = worder(parseMessages(readFileSync(file, 'utf8')), 'en');

const story: StoryFacts = {
  ...STORY,
  title: 'A *bridge* | opened',
  claims: [
    claim('a', {
      statement: 'Crossing costs | something.',
      facet: 'term',
      core: true,
      sources: ['dawn', 'kabar', 'bell', 'reblog'],
      readings: [
        { sources: ['dawn', 'kabar'], says: 'a [toll]' },
        { sources: ['bell'], says: null },
        { sources: ['reblog'], says: 'a fee' },
      ],
    }),
    claim('b', { topic: 'Tolls', sources: ['kabar'], via: 'Presswire' }),
  ],
};

const view: View = {
  reading: 'copy',
  sorts: SORTS,
  facet: null,
  of: null,
  small: false,
  order: 'topics',
};

const lines = markdownOf(story, groupsOf(entriesOf(story), view, story), view, say).split('\n');

test.each([
  ['the title', '# A \\*bridge\\* \\| opened'],
  [
    'what it is of',
    'An event of 2 May 2031. Six texts: four separate reports (Nordwire, Presswire, The Bell, TV One), one that repeats one ' +
      'of these (Kabar), and one that cannot be traced (Reblog). ' +
      'Edition 1 of 1 June 2031, edited by An editor.',
  ],
  ['a topic', '## The bridge'],
  [
    'columns, the one being read first, with what must be known of each',
    '| Claim | Difference | Presswire, as carried by Copy News (copied with changes), **you are reading this** | ' +
      'Nordwire, as carried by Dawn Post | Kabar (machine-translated) | The Bell | ' +
      'TV One (excerpt at Reblog) (our text breaks off) | Reblog (cannot be traced) |',
  ],
  ['a rule of as many cells', '| --- | --- | --- | --- | --- | --- | --- | --- |'],
  [
    'a claim with readings',
    '| Crossing costs \\| something. | Told differently · choice of words · 2 separate reports · Not in this one | ' +
      '*has it not* | “a \\[toll\\]” | “a \\[toll\\]” | *in other words* | ' +
      '*cannot tell: our text breaks off* | “a fee” |',
  ],
  ['what is of unclear origin', '## In a text that cannot be traced, in no separate report'],
  [
    'a claim beyond the model, with its carrier',
    '| A statement on b. | cannot be traced · reported by Presswire | *has it not* | *has it not* | ' +
      '*has it* (cannot be traced) | *has it not* | *cannot tell: our text breaks off* | *has it not* |',
  ],
  [
    'each telling, with its address',
    '- Presswire, as carried by Copy News (copied with changes): Article · Presswire report, republished · ' +
      'English · whole text · copied with changes · 2 May 2031 · The text of Copy News is a copy of the Presswire report.' +
      ' <https://copy.example/bridge>',
  ],
])('Markdown holds %s', (_, expected) => {
  expect(lines).toContain(expected);
});

test.each([
  ['a | b', 'a \\| b'],
  ['two\n lines', 'two lines'],
  ['<b>_x_</b> `y` # [z](w) \\', '\\<b\\>\\_x\\_\\</b\\> \\`y\\` \\# \\[z\\](w) \\\\'],
])('%j is plain text in Markdown', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});
