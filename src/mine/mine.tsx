import type { Say } from '../ui/say.ts';
import { Empty } from './empty.tsx';
import { List } from './list.tsx';
import type { MyArticles } from './my-articles.ts';
import { TakeIn } from './packs/take-in.tsx';
import { TOP } from './places.ts';
import { Status } from './status.tsx';
import { useMine } from './use-mine.ts';

type Props = { articles: MyArticles; keepKey: string | null; say: Say };

/** All that the reader keeps: to find, to put in order and to erase. */
export const Mine = ({ articles, keepKey, say }: Props) => {
  const mine = useMine(articles, say);
  const { look } = mine;
  return (
    <main class="mine">
      <h1 id={TOP} tabIndex={-1}>
        {say('mine_title')}
      </h1>
      <p class="explain">{say('mine_text')}</p>
      {look === null && <p>{say('mine_reading')}</p>}
      {look?.is === 'refused' && <p>{say('corrections_refused')}</p>}
      {look?.is === 'failed' && (
        <>
          <p>{say('mine_failed')}</p>
          <p>
            <button type="button" onClick={() => void mine.again()}>
              {say('mine_again')}
            </button>
          </p>
        </>
      )}
      {look?.is === 'list' && look.all.unreadable > 0 && (
        <p class="remark">{say('mine_unreadable', { n: look.all.unreadable })}</p>
      )}
      {look?.is === 'list' && look.all.articles.length === 0 && <Empty {...{ keepKey, say }} />}
      {look?.is === 'list' && <TakeIn {...{ articles, say }} act={mine.act} />}
      <Status mine={mine} say={say} />
      {look?.is === 'list' && look.all.articles.length > 0 && (
        <List all={look.all} whole={look.whole} {...{ articles, mine, say }} />
      )}
    </main>
  );
};
