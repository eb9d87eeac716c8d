import { lazyModule } from "../ui/lazyComponent.tsx";
import type { DataRequest } from "../workers/dataFile.worker.ts";
import type { DataOutcome } from "../workers/readFiles.ts";
import { startWorker } from "./startWorker.ts";

const reading = lazyModule(() => import("../workers/dataFile.worker.ts"));

/**
 * What files of examples hold, counted by a tokenizer where one is given. Nothing leaves the
 * browser. What is aborted may never tell.
 */
export const readDataFiles = async (request: DataRequest, signal: AbortSignal): Promise<DataOutcome> => {
  const { readFiles, workerUrl } = await reading.load();
  const { data, tokenizer } = request;
  const worker = startWorker(workerUrl);
  if (!worker) return readFiles(data, tokenizer, signal);
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => worker.terminate());
    worker.addEventListener("message", (event: MessageEvent<DataOutcome>) => {
      worker.terminate();
      resolve(event.data);
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      resolve(readFiles(data, tokenizer, signal));
    });
    worker.postMessage(request, {});
  });
};
