import type { ArticleRow } from '../platform/articles/rows.ts';
import { dayAt, dayWords } from '../ui/day.ts';
import { isWeb } from '../ui/links.ts';
import type { Say } from '../ui/say.ts';
import type { Actions } from './changes/actions.ts';
import { articlePlace } from './places.ts';

type Props = {
  article: ArticleRow;
  /** Whether the heading above does not say its headline already. */
  titled: boolean;
  /** The name of its story, where the heading is not the story's. */
  story: string | null;
  /** Whether it is all that there is of its story. */
  alone: boolean;
  /** Whether what can be done with it stands here, and not with the heading. */
  ways: boolean;
  actions: Actions;
  say: Say;
};

type LinkProps = { article: ArticleRow; children: string };

/** The way to an article at its own address, without telling where the reader comes from. */
export const ArticleLink = ({ article: { url, language }, children }: LinkProps) =>
  isWeb(url) ? (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      dir="auto"
      {...(language !== null && { lang: language })}
    >
      {children}
    </a>
  ) : (
    <bdi>{children}</bdi>
  );

const Ways = ({
  article,
  alone,
  actions,
  say,
}: Pick<Props, 'article' | 'alone' | 'actions' | 'say'>) => {
  const way = (label: string, act: () => void) => (
    <button type="button" aria-label={say('count', { label, n: article.headline })} onClick={act}>
      {label}
    </button>
  );
  return (
    <p class="ways">
      {!alone && way(say('mine_take_out'), () => actions.takeOut(article))}
      {way(say('mine_move'), () => actions.move(article))}
      {way(say('mine_erase'), () => actions.erase([article]))}
    </p>
  );
};

const About = ({ article, story, say }: Pick<Props, 'article' | 'story' | 'say'>) => {
  const { outlet, url, day, at, texts, remembered, given, values = [] } = article;
  return (
    <>
      <p class="about">
        <bdi>{outlet}</bdi>
        {[
          ...(day === null ? [] : [dayWords(day, say)]),
          say(remembered === undefined ? 'mine_added' : 'mine_remembered', {
            day: dayWords(dayAt(at), say),
          }),
          ...(given ? [say('pack_given')] : []),
        ].map((part) => (
          <span key={part}>
            {say('list_dot')}
            {part}
          </span>
        ))}
      </p>
      {story !== null && (
        <p class="about">
          {say('mine_in')} <bdi>{story}</bdi>
        </p>
      )}
      {texts.length > 1 && (
        <p class="about">
          {say('mine_texts', { days: texts.map((time) => dayWords(dayAt(time), say)) })}
        </p>
      )}
      {texts.length === 0 && (
        <p class="about">
          {say('pack_no_text')}
          {values.length > 0 && (
            <>
              {' '}
              {say('pack_values')} <bdi>{values.join(say('list_semicolon'))}</bdi>
            </>
          )}
        </p>
      )}
      <p class="address" dir="ltr">
        {url.replace(/^https?:\/\//, '')}
      </p>
    </>
  );
};

/** One article: its headline, whose and when it is, and what can be done with it. */
export const ArticleItem = ({ article, titled, story, alone, ways, actions, say }: Props) => (
  <li class="article" id={articlePlace(article.id)} tabIndex={-1}>
    {titled && (
      <h3>
        <ArticleLink article={article}>{article.headline}</ArticleLink>
      </h3>
    )}
    <About {...{ article, story, say }} />
    {ways && <Ways {...{ article, alone, actions, say }} />}
  </li>
);
