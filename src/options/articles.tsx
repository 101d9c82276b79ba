import { useRef, useState } from 'preact/hooks';
import { type ArticlesOutcome, type KeptArticles, send } from '../platform/messages.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { sizeWords } from '../ui/sizes.ts';
import { SureButton } from '../ui/sure-button.tsx';

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
  const [outcome, setOutcome] = useState<ArticlesOutcome | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const erase = async (): Promise<void> => {
    const reply = await send('eraseAllKept', null);
    setOutcome(reply.ok ? reply.value : 'refused');
    // The button that was pressed is gone with what it was about.
    heading.current?.focus();
  };
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
      {all !== undefined && !isNothing(all) && (
        <p class="show">
          <a href="../mine/index.html">{say('keep_mine')}</a>
          <SureButton
            ask={say('options_kept_erase')}
            sure={say('options_kept_sure')}
            not={say('options_kept_not')}
            act={() => void erase()}
          />
        </p>
      )}
      <p class="status" role="status">
        {outcome && say(outcome === 'done' ? 'options_kept_erased' : keyOf('kept', outcome))}
      </p>
    </section>
  );
};
