import { Fold } from '../../ui/fold.tsx';
import type { Say } from '../../ui/say.ts';

const WORDS = [
  'ground',
  'weight',
  'telling',
  'report',
  'unclear',
  'damaged',
  'translated',
] as const;

/** What the signs mean, the words that we use of other texts, and what becomes of what a reader says. */
export const Glossary = ({ say }: { say: Say }) => (
  <Fold title={say('glossary')} class="glossary">
    <dl>
      {WORDS.map((word) => (
        <div key={word}>
          <dt>{say(`word_${word}`)}</dt>
          <dd>{say(`meaning_${word}`)}</dd>
        </div>
      ))}
      <div>
        <dt>{say('correct_wrong_match')}</dt>
        <dd>{say('meaning_wrong_match')}</dd>
      </div>
    </dl>
  </Fold>
);
