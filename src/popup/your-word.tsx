/** What the reader says of the page: that it is about another story, or that the story is not wanted. */
import type { Correction, Said } from '../core/report/correction.ts';
import { Fold } from '../ui/fold.tsx';
import { keyOf, type Say } from '../ui/say.ts';

/** What the reader can say and take back here. */
export type Told = {
  correct: (said: Said) => void;
  takeBack: (correction: Correction) => void;
};

const Way = ({ name, act }: { name: string; act: () => void }) => (
  <button type="button" onClick={act}>
    {name}
  </button>
);

/** Two quiet buttons below all there is to read. */
export const YourWord = ({ told, say }: { told: Told; say: Say }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame
  <div class="ways your-word" role="group" aria-label={say('correct_page_label')}>
    <Way name={say('correct_page_wrong_match')} act={() => told.correct('wrong-match')} />
    <Way name={say('correct_page_hidden')} act={() => told.correct('hidden')} />
  </div>
);

type HiddenProps = { correction: Correction; told: Told; say: Say };

/** In place of the comparison, where the reader wants none. */
export const HiddenPage = ({ correction, told, say }: HiddenProps) => (
  <>
    <p>{say(keyOf('said_page', correction.said))}</p>
    <p class="show your-word">
      <Way name={say('show_again')} act={() => told.takeBack(correction)} />
    </p>
  </>
);

type HereProps = { corrections: readonly Correction[]; told: Told; say: Say };

/** What the reader has hidden of this page, and the way to see it again. */
export const HiddenHere = ({ corrections, told, say }: HereProps) =>
  corrections.length === 0 ? null : (
    <Fold
      title={say('count', { label: say('hidden_title'), n: corrections.length })}
      class="fold-apart hidden-here"
    >
      <ul class="rows">
        {corrections.map((correction) => (
          <li class="row" key={JSON.stringify([correction.said, correction.note])}>
            {correction.note?.statement ?? <q class="says">{correction.note?.passage.exact}</q>}
            <p class="show">
              <Way name={say('show_again')} act={() => told.takeBack(correction)} />
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
