import { held } from './held.ts';

/** True where a story could be told on a page with this opening. */
export const couldMatch = async (text: string): Promise<boolean> => {
  const { shelf } = await held();
  return (await shelf.candidates(text)).length > 0;
};
