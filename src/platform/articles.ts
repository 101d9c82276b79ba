/** An article that the reader keeps, without its text. */
export type ArticleRow = {
  /** Of its address: stable, `[a-z0-9-]`. */
  id: string;
  /** Without fragment. */
  url: string;
  /** The site's own name, else its host without "www.". */
  outlet: string;
  headline: string;
  /** When it was published, `2031-05-05`. */
  day: string | null;
  language: string | null;
  /** When it was kept first, in milliseconds. */
  at: number;
  /** When each of its texts was kept, oldest first; a further one only where the text differs. */
  texts: number[];
  /** Length of its newest text. */
  characters: number;
  /** About what it takes, all its texts. */
  bytes: number;
  /** A story's id. */
  story: string;
};

/** `name` where the reader gave one; else the headline of its first article is shown. */
export type KeptStory = { id: string; name: string | null };
