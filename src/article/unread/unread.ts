/** Whether an article has text that was not read. */
import { isProse, textOf } from '../chunks.ts';
import { closest } from '../flat-tree.ts';
import { above } from '../main-text/containers.ts';
import { leadsOn } from './buttons.ts';
import { describesMore } from './described-more.ts';
import { isElsewhere } from './elsewhere.ts';
import { isShortened } from './length.ts';
import { dropsText, hidesText } from './not-taken.ts';
import { asksOfBlockers, isOffered, isOfferedByPicture, isWalled } from './offers.ts';
import { type PageText, squeezed } from './page-text.ts';
import { isOneOfSeveral } from './paging.ts';
import { jumps, saysPart } from './said.ts';

/** True where nothing may be said to be missing. */
export const hasUnread = (page: PageText): boolean => {
  let joined: string | undefined;
  const read = (): string => {
    joined ??= page.main.map((chunk) => squeezed(textOf(chunk))).join(' ');
    return joined;
  };
  const body = above(page.main.filter(isProse));
  if (!body) return true;
  const around = closest(body, 'article, main') ?? body;
  return (
    describesMore(page, read) ||
    hidesText(page, body, read) ||
    dropsText(page, read) ||
    leadsOn(page, around) ||
    isOffered(page) ||
    isOfferedByPicture(page, around) ||
    asksOfBlockers(page, around) ||
    saysPart(page, around) ||
    jumps(page, around) ||
    isWalled(page) ||
    isShortened(around) ||
    isElsewhere(page, around) ||
    isOneOfSeveral(page, around)
  );
};
