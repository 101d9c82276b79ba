/** The built extension's words for the reader, so that specs need not repeat them. */
import { readFileSync } from 'node:fs';

const TEXTS = new URL('../dist/chrome/texts/', import.meta.url);
type Messages = Record<string, string>;

const listIn = (name: string): unknown[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, TEXTS), 'utf8')) as unknown[];

/** The keys of all languages, with what is at their places in one. */
export const textsIn = (language: string): [key: string, text: unknown][] => {
  const texts = listIn(language);
  return listIn('keys').map((key, at) => [String(key), texts[at]]);
};

/** What the extension has in a language. */
const messagesIn = (language: string): Messages =>
  Object.fromEntries(
    textsIn(language).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );

/** A message of a language as it is. */
export const textOfKey = (key: string, language: string): string =>
  messagesIn(language)[key] ?? `no ${key}`;

let messages: Messages | undefined;

const message = (key: string): string => {
  messages ??= messagesIn('en');
  const found = messages[key];
  if (found === undefined) throw new Error(`There is no message "${key}"`);
  return found;
};

/** A message as a pattern: whatever is filled in may be anything. */
export const words = (key: string): RegExp =>
  new RegExp(
    message(key)
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );

/** All messages of a family, `against_day` and its like, whose key is or starts with one of these. */
export const anyOf = (family: string, names: readonly string[]): RegExp => {
  message(`${family}_day`);
  const keys = Object.keys(messages ?? {}).filter((key) =>
    names.some((name) => key === `${family}_${name}` || key.startsWith(`${family}_${name}_`)),
  );
  if (keys.length === 0) throw new Error(`None of ${names.join(', ')} is a ${family}`);
  return new RegExp(keys.map((key) => words(key).source).join('|'));
};
