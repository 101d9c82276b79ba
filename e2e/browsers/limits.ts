/**
 * How long a wait may take, in milliseconds. No test says anything about speed: what these end would never
 * come. Five times what a slow machine with other work to do needs, so that its clock decides nothing.
 */

/** For one state of a page: the longest is a page of ten megabytes, laid out by a busy browser. */
export const STATE_MS = 60_000;

/** For a browser to start, and for one answer of its own: longer than a state that it is asked to wait for. */
export const BROWSER_MS = 2 * STATE_MS;

/** For a browser with the extension in it, which is more than one such wait. */
export const START_MS = 2 * BROWSER_MS;

/** For one test; longer than any state in it, so that a limit that is reached names the state. The longest reads all real pages. */
export const TEST_MS = 3_600_000;
