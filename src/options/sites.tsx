import { useState } from 'preact/hooks';
import { dropEverywhere, requestEverywhere } from '../platform/permissions.ts';
import { Fold } from '../ui/fold.tsx';
import type { Say } from '../ui/say.ts';

const Everywhere = ({ granted, say }: { granted: boolean; say: Say }) => {
  const [on, setOn] = useState(granted);
  const [refused, setRefused] = useState(false);
  const grant = () => {
    // Browsers ask only where this is the first thing a click does.
    requestEverywhere().then((given) => {
      setOn(given);
      setRefused(!given);
    });
  };
  const drop = async () => {
    if (await dropEverywhere()) setOn(false);
  };
  return (
    <>
      <h3>{say('options_all')}</h3>
      <p>{say('options_all_text')}</p>
      <p class="everywhere">
        {on ? (
          <button type="button" onClick={drop}>
            {say('options_all_remove')}
          </button>
        ) : (
          <button type="button" onClick={grant}>
            {say('options_all_grant')}
          </button>
        )}
        <span role="status">
          {on ? say('options_all_granted') : refused ? say('options_all_refused') : ''}
        </span>
      </p>
    </>
  );
};

type Props = { hosts: readonly string[]; everywhere: boolean; say: Say };

/** Where it runs by itself, every site named, and leave to run on all. */
export const Sites = ({ hosts, everywhere, say }: Props) => (
  <section aria-labelledby="sites">
    <h2 id="sites">{say('options_sites')}</h2>
    <p>{say('options_sites_text', { n: hosts.length })}</p>
    <Fold title={say('options_hosts', { n: hosts.length })}>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </Fold>
    <Everywhere granted={everywhere} say={say} />
  </section>
);
