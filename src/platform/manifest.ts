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

/** The key that opens the list of notes, as the browser words it; null where there is none. */
export const listKey = async (): Promise<string | null> => {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === 'list-notes')?.shortcut || null;
};
