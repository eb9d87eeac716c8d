import { answersJson } from "../core/index.ts";
import { retried } from "../ui/retry.ts";
import { reportBootFailure } from "./bootFailure.ts";
import { loadLinkReader } from "./linkReader.ts";
import { formatRoute, hrefTo, isSameRoute, parseRoute, type Route, routeOf, startRoute } from "./routes.ts";
import { hasAnswers } from "./storage.ts";
import { type GuideState, useGuide } from "./store.ts";

/** What an entry of the history holds beside its address. */
interface Entry {
  readonly route: Route;
  readonly returnTo: Route | null;
  /**
   * Answers that going back to the entry brings back: those before another was tried on the result
   * page, or all were cleared.
   */
  readonly answers?: unknown;
}

/** The entry as it stands in the history, where it outlives the page. */
interface StoredEntry {
  readonly tunewise: string;
  readonly returnTo?: string;
  readonly answers?: unknown;
}

const isStoredEntry = (state: unknown): state is StoredEntry =>
  typeof state === "object" && state !== null && "tunewise" in state;

/**
 * The guide's own entry; null where the address was typed, or a link followed before the guide was
 * open.
 */
const currentEntry = (): Entry | null => {
  const stored: unknown = window.history.state;
  if (!isStoredEntry(stored)) return null;
  const route = parseRoute(stored.tunewise);
  return route && { route, returnTo: parseRoute(stored.returnTo), answers: stored.answers };
};

/**
 * Whether the present entry of the history was made by the guide, on this visit or before a reload.
 */
export const isOwnEntry = (): boolean => currentEntry() !== null;

export const isLinked = (): boolean => window.location.hash.length > 1;

const addressOf = (state: GuideState): string =>
  state.route.kind === "start" && !hasAnswers(state)
    ? window.location.pathname + window.location.search
    : hrefTo(state.route, state);

const stored = ({ route, returnTo }: GuideState, answers?: unknown): StoredEntry => ({
  tunewise: formatRoute(route),
  ...(returnTo ? { returnTo: formatRoute(returnTo) } : {}),
  ...(answers === undefined ? {} : { answers }),
});

const replace = (state: GuideState, answers?: unknown): void =>
  window.history.replaceState(stored(state, answers), "", addressOf(state));

const push = (state: GuideState, answers?: unknown): void => {
  // In a frame the back button is that of the page around it.
  if (state.embed) replace(state, answers);
  else window.history.pushState(stored(state, answers), "", addressOf(state));
};

/**
 * Records a step of the guide: a new page gets an entry, and so does what going back takes back.
 * Tells whether it did.
 */
const record = (state: GuideState, previous: GuideState): boolean => {
  const isAnswered = state.answers !== previous.answers;
  const isMoved = !isSameRoute(state.route, previous.route);
  // On the result, or from the scenarios that are compared to the result of one.
  const isTried = isAnswered && state.route.kind === "result" && (!isMoved || previous.route.kind === "page");
  // The address holds them where they are compared.
  const isKept = state.scenarios !== previous.scenarios && state.route.kind === "page";
  if (isTried || (state.cleared && !previous.cleared)) {
    replace(previous, answersJson(previous.answers));
    push(state, answersJson(state.answers));
  } else if (isMoved) push(state);
  else if (isAnswered || isKept || state.returnTo !== previous.returnTo) replace(state);
  else return false;
  return true;
};

/** The state that the address calls for, entry or not. */
const readAddress = async (entry: Entry | null): Promise<Partial<GuideState>> => {
  const returnTo = entry?.returnTo ?? null;
  if (!isLinked()) return { route: startRoute, returnTo };
  const { hash } = window.location;
  const { readLink } = await loadLinkReader(hash);
  const { page, scenarios, ...link } = readLink(hash);
  const kept = scenarios.length > 0 ? (await retried(() => import("./linkedScenarios.ts"))).besideOwn(scenarios) : {};
  return { ...link, ...kept, route: routeOf(page), returnTo, cleared: null };
};

/**
 * A link without answers, as that of the first screen, which works before the scripts do: it takes
 * none away that the host presets.
 */
const keepingPresets = (entry: Entry | null, change: Partial<GuideState>): Partial<GuideState> => {
  const { answers, host } = useGuide.getState();
  const hasNone = change.answers !== undefined && !hasAnswers({ answers: change.answers });
  return entry === null && hasNone && answers === host?.defaultAnswers ? { ...change, answers } : change;
};

/** The answers that an entry brings back; those on the page stay where they cannot be read. */
const readTried = async ({ answers }: Entry): Promise<Partial<GuideState>> => {
  if (answers === undefined) return {};
  try {
    const { readAnswers } = await loadLinkReader(answers);
    return { answers: readAnswers(answers).answers, cleared: null };
  } catch (error) {
    console.error("The answers of an earlier page could not be read.", error);
    return {};
  }
};

/**
 * Ties the store to the address and the history. A new page gets an entry, and so does an answer
 * tried on the result page; elsewhere a changed answer changes the present entry. Going back
 * changes the page and keeps the answers, but takes back what was tried. Resolves once the store
 * holds what the address calls for, to a function that unties it.
 */
export const connectHistory = async (): Promise<() => void> => {
  let isOpen = false;
  let isTravelling = false;
  // Counts the steps there and back: what was loaded for an entry that has been left meanwhile is
  // not shown.
  let steps = 0;

  const travel = (change: Partial<GuideState>): void => {
    isTravelling = true;
    try {
      useGuide.setState(change);
    } finally {
      isTravelling = false;
    }
  };

  const follow = async (): Promise<void> => {
    const step = steps;
    const entry = currentEntry();
    // The page itself needs nothing that would have to be loaded first.
    if (entry) travel({ route: entry.route, returnTo: entry.returnTo });
    const change = await (entry ? readTried(entry) : readAddress(entry));
    if (step !== steps) return;
    travel(keepingPresets(entry, change));
    replace(useGuide.getState(), entry?.answers);
  };

  const onPopState = (): void => {
    steps += 1;
    if (isOpen) follow().catch(reportBootFailure);
  };

  const open = async (): Promise<void> => {
    const step = steps;
    const entry = currentEntry();
    const change = await readAddress(entry);
    // Somebody went back meanwhile.
    if (step !== steps) return open();
    travel(keepingPresets(entry, change));
    replace(useGuide.getState(), entry?.answers);
    isOpen = true;
  };

  window.addEventListener("popstate", onPopState);
  const unsubscribe = useGuide.subscribe((state, previous) => {
    if (isOpen && !isTravelling && record(state, previous)) steps += 1;
  });
  await open();
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
  };
};
