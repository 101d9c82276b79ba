/** A page that works against its reader: what it may try, and what comes of it. */
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, focused, listOf, openList, pointInside } from './dialogs.ts';
import { marksOf, openPaper, pointOn } from './marks.ts';
import { article, PARAGRAPHS, paper, set } from './pages/cases/paper.ts';
import { popupOf, stateOf } from './popup.ts';

const withCard = async (reader: Reader, html?: string): Promise<Tab> => {
  const tab = await openPaper(reader, html);
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
  return tab;
};

const withList = async (reader: Reader, html?: string): Promise<Tab> => {
  const tab = await openPaper(reader, html);
  await openList(tab);
  return tab;
};

/** Whatever was asked of the background before is answered by the time that a popup is. */
const settled = async (tab: Tab): Promise<string> => {
  const popup = await popupOf(tab);
  const state = await stateOf(popup);
  await popup.close();
  await tab.front();
  return state;
};

test('a page’s scripts read no statement and no source', async ({ reader }) => {
  const tab = await openPaper(reader);
  await tab.script(`heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    for (const type of ['click', 'pointerdown', 'focusin', 'keydown', 'copy', 'selectionchange', 'input', 'beforetoggle', 'toggle', 'animationstart', 'transitionend'])
      addEventListener(type, (event) => heard.push(event.composedPath().map((one) => one.textContent ?? '').join('').slice(-20000)), true);
    globals = null; globals = new Set(Object.getOwnPropertyNames(globalThis));`);
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
  await tab.clickAt(await pointInside(tab, '.card .bar button:nth-of-type(2)'));
  await cardOf(tab);
  await tab.press('Tab');
  const secrets =
    (await tab.inside((root) => {
      const of = (selector: string): string[] =>
        [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
      return [...of('.card p'), ...of('.card a'), ...of('.card li')].filter(
        (text) => text.length > 12,
      );
    })) ?? [];
  expect(secrets.length).toBeGreaterThan(3);
  const seen = await tab.evaluate(() => {
    const here = globalThis as unknown as { heard: string[]; globals: Set<string> };
    const host = document.documentElement.lastElementChild as HTMLElement;
    const tries = [
      () => host.shadowRoot?.textContent,
      () => host.attachShadow({ mode: 'open' }).textContent,
      () => host.outerHTML,
      () => document.documentElement.outerHTML,
      // biome-ignore lint/performance/useDomNodeTextContent: what is rendered may say more
      () => document.documentElement.innerText,
      () => document.documentElement.getHTML({ serializableShadowRoots: true }),
      () => new XMLSerializer().serializeToString(document),
      () => {
        document.execCommand('selectAll');
        return `${getSelection()}`;
      },
      () => {
        const range = document.createRange();
        range.selectNode(host);
        return `${range}`;
      },
      () => performance.getEntries().map(({ name }) => name),
      () => [...document.styleSheets].map((one) => [...one.cssRules].map((rule) => rule.cssText)),
      () =>
        document
          .getAnimations()
          .map((one) => `${(one.effect as KeyframeEffect)?.target?.textContent}`),
      () => document.elementsFromPoint(600, 400).map((one) => one.outerHTML),
      () => Object.entries({ ...localStorage, ...sessionStorage }),
      () => document.activeElement?.outerHTML,
      () => [...CSS.highlights].map(([name, all]) => [name, Object.entries(all)]),
      () => history.state,
      () => Object.getOwnPropertyNames(globalThis).filter((name) => !here.globals.has(name)),
      () => here.heard,
    ];
    return tries.map((one) => {
      try {
        return JSON.stringify(one()) ?? '';
      } catch {
        return '';
      }
    });
  });
  const body = await tab.evaluate(() => document.body.textContent ?? '');
  for (const secret of secrets.filter((text) => !body.includes(text)))
    for (const [at, text] of seen.entries())
      expect(text.includes(secret), `${at}: ${secret}`).toBe(false);
  expect(JSON.parse(seen.at(-2) ?? '[]')).toEqual([]);
});

test('a page’s scripts drive no message', async ({ reader }) => {
  const tab = await openPaper(reader);
  const before = await marksOf(tab);
  const answers = await tab.evaluate(async () => {
    const wires = ['goTo', 'list', 'settings', 'corrections', 'moved', 'doc'].map((ask) => ({
      side: 'toPage',
      ask,
      param: { note: 0, doc: null, url: 'https://elsewhere.example/', kinds: {}, list: [] },
    }));
    const wanted = { side: 'toBackground', ask: 'corrections', param: null };
    const here = globalThis as unknown as Record<
      string,
      { runtime?: { sendMessage?: (...what: unknown[]) => Promise<unknown> } } | undefined
    >;
    for (const wire of [...wires, wanted]) {
      postMessage(wire, '*');
      for (const name of ['message', 'variorum', wire.ask, 'runtime.onMessage'])
        for (const target of [globalThis, document, document.documentElement])
          target.dispatchEvent(new CustomEvent(name, { detail: wire, bubbles: true }));
    }
    const got: unknown[] = [];
    for (const name of ['chrome', 'browser'])
      try {
        got.push((await here[name]?.runtime?.sendMessage?.('variorum', wanted)) ?? null);
      } catch {
        got.push(null);
      }
    return got;
  });
  expect(answers).toEqual([null, null]);
  expect(await settled(tab)).toBe('noted');
  expect(await marksOf(tab)).toEqual(before);
  expect(await tab.inside((root) => root.textContent)).toBeNull();
});

/** How the card stands and looks. */
const look = (tab: Tab) =>
  tab.inside((root) => {
    const card = root.querySelector('.card');
    if (!card) return null;
    const box = card.getBoundingClientRect();
    const { visibility, opacity, direction, color, backgroundColor, fontSize, zIndex } =
      getComputedStyle(card);
    const over = root.elementFromPoint(box.x + box.width / 2, box.y + 8);
    return {
      size: [Math.round(box.width), Math.round(box.height)],
      style: { visibility, opacity, direction, color, backgroundColor, fontSize, zIndex },
      reached: over !== null && card.contains(over),
      inert: card.matches('[inert] *'),
    };
  });

test('a page’s styles neither hide nor restyle the card', async ({ reader }) => {
  const tab = await withCard(reader);
  const before = await look(tab);
  expect(before?.reached).toBe(true);
  await tab.script(`sheet = document.createElement('style');
    sheet.textContent = \`
      @layer evil { html > div, body ~ *, html > :not(body, head) { display: none !important; visibility: hidden !important; opacity: 0 !important; } }
      html > div, html > div[style], body ~ div { display: none !important; visibility: hidden !important; clip-path: inset(50%) !important; transform: scale(0) !important; pointer-events: none !important; animation: gone 0s forwards !important; content-visibility: hidden !important; }
      @keyframes gone { to { display: none; opacity: 0; visibility: hidden } }
      html, html > div { --paper: transparent !important; --ink: transparent !important; --rule: red !important; --sans: fantasy !important; }
      html > div { direction: rtl !important; unicode-bidi: bidi-override !important; }
      html > div { letter-spacing: 2em !important; -webkit-text-security: disc !important; }
      :root { font-size: 1px !important; cursor: none !important }
      ::part(card), *::slotted(*) { display: none !important }
      [popover], :popover-open, ::backdrop { display: none !important; }\`;
    document.head.append(sheet)`);
  await expect.poll(() => look(tab)).toEqual(before);
  await cardOf(tab);
});

test('a page that changes or takes away the card’s element loses', async ({ reader }) => {
  const tab = await withCard(reader);
  const before = await look(tab);
  for (const attack of [
    "host.style.cssText = 'display:none !important'",
    "host.removeAttribute('style'); host.hidden = true",
    'host.inert = true',
    "host.setAttribute('popover', 'auto'); host.setAttribute('aria-hidden', 'true')",
    'document.body.append(host)',
    'host.remove()',
    "document.createElement('div').append(host)",
  ]) {
    await tab.script(`{ const host = document.documentElement.lastElementChild; ${attack} }`);
    await expect.poll(() => look(tab), { message: attack }).toEqual(before);
  }
  await tab.press('Escape');
  await closed(tab);
});

test('a page that always takes away what is not its own stops no reader', async ({ reader }) => {
  const tab = await openPaper(reader);
  await tab.script(
    `new MutationObserver((all) => { for (const { addedNodes } of all) for (const one of addedNodes) one.remove(); }).observe(document.documentElement, { childList: true })`,
  );
  await tab.clickAt(await pointOn(tab, 1));
  // The card is gone or stands; marks and popup go on.
  expect(await settled(tab)).toBe('noted');
  expect((await marksOf(tab)).length).toBeGreaterThan(0);
  expect(await reader.faults()).toEqual([]);
});

test('a page cannot take the list’s focus', async ({ reader }) => {
  const tab = await openPaper(
    reader,
    paper({ body: `${article(set(PARAGRAPHS))}<form id="trap"><input id="own"></form>` }),
  );
  await tab.script(`for (const target of [document, document.body, document.documentElement])
    for (const type of ['focusin', 'focus', 'focusout', 'blur']) target.addEventListener(type, (event) => { if (event.target instanceof Element && !trap.contains(event.target)) own.focus(); }, true);
    own.focus()`);
  await openList(tab);
  const first = await focused(tab);
  expect(first).not.toBe('');
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).not.toBe(first);
  expect(await focused(tab)).not.toBe('');
});

test('what is typed in the list is not for the page’s own keys', async ({ reader }) => {
  const tab = await openPaper(reader);
  await tab.script(
    `typed = []; for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ({ key }) => typed.push(key))`,
  );
  await openList(tab);
  for (const key of ['ArrowDown', 'j', 'End']) await tab.press(key);
  expect(await tab.evaluate(() => (globalThis as unknown as { typed: string[] }).typed)).toEqual(
    [],
  );
  await tab.press('Escape');
  await closed(tab);
});

test('clicks and keys that no reader made open and close nothing', async ({ reader }) => {
  const tab = await openPaper(reader);
  const point = await pointOn(tab, 1);
  const fake = () =>
    tab.evaluate(({ x, y }) => {
      const at = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
      const element = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['pointermove', 'pointerdown', 'pointerup'])
        element.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['mousedown', 'mouseup', 'click'])
        element.dispatchEvent(new MouseEvent(type, at));
      (element as HTMLElement).click();
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const host = document.documentElement.lastElementChild as HTMLElement;
      if (host === document.body) return;
      host.dispatchEvent(new MouseEvent('click', at));
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, point);
  await fake();
  expect(await settled(tab)).toBe('noted');
  expect(await tab.inside((root) => root.textContent)).toBeNull();
  await tab.clickAt(point);
  const card = await cardOf(tab);
  await tab.evaluate(() => {
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await fake();
  await settled(tab);
  expect(await cardOf(tab)).toBe(card);
});

// Its article has one difference: the card is walked through all passages.
test.describe('with all marked', () => {
  test.use({ degree: 'all' });

  test('the card of an article in a modal dialog can be used', async ({ reader }) => {
    const tab = await withCard(
      reader,
      paper({
        body: `<main><h2>Front page</h2></main><dialog id="over">${article(set(PARAGRAPHS))}</dialog><script>over.showModal()</script>`,
      }),
    );
    const first = await cardOf(tab);
    await tab.clickAt(await pointInside(tab, '.card .bar button:not([disabled]):nth-of-type(2)'));
    await expect.poll(() => cardOf(tab)).not.toBe(first);
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });
});

test('a page that asks for each point, again and again, gets no card of its own', async ({
  reader,
}) => {
  const tab = await withList(reader);
  await tab.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.click();
    host.focus();
    const kinds = ['click', 'pointerdown', 'keydown', 'toggle', 'beforetoggle', 'focusin'];
    for (const type of kinds) host.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await settled(tab);
  await listOf(tab);
  expect(await tab.inside((root) => root.querySelectorAll('[role=dialog]').length)).toBe(1);
});
