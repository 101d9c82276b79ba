/** What a page shows of the extension's marks: any script of the page could see as much. */
import type { Mocked, Point, Reader, Sheet, Tab } from './browsers/reader.ts';
import { HOME, paper } from './pages/cases/paper.ts';

/** A marked stretch: its kind, and its text as it stands in the page. */
export type Mark = { kind: string; text: string };

/** What is marked now. */
export const marksOf = (sheet: Sheet): Promise<Mark[]> =>
  sheet.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map((range) => ({
        kind: name.replace('variorum-', ''),
        text: String(range),
      })),
    ),
  );

/** Marks as words, in order of the alphabet, whatever is invisible in them. */
export const wordsOf = async (sheet: Sheet): Promise<string[]> =>
  (await marksOf(sheet))
    .map(
      ({ kind, text }) =>
        `${kind}: ${text
          .normalize('NFKC')
          .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
          .replace(/\s+/g, ' ')
          .replace(/\b100[ ’'](?=000)|\b1,00,(?=000)/g, '100,')}`,
    )
    .sort();

/** Waits until something is marked. */
export const marked = async (sheet: Sheet): Promise<Mark[]> => {
  await sheet.until(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  return marksOf(sheet);
};

/** Waits until something is marked again, and no mark has lost its text. */
export const markedAnew = (sheet: Sheet): Promise<boolean> =>
  sheet.until(() => {
    const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    return all.length > 0 && all.every(({ collapsed }) => !collapsed);
  });

/** Waits until something is marked, all of it in such an element. */
export const markedWithin = (sheet: Sheet, selector: string): Promise<boolean> =>
  sheet.until((at) => {
    const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    return (
      all.length > 0 && all.every(({ startContainer }) => startContainer.parentElement?.closest(at))
    );
  }, selector);

/** Opens a page and waits for its marks. */
export const openMarked = async (reader: Reader, page: Mocked): Promise<Tab> => {
  const tab = await reader.open(page);
  await marked(tab);
  return tab;
};

/** The same of our page, or of another at its address. */
export const openPaper = (reader: Reader, html = paper()): Promise<Tab> =>
  openMarked(reader, { url: HOME, html });

/** Waits until nothing is marked. */
export const bare = async (sheet: Sheet): Promise<void> => {
  await sheet.until(() => [...CSS.highlights.values()].every(({ size }) => size === 0));
};

/** The kinds of the marks that touch a text, wherever in the body it stands; null where it does not stand there. */
export const kindsAt = (sheet: Sheet, text: string): Promise<string[] | null> =>
  sheet.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const all = nodes.map(({ data }) => data).join('');
    const place = (offset: number): [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        if (offset <= before + node.length) return [node, offset - before];
        before += node.length;
      }
      throw new Error(`No node holds offset ${offset}`);
    };
    const kinds = new Set<string>();
    let at = all.indexOf(wanted);
    if (at < 0) return null;
    for (; at >= 0; at = all.indexOf(wanted, at + 1)) {
      const stretch = document.createRange();
      // One character in: the start of a stretch must not be the end of the text before it.
      stretch.setStart(...place(at + 1));
      stretch.setEnd(...place(at + wanted.length));
      for (const [name, ranges] of CSS.highlights)
        for (const range of ranges as Iterable<Range>)
          if (
            range.compareBoundaryPoints(Range.END_TO_START, stretch) < 0 &&
            range.compareBoundaryPoints(Range.START_TO_END, stretch) > 0
          )
            kinds.add(name.replace('variorum-', ''));
    }
    return [...kinds];
  }, text);

/** Scrolls the n-th mark in the order of the page into view, and answers a point on it. */
export const pointOn = (sheet: Sheet, n = 0): Promise<Point> =>
  sheet.until((at) => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[at];
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = [...range.getClientRects()].find(({ width }) => width > 4);
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, n);
