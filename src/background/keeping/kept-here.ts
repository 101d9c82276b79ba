/** What is kept of the page of a tab. */

import { isThere } from '../../platform/articles/database.ts';
import { newest } from '../../platform/articles/rows.ts';
import { articleRow, rowsOfStory, wholeArticle } from '../../platform/articles/store.ts';
import { type KeptHere, sendToPage } from '../../platform/messages.ts';
import { urlOf } from '../degree.ts';
import { isPrivate } from '../private.ts';
import { idOf } from './address.ts';
import { rememberingOn } from './choice.ts';

/** Whether a page has another text by now than the one kept last; false where no script of ours has read it. */
const isChanged = async (tab: number, id: string): Promise<boolean> => {
  const there = await sendToPage(tab, 'article', null);
  const kept = there.ok && there.value ? await wholeArticle(id) : null;
  return kept !== null && there.ok && newest(kept)?.text !== there.value?.page.text;
};

/** What is kept of a tab's page; null where that cannot be read. */
export const keptHere = async ({ tab }: { tab: number }): Promise<KeptHere | null> => {
  const [incognito, there] = await Promise.all([isPrivate(tab), isThere()]);
  const remembering = await rememberingOn(tab);
  const nothing: KeptHere = {
    private: incognito,
    article: null,
    story: null,
    others: 0,
    changed: false,
    remembered: false,
    remembering,
  };
  if (!there) return nothing;
  try {
    const row = await articleRow(await idOf(await urlOf(tab)));
    // Of a print that a story file gave the text can still be kept.
    if (!row || row.texts.length === 0) return nothing;
    const others = (await rowsOfStory(row.story)).length - 1;
    const changed = await isChanged(tab, row.id);
    const remembered = row.remembered !== undefined;
    return { ...nothing, article: row.id, story: row.story, others, changed, remembered };
  } catch {
    return null;
  }
};
