import { useState } from 'preact/hooks';
import { withSite } from '../platform/articles/remembering/sites.ts';
import { siteOf } from '../platform/degrees.ts';
import type { Settings } from '../platform/settings.ts';
import type { Say } from '../ui/say.ts';
import type { ChangeRemember } from './change.ts';
import { SiteList } from './site-list.tsx';

type Props = {
  remember: Settings['remember'];
  put: ChangeRemember;
  hosts: readonly string[];
  everywhere: boolean;
  say: Say;
};

type ListProps = {
  title: string;
  sites: readonly string[];
  drop: (site: string) => void;
  say: Say;
};

const Listed = ({ title, sites, drop, say }: ListProps) => (
  <>
    <h3>{title}</h3>
    <SiteList
      sites={sites}
      none={say('options_remember_sites_none')}
      end={say('options_remember_drop')}
      endOf={(site) => say('options_remember_drop_of', { site })}
      act={drop}
    />
  </>
);

/** What was typed, as a site's name; of an address its own. */
const typedSite = (typed: string): string => {
  const bare = typed.trim().toLowerCase();
  return siteOf(/^\w+:\/\//.test(bare) ? bare : `https://${bare}`);
};

const without = (some: readonly string[], site: string): string[] =>
  some.filter((one) => one !== site);

/** The extension runs there by itself: on a site of the list, or below it. */
const runsOn = (hosts: readonly string[], site: string): boolean =>
  hosts.some((host) => site === host || site.endsWith(`.${host}`));

const AddSite = ({ put, hosts, everywhere, say }: Props) => {
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const add = (): void => {
    const site = typedSite(typed);
    const runs = site !== '' && (everywhere || runsOn(hosts, site));
    setUnknown(runs ? null : typed);
    if (!runs) return;
    put((before) => withSite(before, site, true));
    setTyped('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p class="show">
        <label for="remember-site">{say('options_remember_add')}</label>
        <input
          id="remember-site"
          list="remember-hosts"
          value={typed}
          autocomplete="off"
          aria-describedby="remember-site-more"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{say('options_remember_add_do')}</button>
      </p>
      <datalist id="remember-hosts">
        {hosts.map((host) => (
          <option key={host} value={host} />
        ))}
      </datalist>
      <p id="remember-site-more" class="explain">
        {say('options_remember_add_text')}
      </p>
      <p class="status" role="status">
        {unknown !== null && say('options_remember_add_unknown', { site: unknown })}
      </p>
    </form>
  );
};

/** The sites that the reader chose, and those that he left out. */
export const RememberSites = (props: Props) => {
  const { remember, put, say } = props;
  const { where, sites, not } = remember;
  return (
    <>
      {where === 'chosen' && (
        <>
          <Listed
            title={say('options_remember_sites')}
            sites={sites}
            drop={(site) => put((before) => ({ sites: without(before.sites, site) }))}
            say={say}
          />
          <AddSite {...props} />
        </>
      )}
      {not.length > 0 && (
        <Listed
          title={say('options_remember_not')}
          sites={not}
          drop={(site) => put((before) => ({ not: without(before.not, site) }))}
          say={say}
        />
      )}
    </>
  );
};
