import { type Say, sayIfKnown } from '../ui/say.ts';
import type { Figure, Figures } from './figures.ts';
import { between, hundred } from './hundred.ts';

const Row = ({ figure: { what, set, n, of, low, high }, say }: { figure: Figure; say: Say }) => (
  <tr>
    <th scope="row">{say(`accuracy_row_${what}`)}</th>
    <td class="number">{hundred(n / of)}</td>
    <td class="number">{say('accuracy_between', between(low, high))}</td>
    <td class="number">{say('accuracy_counted', { n, of })}</td>
    <td>{say(`accuracy_set_${set}`)}</td>
  </tr>
);

/** A note's name where the group is about one of its kinds. */
const groupName = (group: string, say: Say): string =>
  sayIfKnown(say, `accuracy_group_${group}`) ?? say(`kind_${group}`);

type Props = { groups: Figures['groups']; say: Say };

/** Every figure with what it was counted on, how many there were, and how sure it is. */
export const FiguresTable = ({ groups, say }: Props) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say('accuracy_head_what')}</th>
        <th scope="col">{say('accuracy_head_hundred')}</th>
        <th scope="col">{say('accuracy_head_between')}</th>
        <th scope="col">{say('accuracy_head_counted')}</th>
        <th scope="col">{say('accuracy_head_set')}</th>
      </tr>
    </thead>
    {groups.map(({ group, figures }) => (
      <tbody key={group}>
        <tr>
          <th scope="rowgroup" colSpan={5}>
            {groupName(group, say)}
          </th>
        </tr>
        {figures.map((figure) => (
          <Row key={`${figure.what} ${figure.set}`} figure={figure} say={say} />
        ))}
      </tbody>
    ))}
  </table>
);
