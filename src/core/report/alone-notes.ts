/** The note for a sentence that states nothing of what is held. */

import type { OpenStory } from '../index/open.ts';
import { hangs } from '../prose/hangs.ts';
import { type ReadSentence, textAt } from '../prose/read.ts';
import { type Voice, voiceIn } from '../prose/voice.ts';
import { hasNews, heldTerms, nearest } from '../spot/claims.ts';
import { namesSlot } from '../spot/event-slots.ts';
import { termHash } from '../terms/hash.ts';
import type { Measured } from '../terms/measure.ts';
import { stem } from '../terms/stem.ts';
import { covers } from '../text/span.ts';
import { note, type Setting } from './note.ts';
import { kindOf } from './note-kind.ts';
import type { Note } from './report.ts';

/** Bylines, captions and teasers have fewer words than a sentence that reports something. */
const LEAST_TERMS = 6;

const ENDS = /[.!?…]["”’»)\]]*\s*$/;

/** True for a sentence that reports something, by its terms and its words. */
export const isProse = ({ terms }: Measured, text: string): boolean =>
  terms.size >= LEAST_TERMS && ENDS.test(text);

/** True for somebody of whom no telling has as much as a word. */
const isNew = ({ forms }: Voice, open: OpenStory): boolean =>
  !forms.some((form) => heldTerms(open).has(termHash(stem(form))));

/** True where a text names who or what the event, or a part of it, is about. */
const namesParty = (text: string, { story: { event } }: OpenStory): boolean =>
  [...event.slots, ...event.parts.flatMap(({ slots }) => slots)].some(
    (slot) => slot.slot !== 'what' && namesSlot(text, slot) !== null,
  );

/** As many paragraphs on either side show which event one is about: on news pages a paragraph may be a single sentence. */
const AROUND = 2;

const around = ({ page: { page } }: Setting, sentence: ReadSentence): string => {
  const at = page.blocks.findIndex((one) => covers(one, sentence));
  const first = page.blocks[Math.max(0, at - AROUND)];
  const last = page.blocks[Math.min(page.blocks.length - 1, at + AROUND)];
  return page.text.slice(first?.start, last?.end);
};

/** Whose word a sentence is, as far as this story is concerned. */
const voiceOf = (setting: Setting, sentence: ReadSentence): 'new' | 'off' | 'none' => {
  const voice = voiceIn(setting.page.page.text, sentence);
  if (!voice || !isNew(voice, setting.open)) return 'none';
  // A bare name may be anybody's, so the sentence itself must name a party.
  const text = voice.introduced ? around(setting, sentence) : textAt(setting.page, sentence);
  return namesParty(text, setting.open) ? 'new' : 'off';
};

/**
 * The note for a sentence that has something which nothing held has, and that nothing held comes near. `likeliest` is how
 * likely any of the held sentences reports the same.
 */
export const aloneNote = (setting: Setting, sentence: ReadSentence, likeliest: number): Note[] => {
  const { page, open } = setting;
  const reports = !sentence.headline && isProse(sentence.measured, textAt(page, sentence));
  const isNews = reports && hasNews(sentence, open);
  const near = isNews ? nearest(sentence, open) : 1;
  const edited = !open.story.edition.drafted;
  const decided = kindOf('sentence', {
    isProse: reports,
    hasNews: isNews,
    near,
    likeliest,
    edited,
    hangs: edited && isNews && hangs(page.page, sentence),
    voice: edited && isNews ? voiceOf(setting, sentence) : 'none',
  });
  return note(setting, decided, sentence, { strength: 1 - near });
};
