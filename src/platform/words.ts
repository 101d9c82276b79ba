/** Words for the reader from message files in the browsers' format, with plurals and lists of any language. */

/** Texts by key. `{name}` stands for a parameter. */
export type Messages = Record<string, string>;
export type Params = Record<string, string | number | readonly string[]>;

/** Messages of a `messages.json`; whatever is not a message is left out. */
export const parseMessages = (json: string): Messages => {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([key, entry]: [string, unknown]) =>
      typeof entry === 'object' && entry !== null && 'message' in entry
        ? [[key, String(entry.message)]]
        : [],
    ),
  );
};

/** Scripts that run from right to left: Hebrew, Arabic and their neighbours, with their signs and presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Hangul}|\p{Script=Han}/u;

/** In which direction a language of the surfaces is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^ar\b/.test(language) ? 'rtl' : 'ltr';

/**
 * What runs the other way than the sentence into which it is put, between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE
 * (Unicode Standard Annex 9), as `bdi` does: else the sentence's own signs would change sides. What has words of the
 * sentence's direction, too, was put together by us, and goes with it.
 */
const isolated = (text: string, language: string): string => {
  const scripts = [LEFT_TO_RIGHT, RIGHT_TO_LEFT] as const;
  const [own, other] = directionOf(language) === 'rtl' ? scripts.toReversed() : scripts;
  return other?.test(text) && !own?.test(text) ? `\u2068${text}\u2069` : text;
};

const asText = (value: Params[string], language: string): string => {
  // One set of digits on all surfaces: days, addresses and versions have these in every language.
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(value);
  if (typeof value === 'string') return isolated(value, language);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    value.map((one) => isolated(one, language)),
  );
};

const pick = (
  messages: Messages,
  key: string,
  params: Params,
  language: string,
): string | undefined => {
  const { n } = params;
  const form = typeof n === 'number' ? new Intl.PluralRules(language).select(n) : 'other';
  const held = [`${key}_${form}`, `${key}_other`, key].find((one) => Object.hasOwn(messages, one));
  return held === undefined ? undefined : messages[held];
};

/**
 * The text of a key with its parameters put in; `key_one`, `key_few` and so on go by the parameter `n` and the
 * language's plural rules (CLDR's categories), `key_other` for what has no form of its own. A key that is not there
 * comes back as it is.
 */
export const word = (
  messages: Messages,
  key: string,
  params: Params = {},
  language = 'en',
): string => {
  const text = pick(messages, key, params, language);
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : asText(value, language);
  });
};

/** `word` for one set of messages; `language` is theirs, by which plurals and lists go. */
export const worder =
  (messages: Messages, language: string) =>
  (key: string, params: Params = {}): string =>
    word(messages, key, params, language);
