import { describe, expect, it } from 'vitest';
import type { State } from '../platform/messages.ts';
import { follow } from './follow.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** Nothing here takes longer than promises do. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A page whose states come one after the other: each is answered while something happens. */
const pageOf = (...answers: [State['is'], meanwhile?: () => void][]) => {
  let changed = (): void => {};
  const next = async (): Promise<State> => {
    const [is, meanwhile] = answers.shift() ?? ['forbidden'];
    meanwhile?.();
    return { is } as State;
  };
  const page: Partial<PageOfTab> = {
    state: next,
    read: next,
    onChange: (call) => {
      changed = call;
    },
  };
  const change = async (): Promise<void> => {
    changed();
    await settled();
  };
  return { page: page as PageOfTab, change };
};

/** The states that are shown, and whether that is all, or more is waited for. */
const shown = async (
  { page }: ReturnType<typeof pageOf>,
  { end = new AbortController(), reads = true } = {},
): Promise<string[]> => {
  const all: string[] = [];
  follow(page, reads, ({ is }) => all.push(is), end.signal).ended.then(() => all.push('end'));
  await settled();
  return all;
};

describe('follow', () => {
  it('shows what is known', async () => {
    expect(await shown(pageOf(['no-story']))).toEqual(['no-story']);
  });

  it.each(['unread', 'no-article', 'failed'] as const)('has a page read that is %s', async (is) => {
    expect(await shown(pageOf([is], ['no-story']))).toEqual(['unread', 'no-story']);
  });

  it('shows what comes after each change, and nothing twice', async () => {
    const tab = pageOf(['reading'], ['reading'], ['noted'], ['noted'], ['considered']);
    const all = await shown(tab);
    expect(all).toEqual(['reading']);
    await tab.change();
    expect(all).toEqual(['reading']);
    await tab.change();
    expect(all).toEqual(['reading', 'noted']);
    await tab.change();
    expect(all).toEqual(['reading', 'noted']);
    await tab.change();
    expect(all).toEqual(['reading', 'noted', 'considered']);
  });

  it('asks again after a change that comes while it asks', async () => {
    const change = (): void => void tab.change();
    const tab = pageOf(
      ['reading', change],
      ['noted', change],
      ['considered', change],
      ['no-story'],
    );
    expect(await shown(tab)).toEqual(['reading', 'noted', 'considered', 'no-story']);
  });

  it('shows the end of a reading, and not what was asked before it', async () => {
    const { page } = pageOf();
    const answers: ((state: State) => void)[] = [];
    const ask = (): Promise<State> => new Promise((resolve) => answers.push(resolve));
    let change = (): void => {};
    const slow = {
      ...page,
      state: ask,
      read: ask,
      onChange: (call: () => void) => (change = call),
    };
    const all: string[] = [];
    const { reread } = follow(slow, false, ({ is }) => all.push(is), new AbortController().signal);
    answers.shift()?.({ is: 'unread' });
    await settled();
    change();
    await settled();
    const done = reread();
    const [asked, read] = answers.splice(0);
    read?.({ is: 'forbidden' });
    await done;
    asked?.({ is: 'reading' });
    await settled();
    expect(all).toEqual(['unread', 'reading', 'forbidden']);
  });

  it('has the next page of the tab read, and reads none for ever', async () => {
    const tab = pageOf(['noted'], ['unread'], ['no-article'], ['no-article'], ['failed']);
    const all = await shown(tab);
    await tab.change();
    expect(all).toEqual(['noted', 'unread', 'no-article']);
    await tab.change();
    await tab.change();
    expect(all).toEqual(['noted', 'unread', 'no-article', 'failed']);
  });

  it('asks a page that lets nobody in once', async () => {
    const tab = pageOf(['unread'], ['forbidden'], ['unread'], ['noted']);
    const all = await shown(tab);
    await tab.change();
    expect(all).toEqual(['unread', 'forbidden']);
    await tab.change();
    expect(all).toEqual(['unread', 'forbidden', 'noted']);
  });

  it('has nothing read where it is not to', async () => {
    const tab = pageOf(['unread'], ['noted'], ['unread'], ['no-article'], ['unread']);
    const all = await shown(tab, { reads: false });
    for (const is of ['unread', 'noted', 'unread', 'no-article', 'unread']) {
      expect(all.at(-1)).toBe(is);
      await tab.change();
    }
    expect(all).toHaveLength(6);
  });

  it('keeps to what came of asking a page that lets nobody in', async () => {
    const tab = pageOf(['forbidden'], ['unread'], ['no-story']);
    const all = await shown(tab, { reads: false });
    await tab.change();
    expect(all).toEqual(['forbidden']);
    await tab.change();
    expect(all).toEqual(['forbidden', 'no-story']);
  });

  it('keeps to what came of reading a page again that lets nobody in', async () => {
    const tab = pageOf(['unread'], ['forbidden', () => void tab.change()], ['unread']);
    const all: string[] = [];
    const { reread } = follow(
      tab.page,
      false,
      ({ is }) => all.push(is),
      new AbortController().signal,
    );
    await settled();
    await reread();
    await settled();
    expect(all).toEqual(['unread', 'reading', 'forbidden']);
  });

  it('ends with its signal, while it asks or while it waits', async () => {
    const end = new AbortController();
    expect(await shown(pageOf(['reading', () => end.abort()]), { end })).toEqual(['end']);
    const later = new AbortController();
    const all = await shown(pageOf(['reading'], ['no-story']), { end: later });
    expect(all).toEqual(['reading']);
    later.abort();
    await settled();
    expect(all).toEqual(['reading', 'end']);
  });
});
