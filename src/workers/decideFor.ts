import { inSlices } from "../app/slices.ts";
import { useGuide } from "../app/store.ts";
import { type Answers, type Decision, deciding } from "../core/index.ts";
import { readHostFile } from "../host/hostFile.ts";
import { currentLocale } from "../locales/transitional.ts";
import { scriptUrl } from "../offline/scriptUrl.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { workerUrl } from "./worker.ts";

type OnDecision = (decision: Decision, done: boolean) => void;

/** What the worker was asked for and still owes: whom to tell, and what decides without it. */
interface Asked {
  readonly tell: OnDecision;
  readonly decideHere: () => void;
}

const asked = new Map<number, Asked>();
let last = 0;

let decider: Worker | null | undefined;

const post = (worker: Worker, message: ToWorker): void => worker.postMessage(message, []);

/** Decides on the page from here on, first of all what the worker still owes. */
const giveUp = (worker: Worker): void => {
  worker.terminate();
  decider = null;
  for (const { decideHere } of asked.values()) decideHere();
  asked.clear();
};

const onMessage = ({ data: { id, decision, done } }: MessageEvent<FromWorker>): void => {
  asked.get(id)?.tell(decision, done);
  if (done) asked.delete(id);
};

/** Starts the worker; null where there is none: in development, in a file, where the browser or the host allows none. */
const start = (): Worker | null => {
  if (!import.meta.env.PROD || typeof Worker === "undefined" || window.location.protocol === "file:") return null;
  try {
    const worker = new Worker(scriptUrl(workerUrl), { type: "module" });
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", () => giveUp(worker));
    void readHostFile().then(({ text: host }) =>
      post(worker, { language: useGuide.getState().language, locale: currentLocale(), host }),
    );
    return worker;
  } catch {
    return null;
  }
};

/**
 * Decides beside the page in a worker, or on the page in slices where there is no worker. `onDecision` gets the decision as far as it is
 * worked out, at last with `done`. Returns what stops that.
 */
export const decideFor = (answers: Answers, onDecision: OnDecision): (() => void) => {
  const here = (): (() => void) => inSlices(deciding(answers), onDecision);
  if (decider === undefined) decider = start();
  const worker = decider;
  if (!worker) return here();
  last += 1;
  const id = last;
  let stop = (): void => {
    if (asked.delete(id)) post(worker, { stop: id });
  };
  asked.set(id, {
    // The answers themselves, rather than the copy that came back.
    tell: (decision, done) => onDecision({ ...decision, answers }, done),
    decideHere: () => {
      stop = here();
    },
  });
  post(worker, { id, answers });
  return () => stop();
};
