// Decides beside the page, so that the page can draw and answer to input meanwhile. The built file that this stands in serves both: the page,
// which decides by it where there is no worker, and the worker, which then needs no file of its own.
import { type Answers, type Decision, deciding } from "../core/index.ts";
import { currentWords, laterMessages, speakLanguage } from "../locales/speak.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** Longest stretch of work before a message gets its turn, in milliseconds. */
const sliceMs = 30;

/** Time that the page gets to draw what is news, in milliseconds: where processors are few, work here would slow that down. */
const drawingMs = 100;

/** The address of that file. */
export const workerUrl = import.meta.url;

/** As it is inside a worker, where a message has no origin to name. */
interface WorkerScope {
  readonly postMessage: (message: FromWorker, transfer: []) => void;
}

const tell = (message: FromWorker): void => (globalThis as unknown as WorkerScope).postMessage(message, []);

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

let setUp: (ready: Promise<void>) => void;
const ready = new Promise<void>((resolve) => {
  setUp = resolve;
});

/** Speaks as the page does, and knows what it knows of the host. */
const prepare = async ({ language, locale, host }: Extract<ToWorker, { host: unknown }>): Promise<void> => {
  await Promise.all([speakLanguage(language, locale), laterMessages()]);
  if (host === null) return;
  const { applyHostConfig } = await import("../host/apply.ts");
  applyHostConfig(host, currentWords());
};

const wanted = new Set<number>();

/** Works for a slice, or until there is news. Returns the last step. */
const slice = (steps: ReturnType<typeof deciding>): IteratorResult<Decision | null, Decision> => {
  const end = performance.now() + sliceMs;
  let step = steps.next();
  while (step.value === null && performance.now() < end) step = steps.next();
  return step;
};

const work = async (id: number, answers: Answers): Promise<void> => {
  wanted.add(id);
  await ready;
  const steps = deciding(answers);
  while (wanted.has(id)) {
    const { value: decision, done = false } = slice(steps);
    if (decision !== null) tell({ id, decision, done });
    if (done) wanted.delete(id);
    else await wait(decision === null ? 0 : drawingMs);
  }
};

const listen = (): void =>
  globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
    if ("host" in data) setUp(prepare(data));
    else if ("stop" in data) wanted.delete(data.stop);
    // The page learns that it failed, and decides by itself.
    else work(data.id, data.answers).catch(reportError);
  });

if ("WorkerGlobalScope" in globalThis) listen();
