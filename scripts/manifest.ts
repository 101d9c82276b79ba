import source from '../manifest.json' with { type: 'json' };

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** What a browser must not see of the root manifest, which is the union for both: keys, and entries of lists. */
const DROPPED: Record<Browser, string[][]> = {
  chrome: [['background', 'scripts'], ['browser_specific_settings'], ['sidebar_action']],
  firefox: [
    ['background', 'service_worker'],
    ['minimum_chrome_version'],
    ['side_panel'],
    ['permissions', 'sidePanel'],
  ],
};

type Tree = { [key: string]: unknown };

const without = (tree: Tree, [key = '', ...rest]: string[]): Tree =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      if (rest.length === 0) return [];
      const left = Array.isArray(value)
        ? value.filter((entry) => entry !== rest[0])
        : without(value as Tree, rest);
      return [[name, left]];
    }),
  );

/** The manifest for one browser. Host permissions are the content scripts' hosts, written once. */
export const manifestFor = (browser: Browser): Tree =>
  DROPPED[browser].reduce(without, {
    ...source,
    host_permissions: source.content_scripts.flatMap(({ matches }) => matches),
  });
