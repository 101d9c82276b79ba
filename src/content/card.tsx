import type { ComponentChild } from 'preact';
import type { PageView } from '../platform/messages.ts';
import { dayWords } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import { NoteView } from './note.tsx';
import type { Passage } from './passages.ts';

export type CardProps = {
  view: PageView;
  passage: Passage;
  /** Which of how many passages it is, from 1. */
  n: number;
  of: number;
  step: (by: 1 | -1) => void;
  list: () => void;
  close: () => void;
  say: Say;
};

const Button = (props: {
  name: string;
  act: () => void;
  off?: boolean;
  children: ComponentChild;
}) => (
  <button
    type="button"
    title={props.name}
    aria-label={props.name}
    disabled={props.off ?? false}
    onClick={props.act}
  >
    {props.children}
  </button>
);

const Bar = ({ n, of, step, list, close, say }: CardProps) => (
  <div class="bar">
    <span>{say('card_position', { n, of })}</span>
    <Button name={say('card_previous')} act={() => step(-1)} off={n <= 1}>
      ←
    </Button>
    <Button name={say('card_next')} act={() => step(1)} off={n >= of}>
      →
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
  const { view, passage, say } = props;
  const { report, story } = view;
  const { title, edition } = story;
  const day = dayWords(edition.date, say);
  return (
    <>
      <Bar {...props} />
      {passage.notes.map((at) => {
        const note = report.notes[at];
        return note && <NoteView key={at} note={note} report={report} story={story} say={say} />;
      })}
      <div class="foot">
        <p>{say('edition_line', { title, version: edition.version, day })}</p>
      </div>
    </>
  );
};
