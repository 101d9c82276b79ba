/** Words that say when, how or of what a value is told, found among a sentence's terms or beside a value. */

import type { Fact } from '../facts/fact.ts';
import { neighbourByte } from '../prose/neighbours.ts';
import type { Compared } from '../prose/sentence.ts';
import { termHash } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import type { FactAt } from './pairing.ts';

/** Stems of a group of words, as terms are kept. */
export type Mark = ReadonlySet<number>;

/** The mark of words given with spaces between. */
export const mark = (words: string): Mark =>
  new Set(words.split(' ').map((word) => termHash(stem(word))));

/** True where a sentence has one of the words. */
export const has = ({ measured }: Compared, words: Mark): boolean =>
  [...words].some((hash) => measured.terms.has(hash));

/** True where one of the words seems to stand beside a value: a neighbour is kept in a byte. */
export const isBeside = (beside: readonly number[], words: Mark): boolean =>
  [...words].some((hash) => beside.includes(neighbourByte(hash)));

/** A value of a slot and the sentence it stands in. */
export type Side = { one: FactAt<Fact>; own: Compared };

/** True where one of the words stands beside a value; a byte may be another word's, so the sentence is asked too. */
export const tells = ({ one, own }: Side, words: Mark): boolean =>
  isBeside(one.beside, words) && has(own, words);
