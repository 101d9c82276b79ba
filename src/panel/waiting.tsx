import { Reading } from '../popup/nothing.tsx';
import type { Say } from '../ui/say.ts';

/** A tab that has not answered yet: nothing to press, as what is shown would be of the tab before. */
export const Waiting = ({ say }: { say: Say }) => (
  <div class="popup popup-reading" data-state="reading">
    <main aria-busy="true">
      <Reading live={false} say={say} />
    </main>
  </div>
);
