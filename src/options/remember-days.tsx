import { useRef, useState } from 'preact/hooks';
import { boundsAt } from '../platform/articles/remembering/bounds.ts';
import { rememberedOf } from '../platform/articles/remembering/remembered.ts';
import type { ArticleRow, KeptStory } from '../platform/articles/rows.ts';
import { DAYS, type Settings } from '../platform/settings.ts';
import type { Say } from '../ui/say.ts';
import type { ChangeRemember } from './change.ts';

type Remember = Settings['remember'];
type Days = Remember['days'];

type Props = {
  remember: Remember;
  put: ChangeRemember;
  /** All that is remembered, and the stories of all that is kept. */
  all: readonly ArticleRow[];
  stories: readonly KeptStory[];
  say: Say;
};

/** How many articles go where they are remembered for so many days. */
const goneBy = (days: Days, { all, stories }: Pick<Props, 'all' | 'stories'>): number =>
  boundsAt(Date.now(), days)(rememberedOf(all, stories)).gone.size;

/** A choice by which articles go is asked about first: by keys one passes it on the way to another. */
export const RememberDays = ({ remember, put, all, stories, say }: Props) => {
  const [asked, setAsked] = useState<Days | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const n = asked === null ? 0 : goneBy(asked, { all, stories });
  const end = (): void => {
    setAsked(null);
    select.current?.focus();
  };
  return (
    <>
      <p>
        <label for="remember-days">{say('options_remember_days')}</label>{' '}
        <select
          id="remember-days"
          ref={select}
          value={String(asked ?? remember.days)}
          onChange={({ currentTarget: { value } }) => {
            const days = DAYS.find((one) => String(one) === value);
            if (days === undefined) return;
            const asks = days < remember.days && goneBy(days, { all, stories }) > 0;
            setAsked(asks ? days : null);
            if (!asks) put(() => ({ days }));
          }}
        >
          {DAYS.map((days) => (
            <option key={days} value={String(days)}>
              {say('options_remember_days_n', { n: days })}
            </option>
          ))}
        </select>
      </p>
      {asked !== null && (
        <div class="remark fewer-days" role="alert">
          <p>{say('options_remember_fewer', { n })}</p>
          <p class="show">
            <button
              type="button"
              onClick={() => {
                put(() => ({ days: asked }));
                end();
              }}
            >
              {say('options_remember_fewer_sure', { n: asked })}
            </button>
            <button type="button" onClick={end}>
              {say('options_remember_fewer_not', { n: remember.days })}
            </button>
          </p>
        </div>
      )}
    </>
  );
};
