/** What becomes of articles that are fed one by one, by whatever puts them together. */
import type { feed } from '../../src/core/collect/memory.fixture.ts';

/** With which articles one was put together when it came; and the groups in the end. */
export type Fed = { steps: { id: string; mates: string[] }[]; groups: string[][] };

/** Ours as one of them. */
export const fedBy = ({ steps, groups }: Awaited<ReturnType<typeof feed>>): Fed => ({
  steps: steps.map(({ id, group }) => ({ id, mates: group.filter((other) => other !== id) })),
  groups,
});
