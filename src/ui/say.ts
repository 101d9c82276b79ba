/** A parameter of a message: arrays are worded as a list of the reader's language. */
export type Params = Record<string, string | number | readonly string[]>;

/** Words a key of `_locales` in the reader's language; an unknown key comes back as it is. */
export type Say = (key: string, params?: Params) => string;

/** The part of a key that stands for a code: browsers allow letters, digits and `_` only. */
export const keyOf = (prefix: string, code: string): string =>
  `${prefix}_${code.replaceAll('-', '_')}`;

/** Sentences of one paragraph. */
export const inOne = (sentences: readonly string[], say: Say): string =>
  sentences.join(say('list_sentence'));

/** Words a key, or null where the messages do not have it: codes may be newer than the words. */
export const sayIfKnown = (say: Say, key: string, params?: Params): string | null => {
  const words = say(key, params);
  return words === '' || words === key ? null : words;
};
