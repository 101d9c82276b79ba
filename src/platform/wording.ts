/** What every page of the extension begins with: the reader's settings, language and words. */
import { loadMessages, wordingLanguage } from './languages.ts';
import { loadSettings } from './storage.ts';
import { directionOf, worder } from './words.ts';

export const loadWording = async () => {
  const settings = await loadSettings();
  const language = wordingLanguage(settings.language);
  const say = worder(await loadMessages(language), language);
  return { settings, language, direction: directionOf(language), say };
};

type Wording = Awaited<ReturnType<typeof loadWording>>;

/** Says of one of our pages in which language it is, and what it is called: by our name alone, or with its own. */
export const namePage = ({ language, direction, say }: Wording, title: string | null): void => {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = direction;
  const name = say('extName');
  document.title = title === null ? name : say('export_said', { who: name, words: title });
};
