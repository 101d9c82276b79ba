/** What the background listens to: a table of contents. */
import { browser } from '../platform/browser.ts';
import { answer } from '../platform/messages.ts';
import { followGrant } from '../platform/permissions.ts';
import { onCorrect, onTakeBack, onTakeBackAll } from './correct.ts';
import { loadCorrections } from './corrections.ts';
import { degreeOf, goRound, setDegree } from './degree.ts';
import { held } from './held.ts';
import { introduced } from './introduction.ts';
import { currentState, onAddress } from './navigation.ts';
import { joinOpenTabs } from './open-tabs.ts';
import { goTo, openList, spreadSettings, standing, withActiveTab } from './page.ts';
import { onArticle, onOpening, onState, readTab } from './reports.ts';
import { forget } from './tabs.ts';

answer({
  opening: onOpening,
  article: onArticle,
  noArticle: ({ doc }, from) => onState(doc, from, { is: 'no-article' }),
  failed: ({ doc, ...what }, from) => onState(doc, from, { is: 'failed', ...what }),
  state: ({ tab }) => currentState(tab),
  read: ({ tab }) => readTab(tab),
  stories: async () => (await held()).shelf.list(),
  goTo: ({ tab, note }) => goTo(tab, note),
  list: ({ tab }) => openList(tab),
  standing: ({ tab }) => standing(tab),
  degree: ({ tab }) => degreeOf(tab),
  setDegree,
  introduced,
  correct: onCorrect,
  takeBack: onTakeBack,
  takeBackAll: onTakeBackAll,
  corrections: loadCorrections,
});

browser.tabs.onUpdated.addListener((tab, { url }) => onAddress(tab, url));
browser.tabs.onRemoved.addListener(forget);
browser.commands.onCommand.addListener((name) => {
  if (name === 'list-notes') void withActiveTab(openList);
  if (name === 'marks') void withActiveTab(goRound);
});

browser.runtime.onInstalled.addListener(followGrant);
browser.runtime.onStartup.addListener(followGrant);
browser.permissions.onRemoved.addListener(followGrant);
browser.permissions.onAdded.addListener(async () => {
  await followGrant();
  await withActiveTab(readTab);
});
spreadSettings();
void joinOpenTabs();
