import type { ComponentChildren } from 'preact';
import type { KeptArticles } from '../platform/messages.ts';
import type { Say } from '../ui/say.ts';
import { sizeWords } from '../ui/sizes.ts';
import { ORDERS, type Order } from './finding/groups.ts';

type Props = {
  all: KeptArticles;
  /** False while there is more to come: nothing is counted yet. */
  whole: boolean;
  stories: number;
  order: Order;
  setOrder: (order: Order) => void;
  typed: string;
  setTyped: (typed: string) => void;
  /** How many articles match what is typed. */
  matches: number;
  say: Say;
  children: ComponentChildren;
};

const isOrder = (value: string): value is Order => (ORDERS as readonly string[]).includes(value);

/** How much there is, what to look for, and in which order it stands. */
export const Bar = ({
  all,
  whole,
  stories,
  order,
  setOrder,
  typed,
  setTyped,
  matches,
  say,
  children,
}: Props) => {
  const n = all.articles.length;
  return (
    <>
      <p class="tally">
        {whole
          ? say('mine_tally', {
              articles: say('mine_articles', { n }),
              stories: say('mine_stories', { n: stories }),
              size: sizeWords(all.bytes, say),
            })
          : say('mine_reading')}
      </p>
      <search>
        <form class="bar" onSubmit={(event) => event.preventDefault()}>
          <p>
            <label for="search">{say('mine_search')}</label>
            <input
              id="search"
              type="search"
              value={typed}
              autocomplete="off"
              aria-describedby="search-more"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </p>
          <p>
            <label for="order">{say('mine_order')}</label>
            <select
              id="order"
              value={order}
              onChange={({ currentTarget: { value } }) => isOrder(value) && setOrder(value)}
            >
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {say(`mine_order_${one}`)}
                </option>
              ))}
            </select>
          </p>
        </form>
      </search>
      <div class="looked-for">
        <p id="search-more" class="explain">
          {say('mine_search_text')}
        </p>
        <p role="status">
          {whole &&
            typed.trim() !== '' &&
            (matches > 0 ? say('mine_matches', { n: matches, of: n }) : say('mine_no_matches'))}
        </p>
        <p class="ways">{children}</p>
      </div>
    </>
  );
};
