/** Remembering: a page that its reader has stayed on is kept of itself, where he chose that. */
import { isWhole } from '../../core/prose/lines/whole.ts';
import { boundsAt } from '../../platform/articles/remembering/bounds.ts';
import { stopRemembering } from '../../platform/articles/remembering/stopped.ts';
import { type From, type Kept, sendToPage, tellSurfaces } from '../../platform/messages.ts';
import { loadSettings } from '../../platform/storage.ts';
import { showStopped } from '../badge.ts';
import { sayForAWhile } from './by-hand.ts';
import { tellKept } from './changes.ts';
import { saveInTurn } from './keep.ts';
import { noting } from './let-go.ts';
import { refusalOf } from './refusal.ts';
import { isToRemember } from './wanted.ts';

const WRITTEN: readonly Kept[] = ['kept', 'changed'];

/** A page has been in sight for a while. True where no more of its document is to be told. */
export const onStayed = async ({ doc }: { doc: string }, { tab, url }: From): Promise<boolean> => {
  if (tab === null || !(await isToRemember(tab, url))) return false;
  const there = await sendToPage(tab, 'article', null);
  const article = there.ok ? there.value : null;
  if (article?.doc !== doc || !isWhole(article.page)) return false;
  // By its own word the page may be of another site.
  if (!(await isToRemember(tab, article.page.url ?? ''))) return false;
  const now = Date.now();
  const { bounds, touched } = noting(boundsAt(now, (await loadSettings()).remember.days));
  try {
    const kept = await saveInTurn(article, { by: 'reading', now, bounds, touched });
    if (WRITTEN.includes(kept)) await tellKept(touched);
  } catch (error) {
    const why = refusalOf(error);
    await stopRemembering(why);
    void tellSurfaces('kept', null);
    await sayForAWhile(tab, () => showStopped(tab, why));
  }
  return true;
};
