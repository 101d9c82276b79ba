import source from '../manifest.json' with { type: 'json' };
import { PUBLISHER } from './publisher.ts';

/** What packages are built for, by the folders of `dist`; tests drive Chromium with that of Chrome (`e2e/browsers/launch.ts`). */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** What a browser must not see of the root manifest, which is the union for both: keys, and entries of lists. */
const DROPPED: Record<Target, string[][]> = {
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

const { gecko } = source.browser_specific_settings;

/** The manifest for one browser. Host permissions are the content scripts' hosts, written once; the id is the publisher's. */
export const manifestFor = (browser: Target): Tree =>
  DROPPED[browser].reduce(without, {
    ...source,
    browser_specific_settings: { gecko: { id: PUBLISHER.extension, ...gecko } },
    host_permissions: source.content_scripts.flatMap(({ matches }) => matches),
  });
