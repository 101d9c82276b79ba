/** The states in which there is nothing to compare. */
import { keyOf, type Say, sayIfKnown } from '../ui/say.ts';

type Props = { say: Say };

export const Reading = ({ say }: Props) => (
  <div class="quiet" role="status">
    <h1>{say('popup_reading')}</h1>
    <p>{say('popup_reading_more')}</p>
  </div>
);

export const Forbidden = ({ say }: Props) => (
  <div class="quiet">
    <h1>{say('forbidden_title')}</h1>
    <p>{say('forbidden_text')}</p>
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
