import { useEffect, useState } from 'preact/hooks';
import type { DegreeOfPage } from '../platform/messages.ts';
import { DegreeChoice } from '../ui/degree-choice.tsx';
import type { Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** How much is marked on the page, always in sight; as tall before it is known as after. */
export const DegreeBar = ({
  page,
  first,
  say,
}: {
  page: PageOfTab;
  first: DegreeOfPage | null;
  say: Say;
}) => {
  const [known, setKnown] = useState(first);
  useEffect(() => {
    if (!first) page.degree().then(setKnown);
  }, [page, first]);
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
