type Props = {
  sites: readonly string[];
  /** What is said where there are none. */
  none: string;
  /** What a site's button says, and what it is called where the site is not seen beside it. */
  end: string;
  endOf: (site: string) => string;
  act: (site: string) => void;
};

/** Sites that the reader chose, each with the way to take the choice back. */
export const SiteList = ({ sites, none, end, endOf, act }: Props) =>
  sites.length === 0 ? (
    <p class="explain">{none}</p>
  ) : (
    <ul class="off-sites">
      {sites.map((site) => (
        <li key={site}>
          {site}{' '}
          <button type="button" aria-label={endOf(site)} onClick={() => act(site)}>
            {end}
          </button>
        </li>
      ))}
    </ul>
  );
