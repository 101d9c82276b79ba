import type { ComponentChildren } from 'preact';

/** What an edition says: in English, in whatever language and direction the surface is. */
export const InEnglish = ({ children }: { children: ComponentChildren }) => (
  <bdi lang="en">{children}</bdi>
);
