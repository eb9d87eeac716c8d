import { create } from "zustand";
import type { Answers, Problem } from "../core/index.ts";
import { isShown } from "../core/questions/flow.ts";
import { type QuestionId, questionIds } from "../core/questions/index.ts";
import type { EmbedSettings } from "../embed/settings.ts";
import type { LanguageTag } from "../locales/languages.ts";
import type { Pinned } from "../share/fragment.ts";
import type { Page } from "../share/page.ts";

/** What the guide remembers. Everything else is derived from it. */
export interface GuideState {
  readonly answers: Answers;
  readonly page: Page;
  /** The page to return to after an answer was changed from the answers or result page. */
  readonly returnTo: Page | null;
  /** The result that the link was pinned to, until an answer is changed. */
  readonly pinned: Pinned | null;
  /** What was left out of the link that was opened. */
  readonly problems: readonly Problem[];
  /** Answers of an earlier visit, offered when a link brought others. */
  readonly earlier: Answers | null;
  readonly theme: "system" | "light" | "dark";
  readonly language: LanguageTag;
  /** Whether this browser refuses to keep the answers. */
  readonly unsaved: boolean;
  /** Other answers that were given in another tab meanwhile. */
  readonly elsewhere: Answers | null;
  /** What the host of this guide set; null where nothing. */
  readonly host: HostLook | null;
  /** What could not be used of the host's configuration. */
  readonly hostProblems: readonly Problem[];
  /** How the guide was put into another page; null where it stands on its own. */
  readonly embed: EmbedSettings | null;
  /** Changes to a newer build that was fetched; null while there is none. */
  readonly update: (() => void) | null;
}

/** What a host sets that the pages show. */
export interface HostLook {
  readonly organisation?: { readonly name: string; readonly logo?: string };
  readonly help?: { readonly label: string; readonly url: string };
  /** Path on this site that forwards to a hub, from which config.json files are loaded by model id, where the host allows it. */
  readonly hub?: string;
  readonly defaultAnswers?: Answers;
}

export const useGuide = create<GuideState>(() => ({
  answers: {},
  page: "start",
  returnTo: null,
  pinned: null,
  problems: [],
  earlier: null,
  theme: "system",
  language: "en",
  unsaved: false,
  elsewhere: null,
  host: null,
  hostProblems: [],
  embed: null,
  update: null,
}));

const { setState, getState } = useGuide;

/** Goes to a page; `returnTo` is where the next answer leads back to. */
export const goTo = (page: Page, returnTo: Page | null = null): void => setState({ page, returnTo });

/** What goes with an answer: a custom model with the model, the price of a card with the card, weights with the order of priorities. */
export type Belonging = Pick<Answers, "customModel" | "gpuPrice" | "weights">;

const withAnswer = (answers: Answers, id: QuestionId, value: unknown, belonging: Belonging): Answers => {
  const { [id]: _, ...others } = answers as Record<string, unknown>;
  if (id === "model") delete others.customModel;
  if (id === "gpu") delete others.gpuPrice;
  if (id === "priorities") delete others.weights;
  return { ...others, ...(value === undefined ? {} : { [id]: value }), ...belonging } as Answers;
};

/** Sets one answer; undefined takes it back. What belongs to it goes with it. */
export const answer = (id: QuestionId, value: unknown, belonging: Belonging = {}): void =>
  setState(({ answers }) => ({ answers: withAnswer(answers, id, value, belonging), pinned: null }));

/** The next question after `id` that is put to someone with these answers, or the answers page. */
const pageAfter = (id: QuestionId, answers: Answers): Page =>
  questionIds.slice(questionIds.indexOf(id) + 1).find((next) => isShown(next, answers)) ?? "answers";

/** The question before `id` that is put to someone with these answers, or the start. */
const pageBefore = (id: QuestionId, answers: Answers): Page =>
  questionIds.slice(0, questionIds.indexOf(id)).findLast((previous) => isShown(previous, answers)) ?? "start";

/** Goes back from a question: to where a change was asked for, or to the question before. */
export const goBack = (id: QuestionId): void => {
  const { returnTo, answers } = getState();
  goTo(returnTo ?? pageBefore(id, answers));
};

/** Where going on from a question leads: to where a change was asked for, or to the next question. */
export const pageOnFrom = (id: QuestionId, { returnTo, answers }: Pick<GuideState, "returnTo" | "answers">): Page =>
  returnTo ?? pageAfter(id, answers);

export const goOn = (id: QuestionId): void => goTo(pageOnFrom(id, getState()));

/** Answers and goes on, in one step. */
export const answerAndGoOn = (id: QuestionId, value: unknown, belonging: Belonging = {}): void =>
  setState(({ returnTo, ...state }) => {
    const answers = withAnswer(state.answers, id, value, belonging);
    return { answers, pinned: null, page: pageOnFrom(id, { returnTo, answers }), returnTo: null };
  });

export const startAnew = (): void =>
  setState({
    answers: getState().host?.defaultAnswers ?? {},
    page: "start",
    returnTo: null,
    pinned: null,
    problems: [],
    earlier: null,
  });

export const restoreEarlier = (): void =>
  setState(({ earlier }) => ({ answers: earlier ?? {}, page: "answers", earlier: null, pinned: null, problems: [] }));

export const setTheme = (theme: GuideState["theme"]): void => setState({ theme });

/** Goes on with the answers that were given in another tab. */
export const takeOver = (): void =>
  setState(({ elsewhere, answers }) => ({ answers: elsewhere ?? answers, elsewhere: null, pinned: null }));

export const dismissNotices = (): void => setState({ problems: [], earlier: null, elsewhere: null, unsaved: false });
