import { expect, test, vi } from 'vitest';
import { textPage } from '../core/text/blocks.ts';

const world = vi.hoisted(() => ({ story: null as string | null }));

vi.mock('../core/report/annotate.ts', () => ({
  annotate: async () => ({ report: { story: null }, story: world.story }),
}));
vi.mock('./held.ts', () => ({
  held: async () => ({
    own: {
      forPage: async () => {
        throw new Error('unreadable');
      },
    },
  }),
}));

const { annotatePage } = await import('./annotate-page.ts');

test('what an edition says stands where the reader’s own articles cannot be read; else that is said', async () => {
  const page = textPage('A ferry ran aground.', null, null);
  await expect(annotatePage(page)).rejects.toThrow('unreadable');
  world.story = 'near';
  expect(await annotatePage(page)).toMatchObject({ story: 'near' });
});
