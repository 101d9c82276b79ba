import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_ARTICLES, MOST_BYTES } from '../platform/articles/remembering/bounds.ts';
import { goOnRemembering, stoppedBy } from '../platform/articles/remembering/stopped.ts';
import type { ArticleRow, KeptStory } from '../platform/articles/rows.ts';
import type { Refusal } from '../platform/messages.ts';
import { PLACES, type Settings } from '../platform/settings.ts';
import { dayAt, dayWords } from '../ui/day.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { sizeWords } from '../ui/sizes.ts';
import type { Change, ChangeRemember } from './change.ts';
import { EraseAll } from './erase-all.tsx';
import { RememberDays } from './remember-days.tsx';
import { RememberSites } from './remember-sites.tsx';

type Props = {
  settings: Settings;
  change: Change;
  /** The sites that the extension runs on by itself, and whether it may on all. */
  hosts: readonly string[];
  everywhere: boolean;
  /** All that is remembered; undefined where that is not known. */
  all: readonly ArticleRow[] | undefined;
  /** Those of all that is kept. */
  stories: readonly KeptStory[];
  say: Say;
};

type ChoiceProps = Pick<Props, 'say'> & {
  remember: Settings['remember'];
  put: ChangeRemember;
};

const Where = ({ remember, put, say }: ChoiceProps) => (
  <fieldset class="places">
    <legend>{say('options_remember_where')}</legend>
    {PLACES.map((one) => (
      <label key={one} class="place">
        <input
          type="radio"
          name="remember"
          value={one}
          checked={one === remember.where}
          onChange={() => put(() => ({ where: one }))}
        />
        <span>{say(keyOf('options_remember', one))}</span>
      </label>
    ))}
  </fieldset>
);

const Count = ({ all, say }: { all: readonly ArticleRow[]; say: Say }) => {
  const n = all.length;
  const oldest = all.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  const size = sizeWords(
    all.reduce((sum, { bytes }) => sum + bytes, 0),
    say,
  );
  return (
    <p class="remembered-count">
      {n > 0
        ? say('options_remember_count', { n, size, day: dayWords(dayAt(oldest), say) })
        : say('options_remember_none')}
    </p>
  );
};

const Stopped = ({ why, goOn, say }: { why: Refusal; goOn: () => void; say: Say }) => (
  <p class="remark" role="alert">
    {say('remember_stopped', { why: say(keyOf('kept', why)) })}{' '}
    <button type="button" onClick={goOn}>
      {say('options_remember_go_on')}
    </button>
  </p>
);

/** What the reader reads, remembered where he chooses it: what that means, where, how long, how much it is. */
export const RememberSection = ({
  settings,
  change,
  hosts,
  everywhere,
  all,
  stories,
  say,
}: Props) => {
  const { remember } = settings;
  const [stopped, setStopped] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const put: ChangeRemember = (part) =>
    change((before) => ({
      ...before,
      remember: { ...before.remember, ...part(before.remember) },
    }));
  useEffect(() => {
    void stoppedBy().then(setStopped);
  }, [all]);
  const goOn = async (): Promise<void> => {
    await goOnRemembering();
    setStopped(null);
    heading.current?.focus();
  };
  const choice = { remember, put, say };
  const any = all !== undefined && all.length > 0;
  return (
    <section aria-labelledby="remember">
      <h2 id="remember" tabIndex={-1} ref={heading}>
        {say('options_remember')}
      </h2>
      <p>{say('options_remember_text')}</p>
      <Where {...choice} />
      {remember.where !== 'nowhere' && (
        <>
          {stopped && <Stopped why={stopped} goOn={() => void goOn()} say={say} />}
          <RememberDays {...choice} all={all ?? []} stories={stories} />
          <RememberSites {...choice} hosts={hosts} everywhere={everywhere} />
        </>
      )}
      {all && <Count all={all} say={say} />}
      <p class="explain">
        {say('options_remember_bounds', { n: MOST_ARTICLES, size: sizeWords(MOST_BYTES, say) })}
      </p>
      <p class="explain">{say('options_remember_never')}</p>
      {any && remember.where === 'nowhere' && <p>{say('options_remember_stays')}</p>}
      <EraseAll
        message="eraseRemembered"
        ask={say('options_remember_erase')}
        {...{ any, heading, say }}
      />
    </section>
  );
};
