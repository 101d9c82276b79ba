import { useEffect, useState } from 'preact/hooks';
import type { DegreeOfPage, State } from '../platform/messages.ts';
import { onSettings } from '../platform/storage.ts';
import { DegreeChoice } from '../ui/degree-choice.tsx';
import type { Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** How much is marked on the page, always in sight; as tall before it is known as after. */
export const DegreeBar = ({
  page,
  state,
  first,
  say,
}: {
  page: PageOfTab;
  /** What is known of the page: its tab's next one may have another degree. */
  state: State;
  first: DegreeOfPage | null;
  say: Say;
}) => {
  const [known, setKnown] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    const ask = async (): Promise<void> => {
      const now = await page.degree();
      if (!end.signal.aborted) setKnown(now);
    };
    void ask();
    // The key that goes round, the list and the options change it, too.
    onSettings(() => void ask(), end.signal);
    return () => end.abort();
  }, [page, state]);
  if (!known) return null;
  return (
    <section class="degree-bar" aria-label={say('degree_bar')}>
      <DegreeChoice
        choice={known.choice}
        value={known.degree}
        change={async (wanted) => {
          setKnown({ ...known, degree: wanted });
          setKnown({ ...known, degree: (await page.setDegree(wanted)) ?? known.degree });
        }}
        say={say}
      />
    </section>
  );
};
