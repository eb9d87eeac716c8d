import { fragmentOf } from "../share/fragment.ts";
import { isPage, type Page } from "../share/page.ts";
import { applyHostFile } from "./hostConfig.ts";
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

const writeStorage = ({ answers, theme, embed }: GuideState): void => {
  // A frame belongs to its host's page: what is answered there is nobody's earlier visit.
  if (embed) return;
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

const address = ({ answers, page, pinned }: GuideState): string =>
  page === "start" && Object.keys(answers).length === 0
    ? window.location.pathname + window.location.search
    : `#${fragmentOf(answers, page, pinned)}`;

interface HistoryMark {
  readonly tunewise: Page;
  /** Answers that going back to this entry brings back: those tried on the result page. */
  readonly answers?: unknown;
}

const isMark = (state: unknown): state is HistoryMark =>
  typeof state === "object" && state !== null && "tunewise" in state && isPage(String(state.tunewise));

/** What reads links and saved answers: it checks them against the catalogue, which the first screen does without. */
const reader = () => import("../share/link.ts");

/** The state that the address and an earlier visit call for. */
const openingState = async (saved: Saved): Promise<Partial<GuideState>> => {
  const theme = saved.theme === "light" || saved.theme === "dark" ? saved.theme : "system";
  const linked = window.location.hash.length > 1;
  const hasSaved = typeof saved.answers === "object" && saved.answers !== null && Object.keys(saved.answers).length > 0;
  const answers = useGuide.getState().host?.defaultAnswers ?? {};
  if (!linked && !hasSaved) return { theme, answers };
  const { readAnswers, readFragment } = await reader();
  const savedAnswers = readAnswers(saved.answers ?? {}).answers;
  const earlier = Object.keys(savedAnswers).length > 0 ? savedAnswers : null;
  if (!linked) return { theme, answers, earlier };
  const link = readFragment(window.location.hash);
  const differs = earlier !== null && !sameAnswers(earlier, link.answers);
  return { ...link, theme, earlier: !isMark(window.history.state) && differs ? earlier : null };
};

/**
 * Ties the store to the address bar, the history and the storage of this browser. A step of its own gets an entry in the history, and so does
 * an answer tried on the result page; elsewhere a changed answer changes the current entry. Going back changes the page and keeps the answers,
 * but takes back what was tried. Resolves once the store holds what the address calls for, to what unties it.
 */
export const connectBrowser = async (): Promise<() => void> => {
  await applyHostFile();
  const embed = window.location.search.includes("embed")
    ? (await import("../embed/settings.ts")).readEmbedSettings(window.location.search)
    : null;
  const saved = embed ? { theme: embed.theme } : readStorage();
  useGuide.setState({ ...(await openingState(saved)), embed });
  if (embed?.locale) (await import("./numberLocale.ts")).setNumberLocale(embed.locale);
  applyTheme(useGuide.getState().theme);
  const mark = (): HistoryMark => ({ tunewise: useGuide.getState().page });
  window.history.replaceState(mark(), "", address(useGuide.getState()));

  // Within another page the back button is that page's.
  const push = (entry: HistoryMark, to: string): void =>
    embed ? window.history.replaceState(entry, "", to) : window.history.pushState(entry, "", to);
  let travelling = false;
  const unsubscribe = useGuide.subscribe((state, previous) => {
    applyTheme(state.theme);
    const answered = state.answers !== previous.answers;
    if (answered || state.theme !== previous.theme) writeStorage(state);
    if (travelling) return;
    if (state.page !== previous.page) {
      if (answered)
        window.history.replaceState({ tunewise: previous.page }, "", address({ ...state, page: previous.page }));
      push(mark(), address(state));
    } else if (answered && state.page === "result") {
      window.history.replaceState({ tunewise: "result", answers: previous.answers }, "", address(previous));
      push({ tunewise: "result", answers: state.answers }, address(state));
    } else if (answered) {
      window.history.replaceState(mark(), "", address(state));
    }
  });
  const onPopState = async ({ state: entry }: PopStateEvent): Promise<void> => {
    travelling = true;
    const { readAnswers, readFragment } = await reader();
    const tried = isMark(entry) ? entry.answers : undefined;
    if (isMark(entry)) {
      useGuide.setState({
        page: entry.tunewise,
        returnTo: null,
        ...(tried ? { answers: readAnswers(tried).answers } : {}),
      });
    } else {
      useGuide.setState({ ...readFragment(window.location.hash), returnTo: null });
    }
    window.history.replaceState(tried ? entry : mark(), "", address(useGuide.getState()));
    travelling = false;
  };
  const listener = (event: PopStateEvent): void => void onPopState(event);
  window.addEventListener("popstate", listener);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", listener);
  };
};
