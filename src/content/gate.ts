/** Runs in every listed page, and small: asks whether a story could be told here, and does nothing else. */
import { openingOf } from '../article/opening.ts';
import { answerPage, send } from '../platform/messages.ts';
import { addressHere, docId, takeOver } from './doc.ts';
import { settled } from './settle.ts';

const shown = async (): Promise<void> => {
  if (!('prerendering' in document && document.prerendering)) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
};

const ask = async (signal: AbortSignal): Promise<boolean> => {
  const text = openingOf(document);
  if (text === null || signal.aborted) return false;
  await send('opening', { doc: docId(), url: location.href, text });
  return true;
};

/** Many pages put their article in after they have loaded: one more look when they are done. */
const look = async (signal: AbortSignal): Promise<void> => {
  if (await ask(signal)) return;
  await settled(signal);
  await ask(signal);
};

const main = async (): Promise<void> => {
  const { signal } = takeOver('gate');
  let address = addressHere();
  let turn = new AbortController();
  signal.addEventListener('abort', () => turn.abort());
  answerPage(
    {
      doc: docId,
      moved: ({ url }) => {
        if (addressHere(url) === address) return null;
        address = addressHere(url);
        turn.abort();
        turn = new AbortController();
        const { signal: now } = turn;
        void settled(now).then(() => look(now));
        return null;
      },
    },
    signal,
  );
  await shown();
  await look(turn.signal);
};

void main();
