import type { Block, Page } from './page.ts';
import { type Plain, plain } from './plain.ts';

type Written = { block: Block; was: Block; back: Plain['back'] };

/** A page whose blocks are written in one way (`plain`), and the way back to the page as it is. */
export const plainPage = (page: Page): { page: Page; back: Plain['back'] } => {
  const written: Written[] = [];
  let text = '';
  let done = 0;
  for (const was of [...page.blocks].sort((a, b) => a.start - b.start)) {
    // Blocks that overlap have no place of their own in a text: such a page stays as it is.
    if (was.start < done) return { page, back: (start, end) => [start, end] };
    text += page.text.slice(done, was.start);
    const said = plain(page.text.slice(was.start, was.end));
    const start = text.length;
    text += said.text;
    written.push({ block: { ...was, start, end: text.length }, was, back: said.back });
    done = was.end;
  }
  const lead = (start: number, end: number): [number, number] => {
    const one = written.findLast(({ block }) => block.start <= start);
    if (!one) return [start, end];
    const { block, was, back } = one;
    const [from, to] = back(start - block.start, Math.min(end, block.end) - block.start);
    return [was.start + from, was.start + to];
  };
  const back = (start: number, end: number): [number, number] => [
    lead(start, end)[0],
    lead(Math.max(start, end - 1), end)[1],
  ];
  const blocks = page.blocks.map((one) => written.find(({ was }) => was === one)?.block ?? one);
  return { page: { ...page, text: text + page.text.slice(done), blocks }, back };
};
