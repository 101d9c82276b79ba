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

const asText = (value: Params[string], language: string): string => {
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  if (typeof value === 'string') return value;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(value);
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
 * The text of a key with its parameters put in; `key_one`, `key_other` and so on go by the parameter
 * `n`. A key that is not there comes back as it is.
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

/** `word` for one set of messages. */
export const worder =
  (messages: Messages, language = 'en') =>
  (key: string, params: Params = {}): string =>
    word(messages, key, params, language);
