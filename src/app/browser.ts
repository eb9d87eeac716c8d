import { readHostFile } from "../host/hostFile.ts";
import { currentWords, withWords } from "../locales/speak.ts";
import { fragmentOf } from "../share/fragment.ts";
import { isPage, type Page } from "../share/page.ts";
import type { LinkReader } from "../share/reading.ts";
import { retried } from "../ui/retry.ts";
import { languageIn, openLanguage } from "./language.ts";
import { hasAnswers, onSavedElsewhere, readStorage, type Saved, writeStorage } from "./storage.ts";
import { type GuideState, useGuide } from "./store.ts";

const save = ({ answers, theme, embed }: GuideState): void => {
  // A frame belongs to its host's page: what is answered there is nobody's earlier visit.
  if (embed) return;
  const { language } = readStorage();
  const saved = writeStorage({ answers, theme, ...(language === undefined ? {} : { language }) });
  if (!saved && hasAnswers({ answers })) tellUnsaved();
};

let toldUnsaved = false;

/** Says once that the answers are not kept. */
const tellUnsaved = (): void => {
  if (!toldUnsaved) useGuide.setState({ unsaved: true });
  toldUnsaved = true;
};

const sameAnswers = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const applyTheme = (theme: GuideState["theme"]): void => {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

const address = ({ answers, page, pinned }: GuideState): string =>
  page === "start" && !hasAnswers({ answers })
    ? window.location.pathname + window.location.search
    : `#${fragmentOf(answers, page, pinned)}`;

interface HistoryMark {
  readonly tunewise: Page;
  /** Answers that going back to this entry brings back: those tried on the result page. */
  readonly answers?: unknown;
}

const isMark = (state: unknown): state is HistoryMark =>
  typeof state === "object" && state !== null && "tunewise" in state && isPage(String(state.tunewise));

/**
 * What reads these links and saved answers: it checks them against the catalogue, which the first screen does without, and says what was wrong.
 * What packs a model of the reader's own comes with one.
 */
const readerOf = (...read: readonly unknown[]): Promise<LinkReader> =>
  retried(() =>
    withWords(
      JSON.stringify(read).includes("customModel") ? import("../share/link.ts") : import("../share/plainLink.ts"),
    ),
  );

/** The state that the address and an earlier visit call for. */
const openingState = async (saved: Saved): Promise<Partial<GuideState>> => {
  const theme = saved.theme === "light" || saved.theme === "dark" ? saved.theme : "system";
  const linked = window.location.hash.length > 1;
  const answers = useGuide.getState().host?.defaultAnswers ?? {};
  if (!linked && !hasAnswers(saved)) return { theme, answers };
  const { readAnswers, readFragment } = await readerOf(window.location.hash, saved.answers);
  const known = readAnswers(saved.answers ?? {});
  const earlier = hasAnswers(known) ? known.answers : null;
  if (!linked) return { theme, answers, earlier };
  const link = readFragment(window.location.hash, currentWords());
  const differs = earlier !== null && !sameAnswers(earlier, link.answers);
  return { ...link, theme, earlier: !isMark(window.history.state) && differs ? earlier : null };
};

/** Applies what the host set, in the language that it chose. */
const applyHostFile = async (text: string | null, saved: Saved): Promise<void> => {
  if (text === null) return;
  const language = languageIn(text);
  if (language !== null) await openLanguage(saved, language);
  const { applyHostConfig } = await retried(() => withWords(import("../host/apply.ts")));
  applyHostConfig(text, currentWords());
};

/**
 * Ties the store to the address bar, the history and the storage of this browser. A step of its own gets an entry in the history, and so does
 * an answer tried on the result page; elsewhere a changed answer changes the current entry. Going back changes the page and keeps the answers,
 * but takes back what was tried. Resolves once the store holds what the address calls for, to what unties it.
 */
export const connectBrowser = async (): Promise<() => void> => {
  const embed = window.location.search.includes("embed")
    ? (await retried(() => import("../embed/settings.ts"))).readEmbedSettings(window.location.search)
    : null;
  const saved = embed ? { theme: embed.theme } : readStorage();
  const hostFile = readHostFile();
  // Most hosts choose no language: its words are fetched beside the host's file, not after it.
  await Promise.all([openLanguage(saved, null), hostFile]);
  await applyHostFile(await hostFile, saved);
  useGuide.setState({ ...(await openingState(saved)), embed });
  applyTheme(useGuide.getState().theme);
  const replace = (entry: HistoryMark, state: GuideState): void =>
    window.history.replaceState(entry, "", address(state));
  const replaceNow = (entry?: HistoryMark): void => {
    const state = useGuide.getState();
    replace(entry ?? { tunewise: state.page }, state);
  };
  replaceNow();

  // Within another page the back button is that page's.
  const push = (entry: HistoryMark, state: GuideState): void =>
    embed ? replace(entry, state) : window.history.pushState(entry, "", address(state));
  const record = (state: GuideState, { page, answers }: GuideState): void => {
    const answered = state.answers !== answers;
    if (state.page !== page) {
      push({ tunewise: state.page }, state);
    } else if (answered && page === "result") {
      replace({ tunewise: page, answers }, { ...state, answers });
      push({ tunewise: page, answers: state.answers }, state);
    } else if (answered) {
      replace({ tunewise: page }, state);
    }
  };
  let travelling = false;
  const unsubscribe = useGuide.subscribe((state, previous) => {
    applyTheme(state.theme);
    if (state.answers !== previous.answers || state.theme !== previous.theme) save(state);
    // At once: who goes back as soon as there is a new page goes back from that page.
    if (!travelling) record(state, previous);
  });
  const onPopState = async ({ state: entry }: PopStateEvent): Promise<void> => {
    travelling = true;
    const { readAnswers, readFragment } = await readerOf(window.location.hash, entry);
    const tried = isMark(entry) ? entry.answers : undefined;
    if (isMark(entry)) {
      useGuide.setState({
        page: entry.tunewise,
        returnTo: null,
        ...(tried ? { answers: readAnswers(tried).answers } : {}),
      });
    } else {
      useGuide.setState({ ...readFragment(window.location.hash, currentWords()), returnTo: null });
    }
    replaceNow(tried ? entry : undefined);
    travelling = false;
  };
  const listener = (event: PopStateEvent): void => void onPopState(event);
  window.addEventListener("popstate", listener);
  const forgetElsewhere = onSavedElsewhere(
    (others) => void import("./elsewhere.ts").then(({ offerElsewhere }) => offerElsewhere(others)),
  );
  return () => {
    unsubscribe();
    forgetElsewhere();
    window.removeEventListener("popstate", listener);
  };
};
