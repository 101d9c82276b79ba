/** Functions as source text, so that both browsers' drivers run them in the same way. */
import { STATE_MS } from './limits.ts';

type Work = (...args: never[]) => unknown;

// Transpilers wrap named inner functions in `__name`, which the page does not have.
const call = (work: Work, arg: unknown): string =>
  `(() => { const __name = (named) => named; return (${work})(${JSON.stringify(arg) ?? ''}); })()`;

/** An expression that runs the function once. */
export const once = (work: Work, arg: unknown): string => call(work, arg);

/** An expression that runs the function until it gives something truthy; null after `patience` ms. */
const until = (work: Work, arg: unknown, patience: number): string => `
  new Promise((resolve, reject) => {
    const last = performance.now() + ${patience};
    const look = () => {
      try {
        const found = ${call(work, arg)};
        if (found) resolve(found);
        else if (performance.now() > last) resolve(null);
        else setTimeout(look, 25);
      } catch (error) {
        reject(error);
      }
    };
    look();
  })`;

/** The declaration of a function of a shadow root. */
export const declaration = (work: Work): string =>
  `function (root, arg) { const __name = (named) => named; return (${work})(root, arg); }`;

// What browsers say when the document went away while the question was asked.
const GONE = /context was destroyed|navigat|no such frame|Cannot find context|destroyed|detached/i;

/** Asks until the document gives something truthy, across navigations; throws where nothing comes, naming the question. */
export const untilFound = async <T>(
  evaluate: (expression: string) => Promise<T | null>,
  work: Work,
  arg: unknown,
): Promise<NonNullable<T>> => {
  const last = performance.now() + STATE_MS;
  while (performance.now() < last) {
    try {
      const found = await evaluate(until(work, arg, last - performance.now()));
      if (found) return found;
    } catch (error) {
      if (!GONE.test(String(error))) throw error;
    }
  }
  const asked = arg === undefined ? '' : ` of ${JSON.stringify(arg)}`;
  throw new Error(`This did not come within ${STATE_MS / 1000} s${asked}: ${work}`);
};
