import type { Say } from '../ui/say.ts';

/** Nothing is kept: says how one keeps an article, and what for. */
export const Empty = ({ keepKey, say }: { keepKey: string | null; say: Say }) => (
  <section class="empty" aria-labelledby="empty">
    <h2 id="empty">{say('mine_none')}</h2>
    <p>
      {say('mine_none_how')} {keepKey !== null && say('mine_none_key', { key: keepKey })}
    </p>
    <p>{say('mine_none_why')}</p>
  </section>
);
