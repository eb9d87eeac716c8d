// Decides beside the page, so that the page can draw and answer to input meanwhile. The built file
// that this stands in serves both: the page, which decides by it where there is no worker, and the
// worker, which then needs no file of its own.
import { createCatalogue, createEngine, type Engine } from "../core/index.ts";
import type { FromWorker, Setup, ToWorker } from "./protocol.ts";
import { workOut } from "./workOut.ts";

/** Longest stretch of work before a message gets its turn, in milliseconds. */
const sliceMs = 30;

/** The address of that file. */
export const workerUrl = import.meta.url;

/** The engine of a guide whose host set this. */
export const engineFor = ({ additions, hiddenQuestions }: Setup): Engine =>
  createEngine({ catalogue: createCatalogue(additions), hiddenQuestions });

const listen = (): void => {
  const running = new Map<number, AbortController>();
  let engine: Engine | null = null;
  const start = async (id: number, request: Parameters<typeof workOut>[1]): Promise<void> => {
    if (!engine) throw new Error("the setup comes before the first request");
    const controller = new AbortController();
    running.set(id, controller);
    // A worker posts to the page that started it: its options name no origin.
    const tell = (part: FromWorker["part"]): void => postMessage({ id, part } satisfies FromWorker, {});
    await workOut(engine, request, { signal: controller.signal, tell, sliceMs });
    running.delete(id);
  };
  addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
    if ("setup" in data) {
      engine = engineFor(data.setup);
    } else if ("stop" in data) {
      running.get(data.stop)?.abort();
      running.delete(data.stop);
    } else {
      // The page learns that it failed, and works it out by itself.
      start(data.id, data.request).catch(reportError);
    }
  });
};

if ("WorkerGlobalScope" in globalThis) listen();
