import { setTimeout as pause } from 'node:timers/promises';
import { STATE_MS } from './limits.ts';

/** Between two questions, in milliseconds: asked without a rest, they take the processor from what is asked. */
const REST_MS = 25;

/** The first truthy answer, asked again and again; throws, naming the state, where none comes. */
export const came = async <T>(
  state: string,
  ask: () => Promise<T>,
): Promise<Exclude<T, null | undefined | false | 0 | ''>> => {
  const last = performance.now() + STATE_MS;
  do {
    const found = await ask();
    if (found) return found as Exclude<T, null | undefined | false | 0 | ''>;
    await pause(REST_MS);
  } while (performance.now() < last);
  throw new Error(`This did not come within ${STATE_MS / 1000} s: ${state}`);
};
