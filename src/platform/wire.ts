/** How a message travels: what is asked, by which side, and a reply that says what went wrong. */
import { browser, type Sender } from './browser.ts';

export type Calls = Record<string, (param: never) => unknown>;
export type Param<M extends Calls, K extends keyof M> = Parameters<M[K]>[0];
export type Value<M extends Calls, K extends keyof M> = ReturnType<M[K]>;

/**
 * What comes back: the value, or why there is none. `gone`: nobody is there to answer (no script in
 * the page, the extension was updated or switched off); `failed`: whoever answers threw.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; detail: string };

/** Who sent a message: the tab and frame of a page's script, null for the extension's own pages. */
export type From = { tab: number | null; frame: number | null; url: string };

/** Answers for some of a map's messages. An answer may throw; the sender then gets `failed`. */
export type Answers<M extends Calls> = {
  [K in keyof M]?: (param: Param<M, K>, from: From) => Value<M, K> | Promise<Value<M, K>>;
};

type Wire = { ask: string; param: unknown };
export type Side = 'toBackground' | 'toPage' | 'toSurfaces';

const gone = (error: unknown): { ok: false; code: string; detail: string } => ({
  ok: false,
  code: 'gone',
  detail: error instanceof Error ? error.message : String(error),
});

/** What was sent, as a reply; never rejects. */
export const reply = async <T>(sent: () => Promise<unknown>): Promise<Reply<T>> => {
  try {
    const got = await sent();
    if (typeof got === 'object' && got !== null && 'ok' in got) return got as Reply<T>;
    return gone('no answer');
  } catch (error) {
    return gone(error);
  }
};

/** How messages are sent to one side of the extension; those to a page need its tab as well. Never rejects. */
export const sending =
  <M extends Calls>(side: Side) =>
  <K extends keyof M & string>(ask: K, param: Param<M, K>): Promise<Reply<Value<M, K>>> =>
    reply(() => browser.runtime.sendMessage({ side, ask, param }));

/** True while the extension that this script came from is still there. */
export const alive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

/** After how many milliseconds a question without an answer is put again: one side takes a moment to stop and start. */
const AGAIN_MS = [100, 400, 1_600, 6_400];

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * As `sending`, to a side that browsers stop and start: stopped while it was asked, it has not answered, and
 * the next question starts it anew. Nothing asked may do harm twice.
 */
export const sendingAgain = <M extends Calls>(side: Side) => {
  const send = sending<M>(side);
  return async <K extends keyof M & string>(
    ask: K,
    param: Param<M, K>,
  ): Promise<Reply<Value<M, K>>> => {
    let answer = await send(ask, param);
    for (const ms of AGAIN_MS) {
      if (answer.ok || answer.code !== 'gone' || !alive()) break;
      await rest(ms);
      answer = await send(ask, param);
    }
    return answer;
  };
};

const isWire = (message: unknown, side: Side): message is Wire =>
  typeof message === 'object' && message !== null && 'side' in message && message.side === side;

/** The code of an error that has one. */
export const codeOf = (error: unknown, otherwise: string): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : otherwise;

const attempt = async (work: () => unknown): Promise<Reply<unknown>> => {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, code: codeOf(error, 'failed'), detail: gone(error).detail };
  }
};

const fromOf = (sender: Sender): From => ({
  tab: sender.tab?.id ?? null,
  frame: sender.frameId ?? null,
  url: sender.url ?? '',
});

/** Answers one side's messages, until the signal if there is one. */
export const listen = <M extends Calls>(
  side: Side,
  answers: Answers<M>,
  signal?: AbortSignal,
): void => {
  // True keeps the way open for an answer to come; older Chromium knows no promise here.
  const listener = (
    message: unknown,
    sender: Sender,
    send: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isWire(message, side)) return undefined;
    const answer = Object.hasOwn(answers, message.ask) ? answers[message.ask] : undefined;
    if (!answer) return undefined;
    void attempt(() => answer(message.param as never, fromOf(sender))).then(send);
    return true;
  };
  // Its type knows none that leaves a message to another listener.
  const listening = listener as (message: unknown) => true;
  browser.runtime.onMessage.addListener(listening);
  signal?.addEventListener('abort', () => {
    // In an orphaned script the API is gone, and the listener with it.
    browser.runtime?.onMessage?.removeListener(listening);
  });
};
