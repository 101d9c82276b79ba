import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi itself, for what Puppeteer has no name for. */
export type Bidi = { send: (method: string, params: object) => Promise<{ result: Result }> };
type Remote = {
  type: string;
  sharedId?: string;
  value?: { mode?: string; children?: Remote[]; shadowRoot?: Remote | null } & string;
};
type Result = {
  result?: Remote;
  exceptionDetails?: { text: string };
  contexts?: { context: string; url: string }[];
};

export const bidiOf = (browser: Browser): Bidi =>
  (browser as unknown as { connection: Bidi }).connection;
export const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { _id: string })._id;

const closedRoot = (node: Remote | null | undefined): Remote | null => {
  const root = node?.value?.shadowRoot;
  if (root?.value?.mode === 'closed') return root;
  for (const child of node?.value?.children ?? []) {
    const inner = closedRoot(child);
    if (inner) return inner;
  }
  return null;
};

const jsonOf = ({ result, exceptionDetails }: Result): unknown => {
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? null : JSON.parse(result.value);
};

/** Runs `work` on the closed shadow root of a page, if it has one; its value must be JSON. */
export const inside = async (
  bidi: Bidi,
  context: string,
  work: string,
  arg: unknown,
): Promise<unknown> => {
  const target = { context };
  const tree = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 3, includeShadowTree: 'all' },
  });
  const root = closedRoot(tree.result.result);
  if (!root?.sharedId) return null;
  const called = await bidi.send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify((await (${work})(root, ${JSON.stringify(arg) ?? ''})) ?? null)`,
    target,
    awaitPromise: true,
    arguments: [{ sharedId: root.sharedId }],
  });
  return jsonOf(called.result);
};

/** Runs an expression with the browser's own rights; its value must be JSON. */
export const privileged = async (bidi: Bidi, expression: string): Promise<unknown> => {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const { result } = await bidi.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context },
    awaitPromise: true,
  });
  return jsonOf(result);
};
