/** How telling a word is: 1 for the most frequent words of the language, 8 for a word outside the list. */
export type Weights = (stem: string) => number;

/** The class of a stem that the list does not hold. */
const RAREST = 8;

/** How many letters a stem shares with the one before it, as a capital, A for none; and its other letters. */
const STEM = /([A-Z])([^A-Z]*)/g;

/**
 * Reads the list that the build cuts from SUBTLEX-US (Brysbaert & New, 2009): a comment, then one line of stems a class, 1
 * to 7, each after what it shares with the one before it (front coding). Throws where the shape is another.
 */
export const parseWeights = (list: string): Weights => {
  const lines = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length !== RAREST - 1) throw new Error(`word weights: ${lines.length} classes, not 7`);
  const classes = new Map<string, number>();
  lines.forEach((line, i) => {
    let stem = '';
    for (const [, shared = 'A', more = ''] of line.matchAll(STEM)) {
      stem = stem.slice(0, shared.charCodeAt(0) - 65) + more;
      classes.set(stem, i + 1);
    }
  });
  return (stem) => classes.get(stem) ?? RAREST;
};
