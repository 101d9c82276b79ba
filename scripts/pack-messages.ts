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

/**
 * Writes `_locales` and `texts` of a package: keys of all languages, the general one's first, and for each language its
 * texts at their places; 0 where it has none.
 */
export const packMessages = async (out: string): Promise<void> => {
  const manifest = read('manifest.json');
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const general = textsOf((JSON.parse(manifest) as { default_locale: string }).default_locale);
  const all = new Map(localesIn().map((locale) => [locale, completed(textsOf(locale), general)]));
  const keys = [...new Set([general, ...all.values()].flatMap((texts) => [...texts.keys()]))];
  await rm(join(out, '_locales'), { recursive: true, force: true });
  await mkdir(join(out, 'texts'), { recursive: true });
  await writeFile(join(out, 'texts/keys.json'), JSON.stringify(keys));
  for (const [locale, texts] of all) {
    const messages = Object.fromEntries(named.map((key) => [key, { message: texts.get(key) }]));
    await mkdir(join(out, '_locales', locale), { recursive: true });
    await writeFile(join(out, '_locales', locale, 'messages.json'), JSON.stringify(messages));
    const list = keys.map((key) => texts.get(key) ?? 0);
    await writeFile(join(out, 'texts', `${locale}.json`), JSON.stringify(list));
  }
};
