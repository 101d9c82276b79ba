/** Whether an article has text that was not read. */
import { isProse, textOf } from '../chunks.ts';
import { closest } from '../flat-tree.ts';
import { above } from '../main-text/containers.ts';
import { leadsOn } from './buttons.ts';
import { describesMore } from './described-more.ts';
import { isElsewhere } from './elsewhere.ts';
import { dropsText, hidesText } from './left-out.ts';
import { isShortened } from './length.ts';
import { asksOfBlockers, isOffered, isOfferedByPicture, isWalled } from './offers.ts';
import { isOneOfSeveral } from './paging.ts';
import { type Parts, squeezed } from './parts.ts';
import { jumps, saysPart } from './said.ts';

/** True where nothing may be said to be missing. */
export const hasUnread = (parts: Parts): boolean => {
  let joined: string | undefined;
  const read = (): string => {
    joined ??= parts.main.map((chunk) => squeezed(textOf(chunk))).join(' ');
    return joined;
  };
  const body = above(parts.main.filter(isProse));
  if (!body) return true;
  const around = closest(body, 'article, main') ?? body;
  return (
    describesMore(parts, read) ||
    hidesText(parts, body, read) ||
    dropsText(parts, read) ||
    leadsOn(parts, around) ||
    isOffered(parts) ||
    isOfferedByPicture(parts, around) ||
    asksOfBlockers(parts, around) ||
    saysPart(parts, around) ||
    jumps(parts, around) ||
    isWalled(parts) ||
    isShortened(around) ||
    isElsewhere(parts, around) ||
    isOneOfSeveral(parts, around)
  );
};
