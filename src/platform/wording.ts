/** What every page of the extension begins with: the reader's settings, language and words. */
import { languageOf, loadMessages } from './languages.ts';
import { loadSettings } from './storage.ts';
import { directionOf, worder } from './words.ts';

export const loadWording = async () => {
  const settings = await loadSettings();
  const language = languageOf(settings.language);
  const say = worder(await loadMessages(language), language);
  return { settings, language, direction: directionOf(language), say };
};
