/** The annotator: comes when asked for, may come twice, and leaves without a trace. */
import { send } from '../platform/messages.ts';
import { docId, takeOver } from './doc.ts';
import { session } from './session.ts';

const start = async (): Promise<void> => {
  const run = takeOver('annotator');
  // Come back from the back-forward cache: the tab has shown another page meanwhile.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void start();
  };
  addEventListener('pageshow', back, { signal: run.signal });
  try {
    await session(run);
  } catch (error) {
    run.abort();
    const detail = error instanceof Error ? error.message : String(error);
    await send('failed', { doc: docId(), code: 'page', detail });
  }
};

void start();
