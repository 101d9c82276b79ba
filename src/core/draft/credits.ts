/** Whom a telling credits, by its credit line, its dateline and its own words. */
import type { Cleaned } from '../prose/furniture.ts';
import type { DraftTelling } from './tellings.ts';

/** What is known of a telling beside its text. */
type Credited = { outlet: string; credits: string | null; date: string };

export type Known = { telling: DraftTelling; cleaned: Cleaned; credited: Credited };

/** The report that a credit line names first: "AP via KGET 17" is AP's. */
export const creditOf = ({ cleaned, credited }: Known): string | null => {
  const named = credited.credits?.replace(/^claims\s+/i, '').split(/\s+via\s+/i)[0];
  return named ?? cleaned.dateline?.agencies.at(-1) ?? null;
};

/** "www.cnn.com" and "CNN" are one name. */
export const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?www\.|\.(?:com|org|net)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

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
