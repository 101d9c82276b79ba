import { expect, test } from 'vitest';
import { blocks } from '../text/blocks.ts';
import { readPage } from './read.ts';
import { voiceIn } from './voice.ts';

const voice = (text: string): string | null => {
  const page = readPage(
    { text, blocks: blocks(text), url: null, date: null, language: 'en' },
    () => 5,
  );
  const [sentence] = page.sentences;
  const found = sentence && voiceIn(text, sentence);
  return found ? `${found.forms.join(' ')}${found.introduced ? ', introduced' : ''}` : null;
};

test.each<[string, string, string | null]>([
  ['a name', 'Harrow was lost, Birch said on Monday.', 'birch'],
  ['a name with a title', 'Dr Ada Birch said the mill was lost.', 'ada birch, introduced'],
  [
    'an office before a name',
    'Council spokeswoman Ada Birch said it was lost.',
    'ada birch, introduced',
  ],
  ['an office alone', 'One engineer and analyst told the Herald so.', 'analyst, introduced'],
  [
    'a name before its office',
    'Ada Birch, a lawyer in Harrow, warned of it.',
    'ada birch, introduced',
  ],
  [
    'a name before where it belongs',
    'Ada Birch, of the Valley Trust, told Radio Harrow so.',
    'ada birch',
  ],
  [
    'after a relative clause',
    'An analyst who has followed Radio Valley believes so.',
    'analyst, introduced',
  ],
  [
    'after one between commas',
    'An analyst, who follows Radio Valley, said so.',
    'analyst, introduced',
  ],
  [
    'after what was asked',
    'Asked about a plan by Ada Birch, a Harrow lawyer said no.',
    'lawyer, introduced',
  ],
  ['after the verb', '“The mill is lost,” said Ada Birch of Valley Trust.', 'ada birch'],
  ['after the verb, an office', '“The mill is lost,” quipped one lawyer.', 'lawyer, introduced'],
  ['who says who he is', '“It is lost,” said Ada Birch, who mills.', 'ada birch, introduced'],
  ['according to', 'It is lost, according to Ada Birch, a lawyer.', 'ada birch, introduced'],
  ['not who passes it on', 'The mill is lost, according to Harrow Herald.', null],
  ['not who reports it', 'Harrow Herald reported that the mill was lost.', null],
  ['not whom it is said to', 'Birch told an analyst that the mill was lost.', 'birch'],
  ['not whose word it is on', 'Birch, in a letter to Ada Holm, warned of it.', 'birch'],
  ['not who is quoted', 'Birch said “the analyst told us so” on Monday.', 'birch'],
  ['not one in an earlier clause', 'The lawyer left, and the mill, as is said, was lost.', null],
  ['not who is not named', 'It is lost, said a lawyer, who asked not to be named.', null],
  ['an office by its mouth', 'Harrow left, a council spokesman said.', null],
  ['a pronoun', 'She told the lawyer that the mill was lost.', null],
  ['a pronoun after the verb', '“The mill is lost,” she said.', null],
  ['a place', 'France warned of it.', null],
  ['an acronym', 'The Office of Mills (OOM) said so.', 'office'],
  ['nobody', 'The mill of Ada Birch was lost.', null],
])('%s: %s', (_, text, expected) => expect(voice(text)).toBe(expected));
