import {
  type Answers,
  type Decision,
  type Engine,
  type Placed,
  type Placement,
  type WinShare,
  withSensitivity,
} from "../core/index.ts";
import { engineFor, workerUrl } from "./decision.worker.ts";
import type { FromWorker, Part, Request, Setup, ToWorker } from "./protocol.ts";
import { workOut } from "./workOut.ts";

/** How far a decision is worked out. */
export interface Progress {
  readonly decision: Decision;
  /**
   * Whether its sensitivity is in it. All else, the ranking above all, is then the same object as
   * before.
   */
  readonly isWhole: boolean;
}

/** Gets the decision twice: the draft as soon as it is there, and the whole. */
export type OnProgress = (progress: Progress) => void;

/**
 * Decides in a worker, or on the page with pauses where there is none. What is aborted tells no
 * more.
 */
export interface Decider {
  readonly decide: (answers: Answers, signal: AbortSignal, onProgress: OnProgress) => void;
  readonly winShares: (answers: Answers, signal: AbortSignal, onShares: (shares: readonly WinShare[]) => void) => void;
  readonly place: (
    answers: Answers,
    placements: readonly Placement[],
    signal: AbortSignal,
    onPlaced: (placed: readonly Placed[]) => void,
  ) => void;
}

/** A request that the worker still owes parts of. */
interface Owed {
  readonly request: Request;
  readonly signal: AbortSignal;
  readonly tell: (part: Part) => void;
}

/** Longest stretch of work on the page before input gets its turn, in milliseconds. */
const sliceOnPageMs = 6;

/**
 * A decider for what the host set. `startWorker` starts the script of that address; null where it
 * cannot.
 */
export const createDecider = (setup: Setup, startWorker: (url: string) => Worker | null): Decider => {
  const owed = new Map<number, Owed>();
  let lastId = 0;
  let engineOnPage: Engine | null = null;
  let worker: Worker | null = null;

  const workOutHere = ({ request, signal, tell }: Owed): void => {
    engineOnPage ??= engineFor(setup);
    workOut(engineOnPage, request, { signal, tell, sliceMs: sliceOnPageMs }).catch((error: unknown) =>
      console.error("The guide could not decide.", error),
    );
  };

  /** From here on works out everything on the page, first what the worker still owes. */
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    const left = [...owed.values()];
    owed.clear();
    left.forEach(workOutHere);
  };

  const post = (message: ToWorker): void => worker?.postMessage(message, {});

  worker = startWorker(workerUrl);
  worker?.addEventListener("error", giveUp);
  worker?.addEventListener("message", ({ data: { id, part } }: MessageEvent<FromWorker>) => {
    const { tell } = owed.get(id) ?? {};
    if (!("draft" in part)) owed.delete(id);
    tell?.(part);
  });
  post({ setup });

  const ask = (request: Request, signal: AbortSignal, tell: Owed["tell"]): void => {
    if (signal.aborted) return;
    const asked = { request, signal, tell };
    if (!worker) return workOutHere(asked);
    lastId += 1;
    const id = lastId;
    owed.set(id, asked);
    signal.addEventListener("abort", () => {
      if (owed.delete(id)) post({ stop: id });
    });
    post({ id, request });
  };

  return {
    decide: (answers, signal, onProgress) => {
      let draft: Decision | null = null;
      ask({ kind: "decision", answers }, signal, (part) => {
        // The answers themselves, rather than the copy that came back.
        if ("draft" in part) draft = { ...part.draft, answers };
        if (!draft || signal.aborted) return;
        if ("draft" in part) onProgress({ decision: draft, isWhole: false });
        else if ("sensitivity" in part) {
          onProgress({ decision: withSensitivity(draft, part.sensitivity), isWhole: true });
        }
      });
    },
    winShares: (answers, signal, onShares) =>
      ask({ kind: "win-shares", answers }, signal, (part) => {
        if ("winShares" in part && !signal.aborted) onShares(part.winShares);
      }),
    place: (answers, placements, signal, onPlaced) =>
      ask({ kind: "placed", answers, placements }, signal, (part) => {
        if ("placed" in part && !signal.aborted) onPlaced(part.placed);
      }),
  };
};
