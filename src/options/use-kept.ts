import { useEffect, useState } from 'preact/hooks';
import { hear, type KeptArticles, send } from '../platform/messages.ts';

/** What is kept, followed while the page is open; null where it cannot be read, undefined before that is known. */
export const useKept = (): KeptArticles | null | undefined => {
  const [all, setAll] = useState<KeptArticles | null | undefined>(undefined);
  useEffect(() => {
    const end = new AbortController();
    const look = (): null => {
      void send('keptArticles', null).then((reply) => {
        if (!end.signal.aborted) setAll(reply.ok ? reply.value : null);
      });
      return null;
    };
    hear({ kept: look }, end.signal);
    look();
    return () => end.abort();
  }, []);
  return all;
};
