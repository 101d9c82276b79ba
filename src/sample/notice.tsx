import { KindLegend } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';
import { SwitchedOff } from '../ui/switched-off.tsx';

const KINDS = ['conflict', 'worded', 'shared', 'alone'] as const;

type Props = {
  listKey: string | null;
  /** Where its story is switched off, and nothing is marked. */
  switchOn: (() => Promise<boolean>) | undefined;
  say: Say;
};

/** Says that the article is made up and which marks there are to find in it. */
export const Notice = ({ listKey, switchOn, say }: Props) => (
  <>
    <p>
      <strong>{say('sample_notice')}</strong> {say('sample_made_up')}
    </p>
    {switchOn && <SwitchedOff switchOn={switchOn} say={say} />}
    <p>
      {say('sample_hint')} {listKey !== null && say('sample_key', { key: listKey })}
    </p>
    <KindLegend kinds={KINDS} say={say} />
  </>
);
