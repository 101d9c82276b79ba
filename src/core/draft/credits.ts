/** Whom a telling credits, by its credit line, its dateline and its own words. */

import { bareOutlet } from '../english/aggregators.ts';
import type { Cleaned } from '../prose/lines/furniture.ts';
import type { DraftTelling } from './tellings.ts';

/** What is known of a telling beside its text. */
type Credited = { outlet: string; credits: string | null; date: string };

export type Known = { telling: DraftTelling; cleaned: Cleaned; credited: Credited };

/** The report that a credit line names first: "AP via KGET 17" is AP's. */
export const creditOf = ({ cleaned, credited }: Known): string | null => {
  const named = credited.credits?.replace(/^claims\s+/i, '').split(/\s+via\s+/i)[0];
  return named ?? cleaned.dateline?.agencies.at(-1) ?? null;
};

const textOf = ({ telling, cleaned }: Known): string =>
  telling.text.slice(cleaned.blocks[0]?.start ?? 0);

/** Whether the text itself bears out a credit: by its dateline, a line of its own, or an outlet that says whose it shows. */
export const bearsOut = ({ telling, cleaned, credited }: Known, credit: string): boolean =>
  [
    ...(cleaned.dateline?.agencies ?? []),
    ...cleaned.dropped.map(({ start, end }) => telling.text.slice(start, end)),
    credited.outlet.split(' (')[0] ?? '',
  ].some((name) => bareOutlet(name) === bareOutlet(credit));

/** Of the names that a telling credits those that stand in its text. */
export const namesInText = (known: Known, names: readonly string[]): string[] => {
  const text = textOf(known);
  return names.filter((name) => text.includes(name));
};

/** A line in the text itself that says where it is from. */
const SAYS_FROM = /\b(?:article|story|text|report)\s+(?:from|by|via)\s+((?:www\.)?[\w-]+\.\w+)/i;

export const claimed = ({ telling }: Known): string | null => {
  const [, name] =
    telling.sentences
      .slice(0, 3)
      .map(({ from, end }) => SAYS_FROM.exec(telling.text.slice(from, end)))
      .find((match) => match !== null) ?? [];
  return name ?? null;
};
