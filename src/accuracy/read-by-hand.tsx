import { dayWords } from '../ui/day.ts';
import { type Say, sayIfKnown } from '../ui/say.ts';
import type { ReadByHand } from './figures.ts';
import { between } from './hundred.ts';

type Props = { read: readonly ReadByHand[]; say: Say };

/** What was read one by one; nothing as long as nothing was. */
export const ReadByHandList = ({ read, say }: Props) =>
  read.length === 0 ? null : (
    <section aria-labelledby="read">
      <h2 id="read">{say('accuracy_read')}</h2>
      <ul class="points">
        {read.map(({ what, n, of, low, high, date, kinds }) => (
          <li key={what}>
            {say('accuracy_by_hand', {
              name: sayIfKnown(say, `accuracy_read_${what}`) ?? what,
              n,
              of,
              ...between(low, high),
              day: dayWords(date, say),
            })}{' '}
            {kinds
              .map(({ kind, ...counts }) =>
                say('accuracy_by_kind', { kind: say(`kind_${kind}`), ...counts }),
              )
              .join(say('list_dot'))}
          </li>
        ))}
      </ul>
    </section>
  );
