/** What the background listens to: a table of contents. */
import { browser } from '../platform/browser.ts';
import { answer } from '../platform/messages.ts';
import { followGrant } from '../platform/permissions.ts';
import { onCorrect, onTakeBack, onTakeBackAll } from './correct.ts';
import { loadCorrections } from './corrections.ts';
import { degreeOf, goRound, setDegree } from './degree.ts';
import { introduced } from './introduction.ts';
import { keepAndSay } from './keeping/by-hand.ts';
import {
  forgetUnlessUndoing,
  onEraseAllKept,
  onEraseKept,
  onForgetErased,
  onForgetKept,
  onKeptArticles,
  onLatestKept,
  onMergeStories,
  onMoveArticles,
  onNameStory,
  onRestoreKept,
} from './keeping/changes.ts';
import { setRemembering } from './keeping/choice.ts';
import { onGloss } from './keeping/gloss.ts';
import { keep } from './keeping/keep.ts';
import { keptHere } from './keeping/kept-here.ts';
import { afterLettingGo, heedDays, letGoOld, onEraseRemembered } from './keeping/let-go.ts';
import { onAddPack, onPreviewPack } from './keeping/pack-in.ts';
import { onPackStory } from './keeping/pack-out.ts';
import { onStayed } from './keeping/remember.ts';
import { addMenus, heedMenus } from './menus.ts';
import { currentState, onAddress } from './navigation.ts';
import { joinOpenTabs } from './open-tabs.ts';
import { forOwnPages } from './own-pages.ts';
import { goTo, openList, spreadSettings, standing, withActiveTab } from './page.ts';
import { onArticle, onOpening, onState, readTab } from './reports.ts';
import { shelves, storyFacts } from './shelves.ts';
import { openBeside } from './side-panel.ts';
import { forget } from './tabs.ts';

answer({
  opening: onOpening,
  article: onArticle,
  noArticle: ({ doc }, from) => onState(doc, from, { is: 'no-article' }),
  failed: ({ doc, ...what }, from) => onState(doc, from, { is: 'failed', ...what }),
  state: forOwnPages(({ tab }) => currentState(tab)),
  read: forOwnPages(({ tab }) => readTab(tab)),
  stories: forOwnPages(async () => (await shelves()).packaged.list()),
  story: forOwnPages(({ id }) => storyFacts(id)),
  goTo: forOwnPages(({ tab, note }) => goTo(tab, note)),
  list: forOwnPages(({ tab }) => openList(tab)),
  standing: forOwnPages(({ tab }) => standing(tab)),
  degree: forOwnPages(({ tab }) => degreeOf(tab)),
  setDegree,
  introduced,
  correct: onCorrect,
  takeBack: onTakeBack,
  takeBackAll: forOwnPages(onTakeBackAll),
  corrections: forOwnPages(loadCorrections),
  keep: forOwnPages(keep),
  keptHere: forOwnPages(keptHere),
  stayed: onStayed,
  setRemembering: forOwnPages(setRemembering),
  keptArticles: forOwnPages(afterLettingGo(onKeptArticles)),
  latestKept: forOwnPages(afterLettingGo(onLatestKept)),
  forgetKept: forOwnPages(onForgetKept),
  eraseKept: forOwnPages(onEraseKept),
  restoreKept: forOwnPages(onRestoreKept),
  forgetErased: forOwnPages(onForgetErased),
  eraseRemembered: forOwnPages(onEraseRemembered),
  eraseAllKept: forOwnPages(onEraseAllKept),
  nameStory: forOwnPages(onNameStory),
  moveArticles: forOwnPages(onMoveArticles),
  mergeStories: forOwnPages(onMergeStories),
  gloss: forOwnPages(onGloss),
  packStory: forOwnPages(onPackStory),
  previewPack: forOwnPages(onPreviewPack),
  addPack: forOwnPages(onAddPack),
});

browser.tabs.onUpdated.addListener((tab, { url }) => onAddress(tab, url));
browser.tabs.onRemoved.addListener(forget);
browser.commands.onCommand.addListener((name, tab) => {
  if (name === 'panel' && tab?.id !== undefined) void openBeside(tab.id);
  if (name === 'list-notes') void withActiveTab(openList);
  if (name === 'keep-article') void withActiveTab(keepAndSay);
  if (name === 'marks') void withActiveTab(goRound);
});

heedMenus();

browser.runtime.onInstalled.addListener(followGrant);
browser.runtime.onInstalled.addListener(addMenus);
browser.runtime.onStartup.addListener(followGrant);
browser.runtime.onStartup.addListener(forgetUnlessUndoing);
browser.runtime.onStartup.addListener(letGoOld);
browser.permissions.onRemoved.addListener(followGrant);
browser.permissions.onAdded.addListener(async () => {
  await followGrant();
  await withActiveTab(readTab);
});
spreadSettings();
heedDays();
void joinOpenTabs();
