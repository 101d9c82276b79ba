import type { Say } from '../ui/say.ts';

/** Nothing is kept: says how one keeps an article, and what for. */
export const Empty = ({ say }: { say: Say }) => (
  <section class="empty" aria-labelledby="empty">
    <h2 id="empty">{say('mine_none')}</h2>
    <p>{say('mine_none_how')}</p>
    <p>{say('mine_none_why')}</p>
  </section>
);
