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

/** The results of these steps, each of which gets those before it, with pauses; null where it was stopped. */
const stepwise = async <Step, Result>(
  steps: readonly Step[],
  take: (step: Step, earlier: readonly Result[]) => Result,
  { signal, sliceMs }: Manner,
): Promise<readonly Result[] | null> => {
  const results: Result[] = [];
  let started = performance.now();
  for (const step of steps) {
    if (signal.aborted) return null;
    results.push(take(step, results));
    if (performance.now() - started < sliceMs) continue;
    await wait(0);
    started = performance.now();
  }
  return signal.aborted ? null : results;
};

const decide = async (engine: Engine, answers: Answers, manner: Manner): Promise<void> => {
  const draft = engine.draft(answers);
  manner.tell({ draft });
  await wait(drawingMs);
  const counterfactuals = await stepwise(
    engine.changes(answers),
    (change, earlier: readonly Counterfactual[]) => engine.counterfactual(change, draft, earlier),
    manner,
  );
  if (counterfactuals) manner.tell({ sensitivity: sensitivityFrom(draft, counterfactuals) });
};

/** Works a request out, with pauses, until it is done or stopped. */
export const workOut = async (engine: Engine, request: Request, manner: Manner): Promise<void> => {
  // What was asked for last comes first: whoever is stopped at once is not worked for.
  await wait(0);
  if (manner.signal.aborted) return;
  const { kind, answers } = request;
  if (kind === "decision") await decide(engine, answers, manner);
  else if (kind === "placed") {
    const placed = await stepwise(request.placements, (placement) => engine.placed(answers, placement), manner);
    if (placed) manner.tell({ placed });
  } else manner.tell({ winShares: engine.winShares(answers) });
};
