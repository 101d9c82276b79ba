import { useId, useState } from 'preact/hooks';
import type { Exported } from '../core/files/exported.ts';
import type { State } from '../platform/messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { FORMATS, type Format, fileOf, inFormat } from '../ui/exports/formats.ts';
import { pageMarkdown } from '../ui/exports/page-markdown.ts';
import { Fold } from '../ui/fold.tsx';
import { isWeb } from '../ui/links.ts';
import { saveFile } from '../ui/save-file.ts';
import { keyOf, type Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';

type Props = {
  state: Extract<State, { is: 'noted' }>;
  page: PageOfTab;
  small: boolean;
  say: Say;
};

type WayProps = { format: Format; save: () => void; say: Say };

const Way = ({ format, save, say }: WayProps) => {
  const id = useId();
  const key = keyOf('export', format);
  return (
    <li>
      <button type="button" data-format={format} aria-describedby={id} onClick={save}>
        {say(key)}
      </button>{' '}
      <span id={id} class="explain">
        {say(`${key}_for`)}
      </span>
    </li>
  );
};

/** Annotations stand on a page of the web; of a page whose passages are not compared there is only what to read. */
const offered = ({ url, report }: Props['state']): readonly Format[] =>
  report.notes.length === 0 ? ['markdown'] : isWeb(url) ? FORMATS : ['markdown', 'csv'];

/** The page's report as a file or on the clipboard: what each format is for stands beside it. */
export const SaveOrCopy = ({ state, page, small, say }: Props) => {
  const [saved, setSaved] = useState<string | null>(null);
  const copied = useId();
  const exported = (standing: Pick<Exported, 'title' | 'places'>): Exported => ({
    ...state,
    small,
    ...standing,
  });
  const save = async (format: Format): Promise<void> => {
    const what = exported(await page.standing());
    const text = inFormat(format, what, say);
    if (text === null) return;
    const { name, type } = fileOf(format, what);
    saveFile(name, text, type);
    setSaved(name);
  };
  return (
    <Fold title={say('export_title')} class="fold-apart exports">
      <p class="explain">{say('export_text')}</p>
      <ul>
        <li>
          <CopyButton
            name={say('export_copy')}
            text={() => pageMarkdown(exported({ title: null, places: [] }), say)}
            describedBy={copied}
            say={say}
          />
          <span id={copied} class="explain">
            {say('export_copy_for')}
          </span>
        </li>
        {offered(state).map((format) => (
          <Way key={format} format={format} save={() => void save(format)} say={say} />
        ))}
      </ul>
      <p class="saved" role="status">
        {saved !== null && say('export_saved', { name: saved })}
      </p>
    </Fold>
  );
};
