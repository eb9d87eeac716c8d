import type { Answers } from "../core/index.ts";
import { isQuestionId, type QuestionId } from "../core/index.ts";
import { fragmentOf, type Pinned } from "../share/fragment.ts";
import { isPage, type Page } from "../share/page.ts";
import { scenarioParts } from "../share/scenarios.ts";

/** Pages that say something for everyone, whatever is answered. */
export const references = [
  "check",
  "measure",
  "techniques",
  "method",
  "accuracy",
  "evidence",
  "embed",
  "accessibility",
] as const;

export const pageNames = ["compare", ...references] as const;

export type PageName = (typeof pageNames)[number];

/** Where one is in the guide. */
export type Route =
  | { readonly kind: "start" | "answers" | "result" }
  | { readonly kind: "question"; readonly id: QuestionId }
  /**
   * The id as a link states it: the page of the technique, which is loaded later, knows which there
   * are.
   */
  | { readonly kind: "technique"; readonly id: string }
  | { readonly kind: "page"; readonly name: PageName };

/** The routes without a parameter. */
export const startRoute: Route = { kind: "start" };
export const answersRoute: Route = { kind: "answers" };
export const resultRoute: Route = { kind: "result" };
export const compareRoute: Route = { kind: "page", name: "compare" };

const techniquePrefix = "technique-";

const isTechniquePage = (page: Page): page is `technique-${string}` => page.startsWith(techniquePrefix);

/** The route of a page as a link names it. */
export const routeOf = (page: Page): Route => {
  if (page === "start" || page === "answers" || page === "result") return { kind: page };
  if (isQuestionId(page)) return { kind: "question", id: page };
  if (isTechniquePage(page)) return { kind: "technique", id: page.slice(techniquePrefix.length) };
  return { kind: "page", name: page };
};

/** The route of what a link states after `at=`; null where there is no such page. */
export const parseRoute = (at: unknown): Route | null => (typeof at === "string" && isPage(at) ? routeOf(at) : null);

/** The page as a link names it: `parseRoute` reads it. */
export const formatRoute = (route: Route): Page => {
  switch (route.kind) {
    case "question":
      return route.id;
    case "technique":
      return `${techniquePrefix}${route.id}`;
    case "page":
      return route.name;
    default:
      return route.kind;
  }
};

export const isSameRoute = (a: Route, b: Route): boolean => formatRoute(a) === formatRoute(b);

/** What an address holds beside the route. */
interface Addressed {
  readonly answers: Answers;
  readonly pinned: Pinned | null;
  readonly scenarios: readonly string[];
}

/**
 * The address of a route with the answers in it, relative to the page; where scenarios are compared,
 * with these too.
 */
export const hrefTo = (route: Route, { answers, pinned, scenarios }: Addressed): string => {
  const page = formatRoute(route);
  return `#${fragmentOf(answers, page, pinned)}${page === "compare" ? scenarioParts(scenarios) : ""}`;
};
