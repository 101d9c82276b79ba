/** What gate and annotator, two scripts of one world, know in common: the document's id and who runs. */
import { withoutFragment } from '../core/text/address.ts';

type Shared = { doc?: { id: string; url: string }; running?: Record<string, AbortController> };

const SLOT = Symbol.for('variorum');

const shared = (): Shared => {
  const world = globalThis as { [SLOT]?: Shared };
  world[SLOT] ??= {};
  return world[SLOT];
};

/** The address without what is after `#`: jumping inside a page is not a new document. */
export const addressHere = (url = location.href): string => withoutFragment(url);

const fresh = (): string =>
  // `randomUUID` is missing on pages that came over http.
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');

/** The id of the document at this address; a new one after client-side navigation. */
export const docId = (): string => {
  const here = shared();
  if (here.doc?.url !== addressHere()) here.doc = { id: fresh(), url: addressHere() };
  return here.doc.id;
};

/** Stops an earlier run of the same script, and answers the signal of this one. */
export const takeOver = (script: string): AbortController => {
  const here = shared();
  here.running ??= {};
  here.running[script]?.abort();
  const run = new AbortController();
  here.running[script] = run;
  return run;
};

/** True while a script of this name has not been stopped. */
export const isRunning = (script: string): boolean =>
  shared().running?.[script]?.signal.aborted === false;
