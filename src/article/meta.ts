/** The first of these `<meta>` names or properties that says something. */
export const meta = (doc: Document, ...names: string[]): string | null => {
  for (const name of names) {
    const found = doc.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
};
