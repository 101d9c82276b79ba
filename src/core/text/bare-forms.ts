import { fold } from './words.ts';

/** Articles and the like that French and its neighbours write together with a word: "l'Otan". */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/iu;
/** "And", a preposition and the article, which Arabic writes together with a word: وبالأسلحة is أسلحة. */
const JOINED = /^[وف]?(?:[بكل]?ال|لل|[بكل])?(?=\p{L}{3})/u;
const ARABIC = /^\p{Script=Arabic}/u;
// Two letters that writers exchange at a word's end, and the stroke that only stretches a line.
const spelt = (form: string): string =>
  form.replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ـ/g, '');

/** Every way in which what is written together may begin: و alone may be "and" or part of the word. */
const unjoined = (form: string): string[] => {
  const [joined = ''] = JOINED.exec(form) ?? [];
  const starts = [...joined].map((_, i) => i + 1).filter((cut) => joined.slice(cut).length !== 1);
  return [form, ...starts.map((cut) => form.slice(cut))];
};

/** The folded word, and what is left of it without what its language writes together with words. */
export const bareForms = (word: string): string[] => {
  const form = fold(word);
  if (ARABIC.test(form)) return unjoined(spelt(form));
  return ELIDED.test(word) ? [form, fold(word.replace(ELIDED, ''))] : [form];
};
