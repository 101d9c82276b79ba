/** Puts the messages into a package: for the browser what the manifest names, for our surfaces a list a language. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, namesIn, type Texts } from './message-names.ts';
import { localesIn, textsOf } from './messages.ts';
import { read } from './sources.ts';

/** The texts of a language, those of the general one in place of such as it has in no form. */
export const completed = (own: Texts, general: Texts): Texts => {
  const names = namesIn(general);
  const said = new Set([...own.keys()].map((key) => nameOf(key, names)));
  const lacking = [...general].filter(([key]) => !said.has(nameOf(key, names)));
  return new Map([...own, ...lacking]);
};

/** Keys of all languages, the general one's first, and the texts of each at their places; 0 where it has none. */
const listsOf = (general: string): { keys: string[]; texts: Map<string, (string | 0)[]> } => {
  const english = textsOf(general);
  const all = new Map(localesIn().map((locale) => [locale, completed(textsOf(locale), english)]));
  const keys = [
    ...new Set([...english.keys(), ...[...all.values()].flatMap((one) => [...one.keys()])]),
  ];
  return {
    keys,
    texts: new Map([...all].map(([locale, own]) => [locale, keys.map((key) => own.get(key) ?? 0)])),
  };
};

/** Writes `_locales` and `texts` of a package. */
export const packMessages = async (out: string): Promise<void> => {
  const manifest = read('manifest.json');
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const { keys, texts } = listsOf(
    (JSON.parse(manifest) as { default_locale: string }).default_locale,
  );
  await rm(join(out, '_locales'), { recursive: true, force: true });
  await mkdir(join(out, 'texts'), { recursive: true });
  await writeFile(join(out, 'texts/keys.json'), JSON.stringify(keys));
  for (const [locale, list] of texts) {
    const messages = Object.fromEntries(
      [...new Set(named)].map((key) => [key, { message: list[keys.indexOf(key)] }]),
    );
    await mkdir(join(out, '_locales', locale), { recursive: true });
    await writeFile(join(out, '_locales', locale, 'messages.json'), JSON.stringify(messages));
    await writeFile(join(out, 'texts', `${locale}.json`), JSON.stringify(list));
  }
};
