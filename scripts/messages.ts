/**
 * Holds the messages of a language against the English ones: `tsx scripts/messages.ts de` says what is wrong with them,
 * and with `--write` puts the file in the order and layout of the English one first, its texts alone. A `description`
 * that stands beside an English message, for translators, reaches no package (`pack-messages.ts`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './message-faults.ts';
import { nameOf, namesIn, type Texts } from './message-names.ts';

const LOCALES = join(dirname(dirname(fileURLToPath(import.meta.url))), 'public/_locales');
export const localesIn = (): string[] => readdirSync(LOCALES).sort();

const fileOf = (locale: string): string => join(LOCALES, locale, 'messages.json');

/** The texts of a language. While one translates, `"key": "text"` stands for the browsers' `{ "message": "text" }`. */
export const textsOf = (locale: string): Texts => {
  const entries = JSON.parse(readFileSync(fileOf(locale), 'utf8')) as Record<
    string,
    string | { message: string }
  >;
  return new Map(
    Object.entries(entries).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? entry : entry.message,
    ]),
  );
};

/** A language's texts in the browsers' format, in the order of the English ones. */
const fileText = (own: Texts, english: Texts): string => {
  const names = namesIn(english);
  const order = [...names];
  const place = (key: string): number => {
    const name = nameOf(key, names);
    return name === null ? order.length : order.indexOf(name);
  };
  const sorted = [...own].sort(([a], [b]) => place(a) - place(b));
  const entries = sorted.map(([key, message]) => [key, { message }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};

const main = ([locale, ...options]: string[]): number => {
  if (locale === undefined) {
    console.error('Which language? tsx scripts/messages.ts de [--write]');
    return 2;
  }
  const english = textsOf('en');
  const own = textsOf(locale);
  if (options.includes('--write')) writeFileSync(fileOf(locale), fileText(own, english));
  const faults = faultsOf({ locale, own, english });
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0
      ? `${locale}: ${own.size} texts, all in order.`
      : `${locale}: ${faults.length} faults.`,
  );
  return faults.length === 0 ? 0 : 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2));
