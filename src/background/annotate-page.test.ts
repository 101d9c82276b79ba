import { expect, test, vi } from 'vitest';
import { textPage } from '../core/text/blocks.ts';

const world = vi.hoisted(() => ({ story: null as string | null }));

vi.mock('../core/report/annotate.ts', () => ({
  annotate: async () => ({ report: { story: null }, story: world.story }),
}));
vi.mock('./shelves.ts', () => ({
  shelves: async () => ({
    own: {
      forPage: async () => {
        throw new Error('unreadable');
      },
    },
  }),
}));

const { annotatePage } = await import('./annotate-page.ts');

test('what an edition says stands where the reader’s own articles cannot be read; else whoever asks is told', async () => {
  const page = textPage('A ferry ran aground.', null, null);
  await expect(annotatePage(page, true)).rejects.toThrow('unreadable');
  expect(await annotatePage(page, false)).toMatchObject({ story: null });
  world.story = 'near';
  expect(await annotatePage(page, true)).toMatchObject({ story: 'near' });
});
