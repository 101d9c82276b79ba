/** What the address asks for: a story, and of its tellings the one that is being read. */
export type Asked = { story: string | null; source: string | null };

/** Reads `?story=ID&source=ID`. */
export const asked = (address: string): Asked => {
  const { searchParams } = new URL(address);
  return { story: searchParams.get('story'), source: searchParams.get('source') };
};
