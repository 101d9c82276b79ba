import { useRef } from 'preact/hooks';
import type { KeptArticles } from '../platform/messages.ts';
import type { Say } from '../ui/say.ts';
import { sizeWords } from '../ui/sizes.ts';
import { EraseAll } from './erase-all.tsx';

type All = KeptArticles | null | undefined;

const Count = ({ all, say }: { all: KeptArticles | null; say: Say }) => {
  if (!all) return <p>{say('options_kept_refused')}</p>;
  const byHand = all.articles.filter(({ remembered }) => remembered === undefined);
  const n = byHand.length;
  const size = sizeWords(
    byHand.reduce((sum, { bytes }) => sum + bytes, 0),
    say,
  );
  return (
    <>
      <p class="kept-count">
        {n > 0 ? say('options_kept_count', { n, size }) : say('options_kept_none')}
      </p>
      {all.unreadable > 0 && (
        <p class="remark">{say('options_kept_unreadable', { n: all.unreadable })}</p>
      )}
    </>
  );
};

const isNothing = (all: KeptArticles | null): boolean =>
  all !== null && all.articles.length + all.unreadable === 0;

/** What is kept of articles, how much it is, and the way to be rid of it. */
export const ArticlesSection = ({
  all,
  keepKey,
  say,
}: {
  all: All;
  keepKey: string | null;
  say: Say;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="articles">
      <h2 id="articles" tabIndex={-1} ref={heading}>
        {say('options_kept')}
      </h2>
      <p>
        {say('options_kept_text')}
        {keepKey && ` ${say('options_kept_key', { key: keepKey })}`}
      </p>
      {all !== undefined && <Count all={all} say={say} />}
      <EraseAll
        message="eraseAllKept"
        any={all !== undefined && !isNothing(all)}
        ask={say('options_kept_erase')}
        {...{ heading, say }}
      />
    </section>
  );
};
