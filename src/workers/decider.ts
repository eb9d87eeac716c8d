import { type Answers, type Decision, type Engine, type WinShare, withSensitivity } from "../core/index.ts";
import { engineFor, workerUrl } from "./decision.worker.ts";
import type { FromWorker, Part, Request, Setup, ToWorker } from "./protocol.ts";
import { workOut } from "./workOut.ts";

/** Gets the decision twice: without its sensitivity as soon as it is there, and whole. */
export type OnDecision = (decision: Decision, isWhole: boolean) => void;

/** Decides in a worker, or on the page with pauses where there is none. What is aborted tells no more. */
export interface Decider {
  readonly decide: (answers: Answers, signal: AbortSignal, onDecision: OnDecision) => void;
  readonly winShares: (answers: Answers, signal: AbortSignal, onShares: (shares: readonly WinShare[]) => void) => void;
}

/** A request that the worker still owes parts of. */
interface Owed {
  readonly request: Request;
  readonly signal: AbortSignal;
  readonly tell: (part: Part) => void;
}

/** Longest stretch of work on the page before input gets its turn, in milliseconds. */
const sliceOnPageMs = 6;

/** A decider for what the host set. `startWorker` starts the script of that address; null where it cannot. */
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
    decide: (answers, signal, onDecision) => {
      let draft: Decision | null = null;
      ask({ kind: "decision", answers }, signal, (part) => {
        // The answers themselves, rather than the copy that came back.
        if ("draft" in part) draft = { ...part.draft, answers };
        if (!draft || signal.aborted) return;
        if ("draft" in part) onDecision(draft, false);
        else if ("sensitivity" in part) onDecision(withSensitivity(draft, part.sensitivity), true);
      });
    },
    winShares: (answers, signal, onShares) =>
      ask({ kind: "win-shares", answers }, signal, (part) => {
        if ("winShares" in part && !signal.aborted) onShares(part.winShares);
      }),
  };
};
