/** The texts of a language by the names that the code has for them: the plural forms of one under one name. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const PLURAL = new RegExp(`_(?:${FORMS.join('|')})$`);

/** Texts by key, as they stand in the file. */
export type Texts = ReadonlyMap<string, string>;

const baseOf = (key: string): string => key.replace(PLURAL, '');

/** The keys that the code names, without the plural forms that the reader's language chooses: by the English texts. */
export const namesIn = (english: Texts): Set<string> =>
  new Set(
    [...english.keys()].map((key) => {
      const base = baseOf(key);
      return english.has(`${base}_one`) && english.has(`${base}_other`) ? base : key;
    }),
  );

/** The name that a key of any language belongs to; null where there is none. */
export const nameOf = (key: string, names: ReadonlySet<string>): string | null =>
  [key, baseOf(key)].find((one) => names.has(one)) ?? null;

/** The plural forms of a language for whole numbers, each with how many of the first two hundred it serves. */
export const formsOf = (locale: string): Map<string, number> => {
  const rules = new Intl.PluralRules(locale);
  const forms = new Map<string, number>();
  for (let n = 0; n <= 200; n += 1) {
    const form = rules.select(n);
    forms.set(form, (forms.get(form) ?? 0) + (n === 0 ? 0 : 1));
  }
  return forms;
};

/** The texts of a name: one for each plural form, or one for all. */
export type Family = { forms: Map<string, string>; plain: string | undefined };

export const familyOf = (name: string, texts: Texts, names: ReadonlySet<string>): Family => ({
  plain: texts.get(name),
  forms: new Map(
    FORMS.flatMap((form): [string, string][] => {
      const key = `${name}_${form}`;
      const text = names.has(key) ? undefined : texts.get(key);
      return text === undefined ? [] : [[form, text]];
    }),
  ),
});

type Entry = { key: string; form: string | null; text: string };

/** Each with its key. */
export const entriesOf = (name: string, { plain, forms }: Family): Entry[] => [
  ...(plain === undefined ? [] : [{ key: name, form: null, text: plain }]),
  ...[...forms].map(([form, text]) => ({ key: `${name}_${form}`, form, text })),
];

export const textsIn = ({ forms, plain }: Family): string[] => [
  ...(plain === undefined ? [] : [plain]),
  ...forms.values(),
];
