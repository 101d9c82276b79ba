import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_PACK_BYTES } from '../../core/files/pack/pack-bytes.ts';
import { unpacked } from '../../platform/articles/packs/gzip.ts';
import type { PackPreview } from '../../platform/messages.ts';
import type { Say } from '../../ui/say.ts';
import type { MyArticles } from '../my-articles.ts';
import { TOP } from '../places.ts';
import type { useMine } from '../use-mine.ts';
import { Preview } from './preview.tsx';

type Props = { articles: MyArticles; act: ReturnType<typeof useMine>['act']; say: Say };

type Looked = { file: string; text: string; preview: PackPreview };

const look = async (file: File, articles: MyArticles): Promise<Looked> => {
  const read = await unpacked(file, MOST_PACK_BYTES);
  if ('fault' in read)
    return { file: file.name, text: '', preview: { is: 'refused', code: read.fault } };
  const { text } = read;
  return { file: file.name, text, preview: await articles.preview(text) };
};

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Ways for story files to come in, picked or dropped: one after the other is looked at, and added or left. */
export const TakeIn = ({ articles, act, say }: Props) => {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [next] = files;

  const take = (list: FileList | null | undefined): void =>
    setFiles((before) => [...before, ...(list ?? [])]);

  useEffect(() => {
    setLooked(null);
    if (!next) return undefined;
    let left = false;
    void look(next, articles).then((found) => {
      if (!left) setLooked(found);
    });
    return () => {
      left = true;
    };
  }, [next, articles]);

  useEffect(() => {
    const end = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void): void =>
      document.addEventListener(
        name,
        (event) => {
          if (!hasFiles(event)) return;
          // Else the browser would leave this page for the file.
          event.preventDefault();
          then(event);
        },
        end,
      );
    on('dragover', () => setOver(true));
    on('dragleave', ({ relatedTarget }) => setOver(relatedTarget !== null));
    on('drop', ({ dataTransfer }) => {
      setOver(false);
      take(dataTransfer?.files);
    });
    return () => end.abort();
  }, []);

  const leave = (): void => setFiles((before) => before.filter((file) => file !== next));
  /** What was not added stays in sight. */
  const add = async ({ text, preview }: Looked, into: string | null): Promise<void> => {
    const name = preview.is === 'story' ? preview.name : '';
    const came = await act({
      work: () => articles.add(text, into),
      said: say('pack_added', { name }),
      places: [TOP],
    });
    if (came === 'done' || came === 'gone') leave();
  };
  return (
    <div class={`take-in ${over ? 'take-in-over' : ''}`}>
      <button type="button" onClick={() => input.current?.click()}>
        {say('pack_take')}
      </button>
      <span class="explain">{say('pack_drop')}</span>
      <input
        ref={input}
        type="file"
        accept=".variorum"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be picked again.
          currentTarget.value = '';
        }}
      />
      {looked && (
        <Preview
          key={`${looked.file} ${files.length}`}
          file={looked.file}
          preview={looked.preview}
          add={(into) => void add(looked, into)}
          leave={leave}
          say={say}
        />
      )}
    </div>
  );
};
