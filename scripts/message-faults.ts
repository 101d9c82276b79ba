/** What is wrong with the messages of a language, held against the English ones. */
import {
  entriesOf,
  type Family,
  familyOf,
  formsOf,
  nameOf,
  namesIn,
  type Texts,
  textsIn,
} from './message-names.ts';

const NAME = 'Variorum';

/** A language's texts, and the English ones that they say. */
export type Languages = { locale: string; own: Texts; english: Texts };

/** A text that may be left out for the general one: few languages have it, and few texts are ever said of none. */
const SPARED = 'zero';
/** Put together from any label and any value: its `n` is no number of things. */
const WITHOUT_FORMS = ['count'];
/** May be empty: what stands between sentences, and words for small numbers where figures read better. */
const MAY_BE_EMPTY = ['list_sentence', 'numbers'];
/** Separators may begin and end with a space. */
const SEPARATOR = /^list_(?:comma|dot|semicolon|sentence)$/;

/** The most characters of a text that stands where there is no more room; by the stores, the browsers, and our own bars. */
const MOST: Record<string, number> = {
  extName: 45,
  extDescription: 132,
  badge_text_kept: 6,
  badge_text_not_kept: 2,
  menu_keep: 40,
  kind_conflict: 26,
  kind_worded: 26,
  kind_shared: 26,
  kind_alone: 26,
  kind_partial: 26,
  degree_differences: 18,
  degree_all: 12,
  degree_conflicts: 20,
  degree_off: 12,
};

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** How much room a text takes: a character of Chinese, Japanese or Korean as much as two Latin ones. */
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Stand beside one another on the one line at the popup's foot: what they take together, where letters are wide. */
const ON_ONE_LINE = /^degree_(?:differences|all|conflicts|off_here|off)$/;
const MOST_ON_ONE_LINE = 48;

const lineFaults = (own: ReadonlyMap<string, string>): string[] => {
  const size = [...own].reduce(
    (sum, [key, text]) => sum + (ON_ONE_LINE.test(key) ? widthOf(text) : 0),
    0,
  );
  return size > MOST_ON_ONE_LINE
    ? [`degree_*: take ${size} of the ${MOST_ON_ONE_LINE} characters of their line`]
    : [];
};

/** Half as long again as in English is what layouts are made for, and some more for short ones. */
const roomFor = (english: string): number => Math.ceil(english.length * 1.5) + 16;

const placeholders = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));

/** A label in quotation marks in an English text. */
const QUOTED = /“([^”{}]+)”/g;

/** What is wrong with the forms that a text has. */
const formFaults = (name: string, family: Family, english: Family, locale: string): string[] => {
  const wanted = formsOf(locale);
  const given = [...family.forms.keys()];
  const counts = textsIn(english).some((text) => /\{n\}/.test(text));
  if (given.length === 0)
    return english.forms.size > 0
      ? [
          `${name}: must have the forms ${[...wanted.keys()].map((form) => `${name}_${form}`).join(', ')}`,
        ]
      : [];
  if (english.forms.size === 0 && (!counts || WITHOUT_FORMS.includes(name)))
    return [`${name}: takes no forms (${given.join(', ')})`];
  return [
    ...[...wanted.keys()]
      .filter((form) => form !== SPARED && !given.includes(form))
      .map((form) => `${name}: lacks the form ${name}_${form}`),
    ...given
      .filter((form) => !wanted.has(form))
      .map((form) => `${name}_${form}: no whole number takes this form in ${locale}`),
    ...(family.plain === undefined ? [] : [`${name}: has forms, so this one is never used`]),
  ];
};

const intersection = (sets: readonly Set<string>[]): Set<string> =>
  new Set([...(sets[0] ?? [])].filter((one) => sets.every((set) => set.has(one))));

/** What is wrong with the placeholders of a text. */
const placeholderFaults = (
  key: string,
  text: string,
  english: readonly string[],
  serves: number,
): string[] => {
  const sets = english.map(placeholders);
  const allowed = new Set(sets.flatMap((set) => [...set]));
  const number = ['n', 'count'].filter((one) => allowed.has(one));
  if (allowed.has('count')) allowed.add('n');
  const found = placeholders(text);
  // One form of English may leave its number out; a form that serves one number alone may do so in any language.
  const required = [...intersection(sets)].filter((one) => !number.includes(one));
  const mustCount = number.length > 0 && serves > 1 && !found.has('n') && !found.has('count');
  return [
    ...[...found]
      .filter((one) => !allowed.has(one))
      .map((one) => `${key}: has {${one}}, which is nothing here`),
    ...required.filter((one) => !found.has(one)).map((one) => `${key}: lacks {${one}}`),
    ...(mustCount ? [`${key}: lacks {${number[0]}}, and this form serves several numbers`] : []),
    ...(/[{}]/.test(text.replace(/\{\w+\}/g, '')) ? [`${key}: has a stray brace`] : []),
  ];
};

const textFaults = (key: string, text: string, english: readonly string[]): string[] => {
  const most = MOST[key] ?? Math.max(...english.map(roomFor));
  const size = key === 'extName' || key === 'extDescription' ? text.length : widthOf(text);
  return [
    ...(text.trim() === '' && !MAY_BE_EMPTY.includes(key) ? [`${key}: is empty`] : []),
    ...(text !== text.trim() && !SEPARATOR.test(key)
      ? [`${key}: begins or ends with a space`]
      : []),
    ...(size > most ? [`${key}: takes ${size} of ${most} characters`] : []),
    ...(/<\/?[a-z]/i.test(text) ? [`${key}: has mark-up`] : []),
    ...(english.every((one) => one.includes(NAME)) && !text.includes(NAME)
      ? [`${key}: lacks the name ${NAME}`]
      : []),
  ];
};

/** Labels that a text names must be those that stand on the buttons. */
const labelFaults = (
  key: string,
  text: string,
  said: string,
  { own, english }: Languages,
): string[] =>
  [...said.matchAll(QUOTED)].flatMap(([, label = '']) => {
    const keys = [...english].flatMap(([one, words]) => (words === label ? [one] : []));
    const labels = keys.flatMap((one) => own.get(one) ?? []);
    if (labels.length === 0 || labels.some((one) => text.includes(one))) return [];
    return [`${key}: speaks of “${label}”, which is “${labels[0]}” at ${keys[0]}`];
  });

const familyFaults = (name: string, own: Family, english: Family, of: Languages): string[] => {
  const said = textsIn(english);
  const most = said.at(-1) ?? '';
  const serves = formsOf(of.locale);
  return [
    ...formFaults(name, own, english, of.locale),
    ...entriesOf(name, own).flatMap(({ key, form, text }) => [
      ...placeholderFaults(key, text, said, form === null ? 2 : (serves.get(form) ?? 2)),
      ...textFaults(key, text, said),
      ...labelFaults(key, text, most, of),
    ]),
  ];
};

/** A sentence for whatever is wrong with a language's texts. */
export const faultsOf = (of: Languages): string[] => {
  const { own, english } = of;
  const names = namesIn(english);
  const families = [...names].map((name) => ({
    name,
    own: familyOf(name, own, names),
    english: familyOf(name, english, names),
  }));
  const isMissing = (one: { own: Family }): boolean => textsIn(one.own).length === 0;
  return [
    ...families.filter(isMissing).map(({ name }) => `${name}: is missing`),
    ...[...own.keys()]
      .filter((key) => nameOf(key, names) === null)
      .map((key) => `${key}: is not among the English texts`),
    ...families
      .filter((one) => !isMissing(one))
      .flatMap((one) => familyFaults(one.name, one.own, one.english, of)),
    ...lineFaults(own),
  ];
};
