import { type Answers, type Counterfactual, type Engine, sensitivityFrom } from "../core/index.ts";
import type { Part, Request } from "./protocol.ts";

interface Manner {
  readonly signal: AbortSignal;
  readonly tell: (part: Part) => void;
  /** Longest stretch of work before messages and input get their turn, in milliseconds. */
  readonly sliceMs: number;
}

/**
 * Time that the page gets to draw a draft, in milliseconds: with few processors, more work would
 * slow that down.
 */
const drawingMs = 100;

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const decide = async (engine: Engine, answers: Answers, { signal, tell, sliceMs }: Manner): Promise<void> => {
  const draft = engine.draft(answers);
  tell({ draft });
  const counterfactuals: Counterfactual[] = [];
  await wait(drawingMs);
  let started = performance.now();
  for (const change of engine.changes(answers)) {
    if (signal.aborted) return;
    counterfactuals.push(engine.counterfactual(change));
    if (performance.now() - started < sliceMs) continue;
    await wait(0);
    started = performance.now();
  }
  if (!signal.aborted) tell({ sensitivity: sensitivityFrom(draft, counterfactuals) });
};

/** Works a request out, with pauses, until it is done or stopped. */
export const workOut = async (engine: Engine, { kind, answers }: Request, manner: Manner): Promise<void> => {
  // What was asked for last comes first: whoever is stopped at once is not worked for.
  await wait(0);
  if (manner.signal.aborted) return;
  if (kind === "decision") await decide(engine, answers, manner);
  else manner.tell({ winShares: engine.winShares(answers) });
};
