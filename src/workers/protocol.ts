import type {
  Answers,
  CatalogueAdditions,
  Decision,
  Placed,
  Placement,
  QuestionId,
  Sensitivity,
  WinShare,
} from "../core/index.ts";

/** What the host of the guide set, as far as it changes decisions. */
export interface Setup {
  readonly additions: CatalogueAdditions;
  readonly hiddenQuestions: readonly QuestionId[];
}

/** What the page asks for. */
export type Request =
  | { readonly kind: "decision" | "win-shares"; readonly answers: Answers }
  | { readonly kind: "placed"; readonly answers: Answers; readonly placements: readonly Placement[] };

/**
 * What comes of a request. A decision comes in two parts: the draft, then only what is new, so that
 * all else, the ranking above all, stays the same object. The other parts come last.
 */
export type Part =
  | { readonly draft: Decision }
  | { readonly sensitivity: Sensitivity }
  | { readonly winShares: readonly WinShare[] }
  | { readonly placed: readonly Placed[] };

/** What the page tells the worker: once the setup, then what to work out, and what no longer. */
export type ToWorker =
  | { readonly setup: Setup }
  | { readonly id: number; readonly request: Request }
  | { readonly stop: number };

/** What the worker tells the page. */
export interface FromWorker {
  readonly id: number;
  readonly part: Part;
}
