import { plain } from '../core/text/plain.ts';
import { shelves } from './shelves.ts';

/** True where a story could be told on a page with this opening. */
export const couldMatch = async (text: string): Promise<boolean> => {
  const { shelf } = await shelves();
  return (await shelf.candidates(plain(text).text)).length > 0;
};
