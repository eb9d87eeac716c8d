import { create } from "zustand";
import type { DataFormat } from "../core/data-file/index.ts";
import { type Answers, type CatalogueAdditions, type Correction, type QuestionId, withAnswer } from "../core/index.ts";
import type { Issue } from "../core/parse/index.ts";
import type { EmbedSettings } from "../embed/settings.ts";
import type { HostFile } from "../host/hostFile.ts";
import type { LanguageTag } from "../locales/languages.ts";
import type { Pinned } from "../share/fragment.ts";
import type { Theme } from "../ui/theme.ts";
import { routeAfter, routeBefore } from "./journey.ts";
import { answersRoute, type Route, startRoute } from "./routes.ts";
import { hasAnswers } from "./storage.ts";

/** Factors by runs that were measured, as this browser keeps them. */
export interface Corrections {
  /** Whether estimates are corrected by them. */
  readonly isUsed: boolean;
  readonly kept: readonly Correction[];
}

export const noCorrections: Corrections = { isUsed: false, kept: [] };

/** What the guide remembers. Everything else is derived from it. */
export interface GuideState {
  readonly answers: Answers;
  readonly route: Route;
  /**
   * Where the next answer leads back to, after it was changed from the answers or the result page.
   */
  readonly returnTo: Route | null;
  /** The result that the link was pinned to, until an answer is changed. */
  readonly pinned: Pinned | null;
  /** What is kept side by side: the fragment of each, with `name` where it has one of its own. */
  readonly scenarios: readonly string[];
  /** The person's own, offered when a link brought others. */
  readonly earlierScenarios: readonly string[] | null;
  /** What was left out of the link that was opened. */
  readonly issues: readonly Issue[];
  /** Answers of an earlier visit, offered when a link brought others. */
  readonly earlier: Answers | null;
  /** What was on the page before all answers were cleared, until another is given. */
  readonly cleared: Pick<GuideState, "answers" | "route" | "pinned"> | null;
  /** Of the data file whose figures became answers; null where there was none. Kept nowhere else. */
  readonly dataset: { readonly format: DataFormat } | null;
  readonly theme: Theme;
  readonly language: LanguageTag;
  /** Whether this browser refuses to keep the answers. */
  readonly unsaved: boolean;
  /** Other answers that were given in another tab meanwhile. */
  readonly otherTabAnswers: Answers | null;
  /** What the host added to the catalogue, and the questions that it does not put to people. */
  readonly additions: CatalogueAdditions;
  readonly hiddenQuestions: readonly QuestionId[];
  /** Factors by runs that the person measured. Kept in this browser, and in no link. */
  readonly corrections: Corrections;
  /** What the host of this guide set; null where nothing. */
  readonly host: HostLook | null;
  /** What could not be used of the host's configuration. */
  readonly hostIssues: readonly Issue[];
  /** Why the host's file did not load; null where it did, or where there is none. */
  readonly hostFailure: HostFile["failure"];
  /** How the guide was put into another page; null where it stands on its own. */
  readonly embed: EmbedSettings | null;
  /** Changes to a newer build that was fetched; null while there is none. */
  readonly update: (() => void) | null;
}

/** What a host sets that the pages show. */
export interface HostLook {
  readonly organisation?: { readonly name: string; readonly logo?: string | undefined } | undefined;
  readonly help?: { readonly label: string; readonly url: string } | undefined;
  /**
   * Path on this site that forwards to a hub, from which config.json files are loaded by model id,
   * where the host allows it.
   */
  readonly hub?: string | undefined;
  /** The models and GPUs of which this site has pages of what fits: `npm run build:fit` writes it. */
  readonly fit?: { readonly models: readonly string[]; readonly gpus: readonly string[] } | undefined;
  readonly defaultAnswers?: Answers;
}

export const useGuide = create<GuideState>(() => ({
  answers: {},
  route: startRoute,
  returnTo: null,
  pinned: null,
  scenarios: [],
  earlierScenarios: null,
  issues: [],
  earlier: null,
  cleared: null,
  dataset: null,
  theme: "system",
  language: "en",
  unsaved: false,
  otherTabAnswers: null,
  additions: {},
  hiddenQuestions: [],
  corrections: noCorrections,
  host: null,
  hostIssues: [],
  hostFailure: null,
  embed: null,
  update: null,
}));

const { setState } = useGuide;

/** Goes to a page; `returnTo` is where the next answer leads back to. */
export const goTo = (route: Route, returnTo: Route | null = null): void => setState({ route, returnTo });

/** Sets one answer; undefined takes it back. */
export const answer = <Id extends QuestionId>(id: Id, value: Answers[Id]): void =>
  setState(({ answers }) => ({ answers: withAnswer(answers, id, value), pinned: null, cleared: null }));

/** Takes back what was tried: all answers at once, as they were. */
export const setAnswers = (answers: Answers): void => setState({ answers, pinned: null, cleared: null });

type Position = Pick<GuideState, "returnTo" | "answers" | "hiddenQuestions">;

/**
 * Where going back from a question leads: to where a change was asked for, or to the question
 * before.
 */
export const routeBackFrom = (id: QuestionId, { returnTo, ...journey }: Position): Route =>
  returnTo ?? routeBefore(id, journey);

/**
 * Where going on from a question leads: to where a change was asked for, or to the next question.
 */
export const routeOnFrom = (id: QuestionId, { returnTo, ...journey }: Position): Route =>
  returnTo ?? routeAfter(id, journey);

/** Answers and goes on, in one step. */
export const answerAndGoOn = <Id extends QuestionId>(id: Id, value: Answers[Id]): void =>
  setState((state) => {
    const answers = withAnswer(state.answers, id, value);
    return { answers, pinned: null, cleared: null, route: routeOnFrom(id, { ...state, answers }), returnTo: null };
  });

/** Whether there are answers beside those that the host presets. */
export const hasOwnAnswers = ({ answers, host }: Pick<GuideState, "answers" | "host">): boolean =>
  hasAnswers({ answers }) && answers !== host?.defaultAnswers;

/** Clears all answers and leads to the start page. `undoStartOver` takes that back. */
export const startOver = (): void =>
  setState(({ answers, route, pinned, host }) => ({
    answers: host?.defaultAnswers ?? {},
    route: startRoute,
    returnTo: null,
    pinned: null,
    issues: [],
    earlier: null,
    cleared: { answers, route, pinned },
    dataset: null,
  }));

export const undoStartOver = (): void => setState(({ cleared }) => ({ ...cleared, cleared: null }));

export const restoreEarlier = (): void =>
  setState(({ earlier }) => ({
    answers: earlier ?? {},
    route: answersRoute,
    earlier: null,
    cleared: null,
    pinned: null,
    issues: [],
  }));

/** Remembers the format of the data file whose figures became answers. */
export const setDataFormat = (format: DataFormat | null): void =>
  setState({ dataset: format === null ? null : { format } });

export const setTheme = (theme: Theme): void => setState({ theme });

/** Goes on with the answers that were given in another tab. */
export const adoptOtherTab = (): void =>
  setState(({ otherTabAnswers, answers }) => ({
    answers: otherTabAnswers ?? answers,
    otherTabAnswers: null,
    pinned: null,
  }));

export const dismissNotices = (): void =>
  setState({ issues: [], earlier: null, cleared: null, otherTabAnswers: null, unsaved: false });
