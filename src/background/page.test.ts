import { expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../platform/settings.ts';

const world = vi.hoisted(() => ({
  change: (_now: Settings, _before: Settings): unknown => null,
  heard: [] as number[],
}));

vi.mock('../platform/storage.ts', () => ({
  onSettings: (changed: typeof world.change) => {
    world.change = changed;
  },
}));
vi.mock('../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../platform/messages.ts', () => ({
  sendToPage: async (tab: number) => {
    // The first tab's page is stuck for good.
    if (tab === 1) await new Promise(() => {});
    world.heard.push(tab);
    return { ok: true, value: null };
  },
}));
vi.mock('./badge.ts', () => ({ showBadge: async () => {} }));
vi.mock('./reports.ts', () => ({ readTab: async () => {} }));
vi.mock('./tabs.ts', () => ({ knownTabs: async () => [1, 2, 3], known: async () => null }));

const { spreadSettings } = await import('./page.ts');

test('a page that is stuck keeps no other from following settings', async () => {
  spreadSettings();
  void world.change(DEFAULTS, DEFAULTS);
  await vi.waitFor(() => expect(world.heard).toEqual([2, 3]));
});
