import { parseAnswers } from "../guide/index.ts";
import { fragmentOf, isPage, type Page, readFragment } from "../share/link.ts";
import { type GuideState, useGuide } from "./store.ts";

const storageKey = "tunewise";

interface Saved {
  readonly answers?: unknown;
  readonly theme?: unknown;
}

/** What an earlier visit saved; empty where storage is denied or holds something else. */
const readStorage = (): Saved => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    return typeof saved === "object" && saved !== null ? saved : {};
  } catch {
    return {};
  }
};

const writeStorage = ({ answers, theme }: GuideState): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ answers, theme }));
  } catch {
    // Storage is full or denied: the link still holds the answers.
  }
};

const sameAnswers = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const applyTheme = (theme: GuideState["theme"]): void => {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

const address = ({ answers, page }: GuideState): string =>
  page === "start" && Object.keys(answers).length === 0
    ? window.location.pathname + window.location.search
    : `#${fragmentOf(answers, page)}`;

interface HistoryMark {
  readonly tunewise: Page;
  /** Answers that going back to this entry brings back: those tried on the result page. */
  readonly answers?: unknown;
}

const isMark = (state: unknown): state is HistoryMark =>
  typeof state === "object" && state !== null && "tunewise" in state && isPage(String(state.tunewise));

/**
 * Ties the store to the address bar, the history and the storage of this browser. A step of its own gets an entry in the history, and so does
 * an answer tried on the result page; elsewhere a changed answer changes the current entry. Going back changes the page and keeps the answers,
 * but takes back what was tried. Returns what unties it.
 */
export const connectBrowser = (): (() => void) => {
  const saved = readStorage();
  const savedAnswers = parseAnswers(saved.answers ?? {}).answers;
  const theme = saved.theme === "light" || saved.theme === "dark" ? saved.theme : "system";
  const reloaded = isMark(window.history.state);
  if (window.location.hash.length > 1) {
    const link = readFragment(window.location.hash);
    const differs = Object.keys(savedAnswers).length > 0 && !sameAnswers(savedAnswers, link.answers);
    useGuide.setState({ ...link, theme, earlier: !reloaded && differs ? savedAnswers : null });
  } else {
    useGuide.setState({ theme, earlier: Object.keys(savedAnswers).length > 0 ? savedAnswers : null });
  }
  applyTheme(theme);
  const mark = (): HistoryMark => ({ tunewise: useGuide.getState().page });
  window.history.replaceState(mark(), "", address(useGuide.getState()));

  let travelling = false;
  const unsubscribe = useGuide.subscribe((state, previous) => {
    applyTheme(state.theme);
    const answered = state.answers !== previous.answers;
    if (answered || state.theme !== previous.theme) writeStorage(state);
    if (travelling) return;
    if (state.page !== previous.page) {
      if (answered)
        window.history.replaceState({ tunewise: previous.page }, "", address({ ...state, page: previous.page }));
      window.history.pushState(mark(), "", address(state));
    } else if (answered && state.page === "result") {
      window.history.replaceState({ tunewise: "result", answers: previous.answers }, "", address(previous));
      window.history.pushState({ tunewise: "result", answers: state.answers }, "", address(state));
    } else if (answered) {
      window.history.replaceState(mark(), "", address(state));
    }
  });
  const endTravel = (entry: HistoryMark): void => {
    window.history.replaceState(entry, "", address(useGuide.getState()));
    travelling = false;
  };
  const onPopState = (event: PopStateEvent): void => {
    travelling = true;
    if (isMark(event.state)) {
      const { tunewise: page, answers } = event.state;
      useGuide.setState({ page, returnTo: null, ...(answers ? { answers: parseAnswers(answers).answers } : {}) });
      if (answers) return endTravel(event.state);
    } else {
      useGuide.setState({ ...readFragment(window.location.hash), returnTo: null });
    }
    endTravel(mark());
  };
  window.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
  };
};
