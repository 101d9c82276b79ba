import type { Say } from '../ui/say.ts';
import type { useMine } from './use-mine.ts';

type Props = { mine: Pick<ReturnType<typeof useMine>, 'status' | 'undo' | 'last'>; say: Say };

/** What came of the last change, and the way back from what was erased or taken out. */
export const Status = ({ mine: { status, undo, last }, say }: Props) => (
  <div class={`status ${status || last ? 'status-full' : ''}`}>
    <p role="status">{status}</p>
    {last && (
      <button type="button" aria-keyshortcuts="Control+Z" onClick={() => void undo()}>
        {say('mine_undo', { n: last.articles.length })}
      </button>
    )}
    {last && <span class="explain">{say('mine_undo_text')}</span>}
  </div>
);
