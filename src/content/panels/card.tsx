import type { ComponentChild } from 'preact';
import type { Correction } from '../../core/report/correction.ts';
import { hiderOf } from '../../core/report/hidden.ts';
import type { Passage } from '../../core/report/passages.ts';
import type { PageView } from '../../platform/messages.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { comparedWords } from '../../ui/edition.tsx';
import { noteText } from '../../ui/exports/note-text.ts';
import type { Say } from '../../ui/say.ts';
import { addressHere } from '../doc.ts';
import { Correctable, type Told } from './correctable.tsx';
import { Glossary } from './glossary.tsx';
import { NoteView } from './note.tsx';

export type CardProps = {
  view: PageView;
  /** What the reader has said of this page. */
  corrections: readonly Correction[];
  passage: Passage;
  /** Which of how many passages it is, from 1; 0 where all on it is hidden by now. */
  n: number;
  of: number;
  /** The way to the next or the previous passage, where there is one. */
  step: (by: 1 | -1) => (() => void) | undefined;
  told: Told;
  list: () => void;
  close: () => void;
  say: Say;
};

const Button = (props: {
  name: string;
  act: (() => void) | undefined;
  children: ComponentChild;
}) => (
  <button
    type="button"
    title={props.name}
    aria-label={props.name}
    disabled={props.act === undefined}
    onClick={props.act}
  >
    {props.children}
  </button>
);

const Bar = ({ n, of, step, list, close, say }: CardProps) => (
  <div class="bar">
    <span>{n > 0 ? say('card_position', { n, of }) : say('card_position_hidden')}</span>
    <Button name={say('card_previous')} act={step(-1)}>
      <span class="arrow">←</span>
    </Button>
    <Button name={say('card_next')} act={step(1)}>
      <span class="arrow">→</span>
    </Button>
    <Button name={say('card_list')} act={list}>
      ≡
    </Button>
    <Button name={say('card_close')} act={close}>
      ×
    </Button>
  </div>
);

/** All that is known of one passage. */
export const Card = (props: CardProps) => {
  const { view, corrections, passage, told, say } = props;
  const { report, story } = view;
  return (
    <>
      <Bar {...props} />
      {passage.notes.map((at) => {
        const note = report.notes[at];
        return (
          note && (
            <Correctable
              key={`${passage.start} ${at}`}
              at={at}
              hider={hiderOf(note, corrections, story)}
              told={told}
              say={say}
            >
              <NoteView note={note} report={report} story={story} say={say} />
              <CopyButton
                name={say('copy_note')}
                text={() => noteText(note, at, { report, story, url: addressHere() }, say)}
                say={say}
              />
            </Correctable>
          )
        );
      })}
      <div class="foot">
        <Glossary say={say} />
        <p>{comparedWords(story, say)}</p>
      </div>
    </>
  );
};
