import type { Say } from '../ui/say.ts';

/** What is stored, and the way to undo every choice. */
export const Stored = ({ reset, say }: { reset: () => void; say: Say }) => (
  <section aria-labelledby="stored">
    <h2 id="stored">{say('options_stored')}</h2>
    <p>{say('options_stored_text')}</p>
    <p>
      <button type="button" onClick={reset}>
        {say('options_reset')}
      </button>
    </p>
  </section>
);
