import { Fold } from '../../ui/fold.tsx';
import type { Say } from '../../ui/say.ts';

const WORDS = ['telling', 'report', 'unclear', 'damaged', 'translated'] as const;

/** What the words mean that we use of other texts. */
export const Glossary = ({ say }: { say: Say }) => (
  <Fold title={say('glossary')} class="glossary">
    <dl>
      {WORDS.map((word) => (
        <div key={word}>
          <dt>{say(`word_${word}`)}</dt>
          <dd>{say(`meaning_${word}`)}</dd>
        </div>
      ))}
    </dl>
  </Fold>
);
