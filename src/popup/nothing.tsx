/** The states in which there is nothing to compare. */
import { keyOf, type Say, sayIfKnown } from '../ui/say.ts';

type Props = { say: Say };

/** `live`: said to those who do not see it. A panel, which goes from page to page, keeps quiet. */
export const Reading = ({ say, live }: Props & { live: boolean }) => (
  <div class="quiet" role={live ? 'status' : undefined}>
    <h1>{say('popup_reading')}</h1>
    <p>{say('popup_reading_more')}</p>
  </div>
);

/** A page that nobody has asked for: in a panel alone. */
export const Unread = ({ say }: Props) => (
  <div class="quiet">
    <h1>{say('unread_title')}</h1>
    <p>{say('unread_text')}</p>
  </div>
);

/** `inSidePanel`: there the browser lets us into fewer pages than a press of the toolbar button. */
export const Forbidden = ({ say, inSidePanel }: Props & { inSidePanel: boolean }) => (
  <div class="quiet">
    <h1>{say(inSidePanel ? 'forbidden_beside_title' : 'forbidden_title')}</h1>
    <p>{say(inSidePanel ? 'forbidden_beside_text' : 'forbidden_text')}</p>
  </div>
);

export const NoArticle = ({ say }: Props) => (
  <div class="quiet">
    <h1>{say('no_article_title')}</h1>
    <p>{say('no_article_text')}</p>
  </div>
);

export const Failed = ({ say, code, detail }: Props & { code: string; detail: string }) => (
  <div class="quiet">
    <h1>{say('failed_title')}</h1>
    <p>{sayIfKnown(say, keyOf('failed', code)) ?? say('failed_text')}</p>
    {detail !== '' && <p class="detail">{say('failed_detail', { detail })}</p>}
  </div>
);
