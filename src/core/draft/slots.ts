/**
 * Slots that a report of something said fills, whatever its sentence looks like: what was asked, in
 * what form, where, what the war is called, what bars it and how firmly.
 */

import { isFunctionWord } from '../english/stop-words.ts';
import type { Facet } from '../story/codes.ts';
import { stem } from '../terms/stem.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

export type SlotName = 'ask' | 'form' | 'venue' | 'war' | 'bar' | 'firmness';

/** What fills a slot; two with the same key say the same. */
export type Slot = Span & { slot: SlotName; facet: Facet; key: string };

/** A pattern whose first group fills the slot; `keys` are the words that count, the rest is padding. */
type Pattern = { slot: SlotName; facet: Facet; pattern: RegExp; key: (words: string) => string };

const MOST_WORDS = 8;

const stems = (phrase: string): string =>
  [
    ...new Set(
      words(phrase)
        .filter(({ form }) => !isFunctionWord(form))
        .map(({ form }) => stem(form)),
    ),
  ]
    .sort()
    .join(' ');

/** A thing said aloud, a thing given out in writing, an interview: these exclude each other. */
const formOf = (phrase: string): string => {
  if (/statement|letter|tweet|twitter|post|communiqu/i.test(phrase)) return 'written';
  return /interview/i.test(phrase) ? 'interview' : 'spoken';
};

const FORM =
  'statement|letter|tweet|interview|speech|forum|session|conference|briefing|lecture|address|debate|talk';
const BARRIER =
  'not|never|no|non|against|ban|bans|banning|bar|bars|barring|prohibit\\p{L}*|forbid\\p{L}*|restrict\\p{L}*|impossib\\p{L}*|difficult\\p{L}*';

const PATTERNS: Pattern[] = [
  {
    slot: 'ask',
    facet: 'term',
    pattern:
      /\b(?:urg\p{L}+|call(?:s|ed|ing)?\son|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|tell(?:s|ing)?|told|want(?:s|ed)?|beg(?:s|ged|ging)?)\b(?:\s[^\s.;:"“”]+){1,8}?\sto\s((?!which|that|the|it|be\b)\p{Ll}+(?:\s(?!for\b|to\b|after\b|on\b|in\b|as\b|and\b|so\b|because\b|while\b|–)[\p{L}’'.-]+){0,5})/u,
    key: stems,
  },
  {
    slot: 'form',
    facet: 'term',
    pattern: new RegExp(
      `(?:^|[\\s,])((?:[Ss]peaking|spoke)\\s(?:at|to|before)|(?:in|during|at|by|on)\\s(?:an?|the|his|her)\\s(?:[\\p{Ll}&QA-]+\\s){0,3}?(?:${FORM})(?:\\s(?:after|released|issued)(?:\\san?\\s\\p{Ll}+)?)?)\\b`,
      'u',
    ),
    key: formOf,
  },
  {
    slot: 'venue',
    facet: 'place',
    pattern:
      /\b(?:[Ss]peaking|spoke|speech|session|lecture|address|remarks|talk)\s(?:at|to|before|in|on)\s(?:the\s|an?\s)?((?:\p{Lu}[\p{L}’'-]+(?:\s(?:for|of|and)(?=\s\p{Lu}))?\s?){2,6}|(?:\p{Ll}+\s)?(?:forum|university|conference|summit|parliament|institute|school|hall|hotel|embassy|ministry))/u,
    key: (phrase) => stems(phrase),
  },
  {
    slot: 'war',
    facet: 'term',
    pattern:
      /\b((?:special\s)?military\soperation|invasion|aggression|incursion|onslaught|intervention|annexation)\b/iu,
    key: (phrase) => stem(phrase.toLowerCase().split(/\s/).at(-1) ?? ''),
  },
  {
    slot: 'bar',
    facet: 'term',
    // Whose rule it is stands right before it: a policy that others gave up is no bar here.
    pattern: new RegExp(
      `(?:\\bits\\s|[’']s\\s|\\b\\p{Lu}\\p{Ll}+(?:ean|an|ish|ese|ch)\\s)((?:[\\p{Ll}-]+\\s){0,1}?(?:laws?|rules?|polic(?:y|ies)|position|stance|constitution|ban|principle)(?:,?\\s(?:as\\swell\\sas|and)\\s(?:\\p{Ll}+\\s){1,2}opinion)?)(?=[^.]{0,60}?\\b(?:${BARRIER})\\b)`,
      'u',
    ),
    key: (phrase) =>
      ['law', 'rule', 'polic', 'position', 'stance', 'constitution', 'ban', 'principle', 'opinion']
        .filter((noun) => phrase.includes(noun))
        .join(' '),
  },
  {
    slot: 'firmness',
    facet: 'certainty',
    pattern: /\b(difficult(?:y|ies)?|impossib(?:le|ility)|hard|unthinkable|unlikely)\b/iu,
    key: (phrase) =>
      /^(?:difficult|hard)/i.test(phrase) ? 'hard' : phrase.slice(0, 8).toLowerCase(),
  },
];

/** At most eight words of a phrase. */
const capped = (text: string, start: number, end: number): Span => {
  const list = words(text, start, end).slice(0, MOST_WORDS);
  return { start, end: list.at(-1)?.end ?? end };
};

const isQuoted = ({ quotes }: DraftSentence, at: number): boolean =>
  quotes.some(({ start, end }) => at >= start && at < end);

/** The slots that a sentence fills in the report's own words. */
export const slotsOf = ({ text }: DraftTelling, sentence: DraftSentence): Slot[] => {
  const own = text.slice(sentence.start, sentence.end);
  return PATTERNS.flatMap(({ slot, facet, pattern, key }): Slot[] => {
    const match = pattern.exec(own);
    const phrase = match?.[1]?.trimEnd() ?? '';
    if (!match || phrase === '') return [];
    const start = sentence.start + match.index + match[0].indexOf(phrase);
    if (isQuoted(sentence, start)) return [];
    // A word in quotation marks of its own is somebody else's.
    if (/["“‘]$/.test(text.slice(sentence.start, start))) return [];
    return [{ slot, facet, key: key(phrase), ...capped(text, start, start + phrase.length) }];
  });
};
