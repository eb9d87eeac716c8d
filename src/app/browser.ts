import { type Answers, answersJson } from "../core/index.ts";
import { readHostFile } from "../host/hostFile.ts";
import type { WordsSource } from "../locales/openWords.ts";
import { retried } from "../ui/retry.ts";
import { isTheme, type Theme } from "../ui/theme.ts";
import { connectHistory, isLinked, isOwnEntry } from "./history.ts";
import { isSame } from "./isSame.ts";
import { languageIn, openLanguage } from "./language.ts";
import { loadLinkReader } from "./linkReader.ts";
import {
  hasAnswers,
  hasCorrections,
  onSavedElsewhere,
  readStorage,
  type Saved,
  scenariosIn,
  writeStorage,
} from "./storage.ts";
import { type GuideState, useGuide } from "./store.ts";

let toldUnsaved = false;

/** Says once that the answers are not kept. */
const tellUnsaved = (): void => {
  if (!toldUnsaved) useGuide.setState({ unsaved: true });
  toldUnsaved = true;
};

const save = ({ answers, theme, embed }: GuideState): void => {
  // A frame belongs to its host's page: what is answered there is nobody's earlier visit.
  if (embed) return;
  const saved = writeStorage({ ...readStorage(), answers: answersJson(answers), theme });
  if (!saved && hasAnswers({ answers })) tellUnsaved();
};

const applyTheme = (theme: Theme): void => {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

const themeIn = ({ theme }: Saved): Theme => (isTheme(theme) ? theme : "system");

/**
 * Opens the words, applies what the host set, and returns the words of the language that it chose,
 * if it chose one.
 */
const applyHostFile = async (saved: Saved): Promise<WordsSource> => {
  // Most hosts choose no language: its words are fetched beside the host's file, not after it.
  const [wanted, { text, failure }] = await Promise.all([openLanguage(saved, null), readHostFile()]);
  useGuide.setState({ hostFailure: failure });
  if (text === null) return wanted;
  const language = languageIn(text);
  const words = language === null ? wanted : await openLanguage(saved, language);
  const { applyHostConfig } = await retried(() => import("../host/apply.ts"));
  applyHostConfig(text);
  return words;
};

/** The answers of an earlier visit; null where there are none. */
const readEarlier = async ({ answers }: Saved): Promise<Answers | null> => {
  if (!hasAnswers({ answers })) return null;
  const { readAnswers } = await loadLinkReader(answers);
  const earlier = readAnswers(answers);
  return hasAnswers(earlier) ? earlier.answers : null;
};

/** Follows what another tab saves. */
const followOtherTabs = (): void =>
  onSavedElsewhere((saved, before) => {
    const follow = async (): Promise<void> => {
      if (!isSame(saved.scenarios, before.scenarios)) {
        const { followScenarios } = await retried(() => import("./scenarios.ts"));
        followScenarios(saved, before);
      }
      const others = await readEarlier(saved);
      const { answers } = useGuide.getState();
      const isOther = others !== null && hasAnswers({ answers }) && !isSame(others, answers);
      useGuide.setState({ otherTabAnswers: isOther ? others : null });
    };
    follow().catch((error: unknown) => console.error("The answers of another tab could not be read.", error));
  });

/**
 * Ties the store to what this browser holds: settings in the address, what an earlier visit saved,
 * what the host set, the history. Resolves to the words once the store holds what the address calls
 * for. Throws NotLoaded where that does not load.
 */
export const connectBrowser = async (): Promise<WordsSource> => {
  const embed = window.location.search.includes("embed")
    ? (await retried(() => import("../embed/settings.ts"))).readEmbedSettings(window.location.search)
    : null;
  const saved = embed ? { theme: embed.theme } : readStorage();
  const words = await applyHostFile(saved);
  useGuide.setState(({ host }) => ({
    answers: host?.defaultAnswers ?? {},
    theme: themeIn(saved),
    embed,
    scenarios: scenariosIn(saved.scenarios) ?? [],
    earlierScenarios: scenariosIn(saved.earlierScenarios),
  }));
  applyTheme(themeIn(saved));
  // A frame belongs to its host's page, and shows what that page shows everyone.
  if (!embed && hasCorrections()) {
    const { readCorrections } = await retried(() => import("./corrections.ts"));
    useGuide.setState({ corrections: readCorrections() });
  }
  const [wasLinked, wasOwn] = [isLinked(), isOwnEntry()];
  const [earlier] = await Promise.all([readEarlier(saved), connectHistory()]);
  const { answers } = useGuide.getState();
  if (wasLinked ? !wasOwn && !isSame(earlier, answers) : earlier !== null) useGuide.setState({ earlier });
  useGuide.subscribe((state, previous) => {
    if (state.theme !== previous.theme) applyTheme(state.theme);
    if (state.answers !== previous.answers || state.theme !== previous.theme) save(state);
  });
  if (!embed) followOtherTabs();
  return words;
};
