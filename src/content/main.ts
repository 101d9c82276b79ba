/** The annotator: comes when asked for, may come twice, and leaves without a trace. */
import { send } from '../platform/messages.ts';
import { docId, isRunning, takeOver } from './doc.ts';
import { session } from './session.ts';
import { settled } from './settle.ts';

const start = async (): Promise<void> => {
  const run = takeOver('annotator');
  const moved = async (): Promise<void> => {
    run.abort();
    // Where the gate runs, it asks for the annotator again once there is an article.
    if (isRunning('gate')) return;
    const wait = takeOver('annotator');
    await settled(wait.signal);
    if (!wait.signal.aborted) await start();
  };
  // Come back from the back-forward cache: the tab has shown another page meanwhile.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void start();
  };
  addEventListener('pageshow', back, { signal: run.signal });
  try {
    await session(run, () => void moved());
  } catch (error) {
    run.abort();
    const detail = error instanceof Error ? error.message : String(error);
    await send('failed', { doc: docId(), code: 'page', detail });
  }
};

void start();
