import type { BrowserContext } from '@playwright/test';

/** Chromium's DevTools protocol, for what Playwright has no name for. */
export type Protocol = Awaited<ReturnType<BrowserContext['newCDPSession']>>;

type Node = {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: Node[];
  children?: Node[];
};

const closedRoot = (node: Node): Node | null => {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root;
  for (const child of node.children ?? []) {
    const root = closedRoot(child);
    if (root) return root;
  }
  return null;
};

/** Runs `work` on the closed shadow root of a page, if it has one; its value must be JSON. */
export const inside = async (
  protocol: Protocol,
  work: () => string,
  arg: unknown,
): Promise<unknown> => {
  const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = closedRoot(root);
  if (!closed) return null;
  const { object } = await protocol.send('DOM.resolveNode', {
    backendNodeId: closed.backendNodeId,
  });
  const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (arg) { return (${work()})(this, arg); }`,
    objectId: object.objectId!,
    arguments: [{ value: arg }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'threw');
  return result.value ?? null;
};
