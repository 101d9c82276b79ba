/** For tests: articles that nobody wrote, to be handed on. */
import { textPage } from '../../text/blocks.ts';
import type { ToPack } from './make-pack.ts';

export const toPack = (
  site: string,
  lines: readonly string[],
  rest: Partial<ToPack> = {},
): ToPack => {
  const url = `https://www.${site}.example/ferry`;
  const page = textPage(lines.join('\n'), url, '2031-05-05');
  return {
    url,
    outlet: `The ${site}`,
    headline: lines[0] ?? '',
    day: '2031-05-05',
    language: 'en',
    texts: [{ at: Date.UTC(2021, 4, 5, 12), page }],
    ...rest,
  };
};

export const POST = toPack('post', [
  'Ferry Orlanda runs aground off Skarholm with more than two hundred people aboard',
  'The ferry Orlanda ran aground on a reef off Skarholm on Monday with 212 passengers aboard, the coastguard said.',
  '“We felt a long scrape and then the lights went out,” said Marit Holmgren, a teacher who was travelling with nineteen pupils.',
  'Divers found a tear nine metres long in the hull, and some 40 tonnes of diesel are in the tanks.',
]);
export const RADIO = toPack('radio', [
  'Passengers of Orlanda rescued near Skarholm',
  'Fishing boats took 212 passengers off the ferry Orlanda, aground on a reef near Skarholm, on Monday morning.',
  'Fourteen passengers were treated for bruises at the school in Skarholm, the doctor of the island said.',
]);
