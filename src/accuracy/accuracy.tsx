import { dayWords } from '../ui/day.ts';
import { inOne, type Say } from '../ui/say.ts';
import type { Figures } from './figures.ts';
import { FiguresTable } from './figures-table.tsx';
import { hundred } from './hundred.ts';

type Props = { figures: Figures; say: Say };

const Points = ({ id, title, points }: { id: string; title: string; points: string[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul class="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
);

const Lead = ({ figures, say }: Props) => (
  <>
    <p class="lead">
      {inOne(
        [
          say('accuracy_recognised', { n: hundred(figures.recognised) }),
          say('accuracy_rightly', { n: hundred(figures.rightly) }),
        ],
        say,
      )}
    </p>
    <p>{say('accuracy_mean')}</p>
    <p class="explain">{say('accuracy_day', { day: dayWords(figures.date, say) })}</p>
  </>
);

/** For a reader: what is compared, how often that goes wrong, and what is known to be missed. */
export const Accuracy = ({ figures, say }: Props) => (
  <main class="accuracy">
    <h1>{say('accuracy_title')}</h1>
    <Lead figures={figures} say={say} />
    <Points
      id="compared"
      title={say('accuracy_compared')}
      points={[say('accuracy_compared_1'), say('accuracy_compared_2'), say('accuracy_compared_3')]}
    />
    <Points
      id="not"
      title={say('accuracy_not')}
      points={[say('accuracy_not_1'), say('accuracy_not_2'), say('accuracy_not_3')]}
    />
    <section aria-labelledby="figures">
      <h2 id="figures">{say('accuracy_figures')}</h2>
      <p class="explain">{say('accuracy_figures_text')}</p>
      <FiguresTable groups={figures.groups} say={say} />
      <p class="remark">{say('accuracy_missing')}</p>
    </section>
    <Points
      id="misses"
      title={say('accuracy_misses')}
      points={[
        say('accuracy_misses_1'),
        say('accuracy_misses_2'),
        say('accuracy_misses_3'),
        say('accuracy_misses_4'),
        say('accuracy_misses_5'),
      ]}
    />
    <p class="explain">{say('accuracy_more')}</p>
  </main>
);
