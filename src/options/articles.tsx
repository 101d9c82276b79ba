import { useEffect, useRef, useState } from 'preact/hooks';
import { type ArticlesOutcome, hear, type KeptArticles, send } from '../platform/messages.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { sizeWords } from '../ui/sizes.ts';
import { SureButton } from '../ui/sure-button.tsx';

const load = async (): Promise<KeptArticles | null> => {
  const reply = await send('keptArticles', null);
  return reply.ok ? reply.value : null;
};

const Count = ({ all, say }: { all: KeptArticles | null; say: Say }) => {
  if (!all) return <p>{say('options_kept_refused')}</p>;
  const n = all.articles.length;
  const size = sizeWords(all.bytes, say);
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
export const ArticlesSection = ({ keepKey, say }: { keepKey: string | null; say: Say }) => {
  const [all, setAll] = useState<KeptArticles | null | undefined>(undefined);
  const [outcome, setOutcome] = useState<ArticlesOutcome | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = (): null => {
      void load().then(setAll);
      return null;
    };
    hear({ kept: look }, end.signal);
    look();
    return () => end.abort();
  }, []);
  const erase = async (): Promise<void> => {
    const reply = await send('eraseAllKept', null);
    setOutcome(reply.ok ? reply.value : 'refused');
    setAll(await load());
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
