/** Which languages there are words in, and loading them. */
import { browser } from './browser.ts';
import { readPackaged } from './files.ts';
import type { Messages } from './words.ts';

/** Languages of `_locales`, in the order in which one chooses. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'id', 'uk', 'ar', 'ja', 'ko'] as const;

/** For whoever reads none of them. */
const GENERAL = 'en';

/** The language to word in: the one chosen, else the browser's, else the general one. */
export const wordingLanguage = (chosen: string): string => {
  const wanted = chosen === 'auto' ? browser.i18n.getUILanguage() : chosen;
  const primary = wanted.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? GENERAL;
};

const listIn = async (name: string): Promise<unknown[]> => {
  const list: unknown = JSON.parse(await readPackaged(`texts/${name}.json`));
  return Array.isArray(list) ? list : [];
};

const loaded = new Map<string, Promise<Messages>>();

/** The build packs what is in `_locales` as a list of keys, and for each language a list of texts at their places. */
const load = async (language: string): Promise<Messages> => {
  try {
    const [keys, texts] = await Promise.all([listIn('keys'), listIn(language)]);
    return Object.fromEntries(
      keys.flatMap((key, at) => {
        const text = texts[at];
        return typeof text === 'string' ? [[key, text]] : [];
      }),
    );
  } catch {
    return {};
  }
};

/** The messages of a language; none, so that keys show, where the file cannot be read. */
export const loadMessages = (chosen: string): Promise<Messages> => {
  const language = wordingLanguage(chosen);
  const held = loaded.get(language) ?? load(language);
  loaded.set(language, held);
  return held;
};
