import { KindLegend } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';

const KINDS = ['conflict', 'worded', 'shared', 'alone'] as const;

/** Says that the article is made up and which marks there are to find in it. */
export const Notice = ({ listKey, say }: { listKey: string | null; say: Say }) => (
  <>
    <p>
      <strong>{say('sample_notice')}</strong> {say('sample_made_up')}
    </p>
    <p>
      {say('sample_hint')} {listKey !== null && say('sample_key', { key: listKey })}
    </p>
    <KindLegend kinds={KINDS} say={say} />
  </>
);
