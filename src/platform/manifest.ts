import { browser } from './browser.ts';

/** The sites that the extension runs on by itself, "bbc.co.uk", as its manifest has them. */
export const listedHosts = (): string[] => {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const matches = scripts.flatMap((script) => script.matches);
  return [
    ...new Set(matches.map((match) => match.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/.*$/, ''))),
  ];
};

/** The version of the extension. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

type Keys = { list: string | null; marks: string | null; keep: string | null };

/**
 * The keys that open the list of notes, change how much is marked, and keep the article, as the browser
 * words them; null for none.
 */
export const keys = async (): Promise<Keys> => {
  const commands = await browser.commands.getAll().catch(() => []);
  const of = (command: string) => commands.find(({ name }) => name === command)?.shortcut || null;
  return { list: of('list-notes'), marks: of('marks'), keep: of('keep-article') };
};
