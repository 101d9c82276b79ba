import { STATE_MS } from './limits.ts';

/** The first truthy answer, asked again and again; throws, naming the state, where none comes. */
export const came = async <T>(
  state: string,
  ask: () => Promise<T>,
): Promise<Exclude<T, null | undefined | false | 0 | ''>> => {
  const last = performance.now() + STATE_MS;
  do {
    const found = await ask();
    if (found) return found as Exclude<T, null | undefined | false | 0 | ''>;
  } while (performance.now() < last);
  throw new Error(`This did not come within ${STATE_MS / 1000} s: ${state}`);
};
