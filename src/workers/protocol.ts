import type { Answers, Decision } from "../core/index.ts";
import type { LanguageTag } from "../locales/languages.ts";

/** What the page tells the worker that decides: once what it is to speak and what the host set, then what to decide, and what no longer. */
export type ToWorker =
  | { readonly language: LanguageTag; readonly locale: string; readonly host: string | null }
  | { readonly id: number; readonly answers: Answers }
  | { readonly stop: number };

/** What the worker tells: a decision as far as it is worked out; `done` once it is final. */
export interface FromWorker {
  readonly id: number;
  readonly decision: Decision;
  readonly done: boolean;
}
