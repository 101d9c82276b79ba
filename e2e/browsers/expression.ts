/** Functions as source text, so that both browsers' drivers run them in the same way. */
import { setTimeout as pause } from 'node:timers/promises';
import { STATE_MS } from './limits.ts';

type Work = (...args: never[]) => unknown;

// Transpilers wrap named inner functions in `__name`, which the page does not have.
const call = (work: Work, arg: unknown): string =>
  `(() => { const __name = (named) => named; return (${work})(${JSON.stringify(arg) ?? ''}); })()`;

/** An expression that runs the function once. */
export const once = (work: Work, arg: unknown): string => call(work, arg);

/**
 * For one question. A page that goes into the browser's cache while it is asked answers nothing any more, not even that
 * it went: what is not answered within twice that is asked again, of the page that is there then.
 */
const QUESTION_MS = 5_000;

/** An expression that runs the function until it gives something truthy; null where nothing comes. */
const until = (work: Work, arg: unknown): string => `
  new Promise((resolve, reject) => {
    const last = performance.now() + ${QUESTION_MS};
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
      const answer = evaluate(until(work, arg));
      const found = await Promise.race([answer, pause(2 * QUESTION_MS, null, { ref: false })]);
      if (found) return found;
    } catch (error) {
      if (!GONE.test(String(error))) throw error;
    }
  }
  const asked = arg === undefined ? '' : ` of ${JSON.stringify(arg)}`;
  throw new Error(`This did not come within ${STATE_MS / 1000} s${asked}: ${work}`);
};
