import type { Source, StoryFacts } from '../../core/story/story.ts';
import { dayWords, isDay, languageName } from '../day.ts';
import type { Say } from '../say.ts';
import { originName, originOf } from './teller.ts';

const whose = (story: StoryFacts, source: Source, say: Say): string => {
  const report = originName(story, source);
  if (report === null)
    return source.credits === null
      ? say('whose_unclear')
      : say('whose_unclear_credits', { credits: source.credits });
  const { how } = source.lineage;
  return how === 'own' || how === 'spun' ? say('whose_own') : say(`whose_${how}`, { report });
};

/** Whether all of its text is there, or none. */
export const wholeWords = ({ given, complete }: Source, say: Say): string => {
  if (given === 'print') return say('text_not_here');
  return say(complete ? 'text_complete' : 'text_breaks_off');
};

/**
 * The same line for every telling, in parts: what it is, whose report and who that is, filed from, language,
 * complete or not, date.
 */
export const sourceParts = (story: StoryFacts, source: Source, say: Say): string[] => {
  const parts = [say(`what_${source.kind}`), whose(story, source, say)];
  const { name, introduction } = originOf(story, source) ?? {};
  if (name && introduction) parts.push(say('introduced', { name, introduction }));
  if (source.dateline !== null) parts.push(say('filed_from', { place: source.dateline }));
  parts.push(languageName(source.language, say));
  parts.push(wholeWords(source, say));
  if (source.given) parts.push(say('pack_given'));
  if (source.text === 'machine-translated') parts.push(say('text_machine_translated'));
  if (source.text === 'damaged') parts.push(say('text_damaged'));
  if (isDay(source.date)) parts.push(dayWords(source.date, say));
  return parts;
};
