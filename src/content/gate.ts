/** Runs in every listed page, and small: asks whether a story could be told here, and does nothing else. */
import { openingOfDocument } from '../article/opening.ts';
import { answerPage, send } from '../platform/messages.ts';
import { addressHere, docId, isRunning, takeOver } from './doc.ts';
import { clearLeftovers } from './leftovers.ts';
import { rounds } from './reading/rounds.ts';

const shown = async (): Promise<void> => {
  if (!('prerendering' in document && document.prerendering)) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
};

/** Asks until a story could be told; from then on the annotator looks itself. */
const look = async (signal: AbortSignal): Promise<void> => {
  const { next } = rounds({ childList: true, characterData: true }, signal);
  let asked: string | null = null;
  while (!signal.aborted) {
    const text = openingOfDocument(document);
    if (text !== null && text !== asked) {
      asked = text;
      const reply = await send('opening', { doc: docId(), url: location.href, text });
      if (reply.ok ? reply.value : reply.code === 'gone') return;
    }
    await next();
  }
};

const main = async (): Promise<void> => {
  const { signal } = takeOver('gate');
  if (!isRunning('annotator')) clearLeftovers();
  let address = addressHere();
  let turn = new AbortController();
  signal.addEventListener('abort', () => turn.abort());
  const lookAnew = (): void => {
    turn.abort();
    turn = new AbortController();
    if (!isRunning('annotator')) void look(turn.signal);
  };
  answerPage(
    {
      doc: docId,
      moved: ({ url }) => {
        if (addressHere(url) === address) return null;
        address = addressHere(url);
        lookAnew();
        return null;
      },
      again: () => {
        lookAnew();
        return null;
      },
    },
    signal,
  );
  await shown();
  await look(turn.signal);
};

void main();
