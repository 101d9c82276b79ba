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
  return { page: page as PageOfTab, change: () => changed() };
};

/** The states that are shown, and whether that is all, or more is waited for. */
const shown = async (
  { page }: ReturnType<typeof pageOf>,
  end = new AbortController(),
): Promise<string[]> => {
  const all: string[] = [];
  follow(page, ({ is }) => all.push(is), end.signal).then(() => all.push('end'));
  await settled();
  return all;
};

describe('follow', () => {
  it('shows what is known', async () => {
    expect(await shown(pageOf(['no-story']))).toEqual(['no-story', 'end']);
  });

  it.each(['unread', 'no-article', 'failed'] as const)('has a page read that is %s', async (is) => {
    expect(await shown(pageOf([is], ['no-story']))).toEqual(['unread', 'no-story', 'end']);
  });

  it('waits for a change', async () => {
    const tab = pageOf(['reading'], ['no-story']);
    const all = await shown(tab);
    expect(all).toEqual(['reading']);
    tab.change();
    await settled();
    expect(all).toEqual(['reading', 'no-story', 'end']);
  });

  it('asks again after each change, also one that comes while it asks', async () => {
    const change = (): void => tab.change();
    const tab = pageOf(['reading', change], ['reading', change], ['reading', change], ['no-story']);
    expect(await shown(tab)).toEqual(['reading', 'reading', 'reading', 'no-story', 'end']);
  });

  it('ends with its signal, while it asks or while it waits', async () => {
    const end = new AbortController();
    expect(await shown(pageOf(['reading', () => end.abort()]), end)).toEqual(['end']);
    const later = new AbortController();
    const all = await shown(pageOf(['reading'], ['no-story']), later);
    expect(all).toEqual(['reading']);
    later.abort();
    await settled();
    expect(all).toEqual(['reading', 'end']);
  });
});
