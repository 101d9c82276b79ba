/** What of a lineage's evidence can be counted in the tellings, so that an editor's numbers are true. */
import type { Edition } from './edition-format.ts';
import { type Open, runWords } from './edition-rules.ts';

/** Fewer words in a row than these are set phrases and titles. */
const LEAST = 6;
const QUOTED = /["“”][^"“”]*["“”]?/g;

type Sentence = { source: string; text: string };

/** The words of a source outside quotations, a list for each stretch. */
const stretches = (all: readonly Sentence[], source: string): string[][] =>
  all
    .filter((sentence) => sentence.source === source)
    .flatMap(({ text }) => text.replace(QUOTED, '|').split('|').map(runWords));

const longest = (list: string[], from: number, held: readonly string[]): number => {
  let length = 0;
  const shared = (n: number): boolean =>
    from + n <= list.length &&
    held.some((text) => text.includes(` ${list.slice(from, from + n).join(' ')} `));
  while (shared(length + 1)) length += 1;
  return length;
};

/** Runs of six words or longer, outside quotations, that one source shares with another. */
export const verbatim = (all: readonly Sentence[], one: string, other: string): number => {
  const held = stretches(all, other).map((list) => ` ${list.join(' ')} `);
  let count = 0;
  for (const list of stretches(all, one))
    for (let from = 0; from < list.length; ) {
      const length = longest(list, from, held);
      if (length >= LEAST) count += 1;
      from += length >= LEAST ? length : 1;
    }
  return count;
};

/** Claims that these two sources have and no other. */
export const onlyIn = ({ claims }: Edition, one: string, other: string): number =>
  claims.filter(
    ({ evidence }) => Object.keys(evidence).length === 2 && one in evidence && other in evidence,
  ).length;

/** Numbers in the edition's lineages that the tellings do not bear out. */
export const lineageOpen = (edition: Edition, all: readonly Sentence[]): Open[] =>
  edition.sources.flatMap(({ id, lineage }) =>
    lineage.evidence.flatMap(({ code, source, n }): Open[] => {
      if (typeof source !== 'string' || typeof n !== 'number') return [];
      const found =
        code === 'runs'
          ? verbatim(all, id, source)
          : code === 'only'
            ? onlyIn(edition, id, source)
            : n;
      const place = `sources › ${id} › lineage › ${code}`;
      return found === n ? [] : [{ place, message: `${n} is given, ${found} found.` }];
    }),
  );
