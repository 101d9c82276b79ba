/** Which languages there are words in, and loading them. */
import { browser } from './browser.ts';
import { readPackaged } from './files.ts';
import { type Messages, parseMessages } from './words.ts';

/** Languages of `_locales`, the first for whoever reads none of them. */
export const LANGUAGES = ['en'] as const;

/** The language to word in: the one chosen, else the browser's, else the first. */
export const languageOf = (chosen: string): string => {
  const wanted = chosen === 'auto' ? browser.i18n.getUILanguage() : chosen;
  const primary = wanted.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
};

const loaded = new Map<string, Promise<Messages>>();

const load = async (language: string): Promise<Messages> => {
  try {
    return parseMessages(await readPackaged(`_locales/${language}/messages.json`));
  } catch {
    return {};
  }
};

/** The messages of a language; none, so that keys show, where the file cannot be read. */
export const loadMessages = (chosen: string): Promise<Messages> => {
  const language = languageOf(chosen);
  const held = loaded.get(language) ?? load(language);
  loaded.set(language, held);
  return held;
};
